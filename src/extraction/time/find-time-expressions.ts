import type { Span } from '../../domain/span.js';
import { CALENDAR_RULES } from './calendar-rules.js';
import { composeRanges } from './compose-ranges.js';
import { RELATIVE_RULES } from './relative-rules.js';
import type { TimeExpression } from './time-expression.js';

const RULES = [...CALENDAR_RULES, ...RELATIVE_RULES];

/** Sentences without any of these have no time: most have none, and are passed over at the price of one look. */
const HINT =
  /\d|day\b|days\b|week|month|year|decade|hour|night|morning|evening|noon|yesterday|tomorrow|recent|soon|lately|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec/i;

/**
 * Every expression of a day or a span of days in a text, in text order and without overlaps, each with what it means before a
 * publication date is known. Reads sentence by sentence; words outside all sentences are not read. Durations ("10 years") and times of
 * day are left out. The same text gives the same expressions: no clock is asked.
 */
export function findTimeExpressions(text: string, sentences: readonly Span[]): readonly TimeExpression[] {
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!HINT.test(words)) return [];
    return composeRanges(words, longestFirst(RULES.flatMap((rule) => matches(words, rule)))).map((found) => ({
      ...found,
      start: found.start + sentence.start,
      end: found.end + sentence.start,
    }));
  });
}

function matches(words: string, { pattern, read }: (typeof RULES)[number]): readonly TimeExpression[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const meaning = read(match.groups ?? {});
    const [whole] = match;
    return meaning === null ? [] : [{ start: match.index, end: match.index + whole.length, text: whole, meaning }];
  });
}

/** Of overlapping readings the one that begins first wins, and of these the longest. */
function longestFirst(found: readonly TimeExpression[]): readonly TimeExpression[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return ordered.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}
