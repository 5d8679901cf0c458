import { lookUp } from '../lexicon/gazetteer.js';
import { type HeadKind, isCollective, isNamedByModifier, kindOfWord } from '../lexicon/kinds.js';
import { pronounClass } from '../lexicon/pronouns.js';
import { isTitleHead } from '../lexicon/titles.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { type FoundMention, wordsText } from './mention.js';
import { titleAround, titleMention } from './titles.js';
import { childrenOf, prepositionOf } from '../syntax/walk.js';

/** Lines shorter than this that have no verb are credits and captions. */
const CREDIT_LINE = 5;

/** Descriptions ("the Iraqi security services", "a group of businessmen") and titles that stand alone, outside of the names given. */
export function findNominals(sentence: Sentence, names: readonly FoundMention[]): readonly FoundMention[] {
  const taken = (index: number): boolean =>
    names.some(({ first, last, form }) => form === 'NAME' && first <= index && last >= index);
  // "Source: Agencies": a line without a verb describes nobody.
  if (!sentence.words.some(({ upos }) => upos === 'VERB' || upos === 'AUX') && sentence.words.length < CREDIT_LINE)
    return [];
  return sentence.words.flatMap((word) => {
    const isNominal = ['NOUN', 'PROPN', 'ADJ'].includes(word.upos) || readKind(sentence, word) !== undefined;
    if (taken(word.index) || !isNominal || word.upos === 'PRON') return [];
    if (word.upos === 'ADJ' && !isNominalAdjective(sentence, word)) return [];
    if (isInsideCompound(sentence, word) || isHyphenated(sentence, word)) return [];
    return describedAs(sentence, word) ?? [];
  });
}

function describedAs(sentence: Sentence, word: Word): FoundMention | undefined {
  const lower = word.text.toLowerCase();
  if (isTitleHead(lower) && kindOfWord(word)?.kind !== 'ARMED_GROUP') {
    const phrase = titleAround(sentence, word.index);
    if (phrase) return titleMention(sentence, phrase);
  }
  const before = sentence.words[word.index - 1];
  const kind = kindOfWord(word, before?.lemma) ?? readKind(sentence, word);
  if (!kind) return undefined;
  if (isPartOfName(sentence, word, kind.kind) || isNone(sentence, word)) return undefined;
  const first = leftEdge(sentence, word);
  const country = countryWithin(sentence, first, word.index) ?? countryOfComplement(sentence, word);
  const name = wordsText(sentence, first, word.index).replace(
    /^(?:the|a|an|this|that|these|those|his|her|its|their|our|some|many|several|all|both|any) /i,
    '',
  );
  const anchor = sentence.words.slice(first, word.index).find(({ lemma }) => isNamedByModifier(lemma));
  const coalition = anchor ?? (isNamedByModifier(word.lemma) ? word : undefined);
  const modified = coalition ? qualifiersOf(sentence, first, coalition.index) : '';
  return {
    sentence: sentence.ordinal,
    first,
    last: word.index,
    head: word.index,
    form: modified === '' ? 'NOMINAL' : 'NAME',
    ...(coalition ? { kind: 'ARMED_GROUP', subtype: 'coalition' } : (countedBy(sentence, word) ?? kind)),
    country,
    name: modified === '' ? name : `${modified} ${coalition?.text ?? ''}`,
  };
}

/** A noun that the lexicon does not know is a description when the model is this sure of it. */
const SURE = 0.5;

function readKind(sentence: Sentence, word: Word): HeadKind | undefined {
  const read = sentence.reading.mention(word.index);
  return read?.form === 'NOMINAL' && read.probability >= SURE ? { kind: read.kind, subtype: null } : undefined;
}

