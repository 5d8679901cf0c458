import type { EntityKind, Subtype } from '../../domain/reference.js';
import { type GazetteerEntry, lookUp } from '../lexicon/gazetteer.js';
import { kindOfWord } from '../lexicon/kinds.js';
import { isHonorific, isTitleHead } from '../lexicon/titles.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { type FoundMention, headOf, isCapitalised, wordsText } from './mention.js';

interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly label: string;
  readonly entry?: GazetteerEntry;
}

/** Every name and demonym of a sentence: what the gazetteer knows, what the model finds, and proper phrases such as "Ministry of Oil". */
export function findNames(sentence: Sentence): readonly FoundMention[] {
  const known = knownNames(sentence);
  const spans: NameSpan[] = [];
  const claim = (span: NameSpan): void => {
    if (!spans.some(({ first, last }) => first <= span.last && last >= span.first)) spans.push(span);
  };
  const found = [
    ...modelNames(sentence),
    ...properPhrases(sentence).map((span) => ({ ...span, label: 'PROPER' })),
    ...known,
  ];
  // The longest reading wins; of two alike the gazetteer's.
  found
    .sort(
      (a, b) =>
        b.last - b.first - (a.last - a.first) || Number('entry' in b) - Number('entry' in a) || a.first - b.first,
    )
    .forEach(claim);
  // What a longer name holds may still be told apart: "Iraqi" in "Iraqi News Agency".
  const inner = known.filter(
    ({ first, last, entry }) =>
      entry?.form === 'DEMONYM' &&
      spans.some((outer) => outer.first <= first && outer.last >= last && outer.last - outer.first > last - first),
  );
  return [...spans.map((span) => toMention(sentence, span)), ...inner.map((span) => toMention(sentence, span))]
    .filter((mention) => mention !== undefined)
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

function knownNames({ words }: Sentence): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const found = lookUp(words, first);
    if (!found) continue;
    spans.push({ first, last: first + found.length - 1, label: 'KNOWN', entry: found.entry });
    first += found.length - 1;
  }
  return spans;
}

/** The model's names, without titles at their front, and with the half that a hyphen cut off. */
function modelNames(sentence: Sentence): readonly NameSpan[] {
  const { words } = sentence;
  return sentence.names
    .filter(
      ({ label, first, last }) => label !== 'MISC' && !(label === 'PER' && first === last && isTitleWord(words[first])),
    )
    .flatMap((name) => {
      let { first, last } = name;
      if (name.label === 'PER') while (first < last && isTitleWord(words[first])) first += 1;
      while (first < last && isMark(words[first])) first += 1;
      while (last > first && isMark(words[last])) last -= 1;
      while (
        words[last + 1]?.text === '-' &&
        isCapitalised(words[last + 2]) &&
        words[last + 2]?.head === words[last]?.head
      )
        last += 2;
      const begins = words[first]?.text ?? '';
      // "the 1992 general election" is the name of an event, which holds no other names.
      const isDated = name.label === 'EVENT' && /^\d/.test(begins);
      return isDated || isCapitalised(words[first]) || /^(?:al|el|bin|ibn|de|van|von)$/i.test(begins)
        ? [{ first, last, label: name.label }]
        : [];
    });
}

function isTitleWord(word: Word | undefined): boolean {
  const lower = word?.text.toLowerCase().replace(/\.$/, '') ?? '';
  return isHonorific(lower) || isTitleHead(lower) || lower === 'prime' || lower === 'vice';
}