/** A capitalised plural in the middle of a sentence belongs to a name that was not read as one: "Women's Day". */
function isPartOfName({ words }: Sentence, word: Word, kind: string): boolean {
  return (
    kind === 'PERSON' &&
    word.index > 0 &&
    /^\p{Lu}/u.test(word.text) &&
    /^\p{Lu}/u.test(words[word.index + 1]?.text.replace(/^['’]s$/, words[word.index + 2]?.text ?? '') ?? '')
  );
}

/** "no camps" speaks of nothing. */
function isNone({ words }: Sentence, word: Word): boolean {
  return word.children.some((child) => words[child]?.relation === 'det' && words[child].lemma === 'no');
}

/** The kind of what a collective counts: "a group of businessmen" are people. */
function countedBy(sentence: Sentence, word: Word): HeadKind | undefined {
  if (!isCollective(word.lemma)) return undefined;
  const counted = childrenOf(sentence, word, 'nmod').find((child) => prepositionOf(sentence, child) === 'of');
  return counted && kindOfWord(counted);
}

/** "the wounded", "the Houthis" read as adjectives: an adjective with an article and no noun after it. */
function isNominalAdjective({ words }: Sentence, word: Word): boolean {
  return /^the$/i.test(words[word.index - 1]?.text ?? '') && word.relation !== 'amod';
}

/** "Commander" in "Commander-in-Chief". */
function isHyphenated({ words }: Sentence, word: Word): boolean {
  const next = words[word.index + 1];
  return next?.text === '-' && next.start === word.end;
}

/** Whether a noun only qualifies the next one: "security" in "security services". */
function isInsideCompound({ words }: Sentence, word: Word): boolean {
  const next = words[word.index + 1];
  return (
    word.relation === 'compound' &&
    word.head > word.index &&
    next !== undefined &&
    next.index <= word.head &&
    next.upos !== 'PUNCT'
  );
}

/** The qualifying words right before a coalition's noun: "international", "US-led". */
function qualifiersOf({ words }: Sentence, first: number, coalition: number): string {
  return words
    .slice(first, coalition)
    .filter(
      ({ upos, text }) =>
        (['ADJ', 'PROPN', 'NOUN', 'VERB'].includes(upos) || text === '-') &&
        !/^(?:new|ruling|governing|current)$/i.test(text),
    )
    .map(({ text }) => text)
    .join(' ')
    .replace(/ - /g, '-');
}

function leftEdge({ words }: Sentence, word: Word): number {
  let first = word.index;
  while (first > 0) {
    const before = words[first - 1];
    // "US-led", "Iran-backed": the half before the hyphen hangs on the half after it.
    const half = before?.text === '-' ? words[first - 2] : undefined;
    if (half && half.head >= first && half.head <= word.index) {
      first -= 2;
      continue;
    }
    if (!before || before.head < first - 1 || before.head > word.index) break;
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PUNCT', 'VERB', 'SYM'].includes(before.upos)) break;
    if (before.upos === 'PUNCT' && before.text !== '-') break;
    if (before.relation.startsWith('nsubj') || before.relation.startsWith('obj') || before.relation.startsWith('acl'))
      break;
    first -= 1;
    if (before.upos === 'DET') break;
  }
  return first;
}

function countryWithin({ words }: Sentence, first: number, last: number): string | null {
  for (let index = first; index <= last; index += 1) {
    const found = lookUp(words, index);
    // "Iran-backed militias" are not of Iran.
    if (found?.entry.country && words[index + found.length]?.text !== '-') return found.entry.country;
  }
  return null;
}

/** The country of "the government of X", "soldiers from X". */
function countryOfComplement(sentence: Sentence, word: Word): string | null {
  const complement = childrenOf(sentence, word, 'nmod').find((child) =>
    ['of', 'from'].includes(prepositionOf(sentence, child) ?? ''),
  );
  if (!complement) return null;
  const first = Math.min(
    complement.index,
    ...complement.children.filter((child) => sentence.words[child]?.upos === 'PROPN'),
  );
  return lookUp(sentence.words, first)?.entry.country ?? null;
}

/** Personal and possessive pronouns. Their kind is settled by what they refer to. */
export function findPronouns(sentence: Sentence): readonly FoundMention[] {
  return sentence.words.flatMap((word) =>
    word.upos === 'PRON' && pronounClass(word.text)
      ? [
          {
            sentence: sentence.ordinal,
            first: word.index,
            last: word.index,
            head: word.index,
            form: 'PRONOUN' as const,
            kind: 'PERSON' as const,
            subtype: null,
            country: null,
            name: word.text,
          },
        ]
      : [],
  );
}