function isMark(word: Word | undefined): boolean {
  return word !== undefined && (word.upos === 'PUNCT' || /^['’]s$/.test(word.text));
}

/** Capitalised phrases around a head noun of the lexicon: "Prime Minister's Office", "Ministry of Foreign Affairs". */
function properPhrases({ words }: Sentence): readonly { readonly first: number; readonly last: number }[] {
  return words.flatMap((word) => {
    if (!isCapitalised(word) || !['NOUN', 'PROPN'].includes(word.upos)) return [];
    const kind = kindOfWord(word);
    if (!kind || kind.kind === 'PERSON' || isTitleHead(word.text.toLowerCase())) return [];
    let first = word.index;
    while (joinsLeft(words, first)) first -= 1;
    while (first < word.index && (isMark(words[first]) || /^the$/i.test(words[first]?.text ?? ''))) first += 1;
    let last = word.index;
    if (/^(?:of|for)$/.test(words[last + 1]?.text ?? '') && properAfter(words, last + 2)) {
      last = properAfter(words, last + 2) ?? last;
    }
    return last > first ? [{ first, last }] : [];
  });
}

function joinsLeft(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  if (before === undefined || first === 0) return false;
  if (/^['’]s$/.test(before.text))
    return isCapitalised(words[first - 2]) && words[first]?.head !== words[first - 2]?.head;
  if (before.text === '-' || before.text === '&') return isCapitalised(words[first - 2]);
  return (
    isCapitalised(before) &&
    before.upos !== 'DET' &&
    before.upos !== 'PRON' &&
    !(first - 1 === 0 && before.upos === 'ADP')
  );
}

/** The last word of a capitalised stretch, "the" and "and" inside it allowed. */
function properAfter(words: readonly Word[], from: number): number | undefined {
  let index = /^the$/i.test(words[from]?.text ?? '') ? from + 1 : from;
  if (!isCapitalised(words[index])) return undefined;
  while (
    isCapitalised(words[index + 1]) ||
    (words[index + 1]?.text === 'and' && words[index + 2]?.upos === 'PROPN' && words[index + 2]?.relation === 'conj')
  )
    index += 1;
  return index;
}

/** What the model's name labels may stand for; a place that acts is a government. The first is taken where nothing tells them apart. */
const KINDS_OF_LABEL: Readonly<Record<string, readonly EntityKind[]>> = {
  ORG: ['ORGANIZATION', 'GOVERNMENT', 'ARMED_GROUP'],
  LOC: ['PLACE', 'GOVERNMENT'],
  PROPER: ['ORGANIZATION', 'GOVERNMENT', 'ARMED_GROUP', 'PLACE'],
};

function toMention(sentence: Sentence, span: NameSpan): FoundMention | undefined {
  const { first, last, entry } = span;
  const place = { sentence: sentence.ordinal, first, last, head: headOf(sentence, first, last) };
  const known = entry ?? knownAtEnd(sentence, first, last);
  if (known) {
    const { form, kind, subtype, country, name, capital } = known;
    return { ...place, form, kind, subtype, country, name, capital, settled: true };
  }
  const name = wordsText(sentence, first, last).replace(/^the /i, '');
  if (span.label === 'PER') return { ...place, form: 'NAME', kind: 'PERSON', subtype: null, country: null, name };
  const country = countryOf(sentence, first, last);
  const kind = kindOfName(sentence, first, last, span.label);
  return kind && { ...place, form: 'NAME', ...kind, country, name };
}

/** What the gazetteer knows of a name, a demonym in front aside: "Lebanese Hezbollah". */
function knownAtEnd(sentence: Sentence, first: number, last: number): GazetteerEntry | undefined {
  const found = lookUp(sentence.words, first);
  if (!found) return undefined;
  const next = first + found.length;
  if (next > last) return found.entry.form === 'NAME' ? found.entry : undefined;
  return found.entry.form === 'DEMONYM' ? knownAtEnd(sentence, next, last) : undefined;
}

/** The kind of a name by its head noun ("Supreme Military Committee" is a committee), else by the model. */
function kindOfName(
  sentence: Sentence,
  first: number,
  last: number,
  label: string,
): { readonly kind: EntityKind; readonly subtype: Subtype | null } | undefined {
  const { words } = sentence;
  const ofAt = words.slice(first, last + 1).findIndex(({ text }) => /^(?:of|for|in)$/.test(text));
  const end = ofAt > 0 ? first + ofAt - 1 : last;
  const head = words[end];
  const byHead = head && kindOfWord(head, words[end - 1]?.lemma);
  if (label === 'EVENT')
    return byHead?.subtype === 'event'
      ? byHead
      : isGathering(head)
        ? { kind: 'ORGANIZATION', subtype: 'event' }
        : undefined;
  if (byHead && byHead.kind !== 'PERSON' && !(label === 'LOC' && byHead.kind !== 'PLACE' && last === first))
    return byHead;
  const kinds = KINDS_OF_LABEL[label];
  if (!kinds) return undefined;
  const [kind] = [...kinds].sort(
    (a, b) => sentence.reading.kind(b, 'NAME', first, last) - sentence.reading.kind(a, 'NAME', first, last),
  );
  return kind && { kind, subtype: label === 'LOC' && kind === 'GOVERNMENT' ? 'state' : null };
}

function isGathering(head: Word | undefined): boolean {
  return /^(?:conference|summit|forum|congress|dialogue|assembly|meeting|talks)$/i.test(head?.text ?? '');
}

/** The country that a body's name begins with or belongs to: "Iraqi News Agency", "Brazil's Office of the President". */
function countryOf({ words }: Sentence, first: number, last: number): string | null {
  const owner = /^['’]s$/.test(words[first - 1]?.text ?? '') ? first - 2 : first - 1;
  for (let index = Math.max(0, owner - 1); index <= last; index += 1) {
    const found = lookUp(words, index);
    const end = index + (found?.length ?? 0) - 1;
    if (found?.entry.country && (index >= first ? end <= last : end === owner && isTied(words, end, first, last))) {
      return found.entry.country;
    }
  }
  return null;
}

function isTied(words: readonly Word[], owner: number, first: number, last: number): boolean {
  const head = words[owner]?.head ?? -1;
  return head >= first && head <= last;
}
