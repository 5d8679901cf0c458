import { lookUp } from '../lexicon/gazetteer.js';
import { isHonorific, isPortfolio, isPost, isTitleHead, isTitleModifier } from '../lexicon/titles.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { type FoundMention, wordsText } from './mention.js';

/** A stretch of words that names a post or an honorific, with the country before it. */
export interface TitlePhrase {
  readonly first: number;
  readonly last: number;
  /** The word that carries the others: the "Secretary" of "US Secretary of Defense". */
  readonly head: number;
  /** As written, without country: "Prime Minister". */
  readonly title: string;
  readonly country: string | null;
}

/**
 * The title that ends at a word: as many words to the left as make a post, its qualifiers, then a country or demonym.
 * "Iraqi Deputy Foreign Minister", "US Secretary of Defense" (which ends at its noun's complement).
 */
export function titleEndingAt(sentence: Sentence, last: number): TitlePhrase | undefined {
  const { words } = sentence;
  const post = postEndingAt(words, last);
  if (post === undefined) return undefined;
  let first = post;
  while (first > 0 && isQualifier(words[first - 1], words[first])) first -= 1;
  let title = wordsText(sentence, first, last);
  let country: string | null = null;
  for (let from = Math.max(0, first - 4); from < first; from += 1) {
    const found = lookUp(words, from);
    const possessive = /^['’]s?$/.test(words[from + (found?.length ?? 0)]?.text ?? '') ? 1 : 0;
    if (found?.entry.country && from + found.length + possessive === first && found.entry.kind === 'PLACE') {
      country = found.entry.country;
      first = from;
      break;
    }
  }
  // "Former French President": what qualifies the title may stand before the country.
  while (country !== null && isTitleModifier(words[first - 1]?.text.toLowerCase() ?? '')) {
    first -= 1;
    title = `${words[first]?.text ?? ''} ${title}`;
  }
  if (/^(?:the|a|an|his|her|their|its|our)$/i.test(words[first - 1]?.text ?? '')) first -= 1;
  return { first, last, head: headWithin(words, post, last), title, country };
}

/** The title around its head, with the office that follows it: "the minister of health", "Secretary of Defense". */
export function titleAround(sentence: Sentence, head: number): TitlePhrase | undefined {
  const phrase = titleEndingAt(sentence, head);
  const last = phrase && officeAfter(sentence, head);
  if (phrase === undefined || last === undefined) return phrase;
  return { ...phrase, last, title: `${phrase.title} ${wordsText(sentence, head + 1, last)}` };
}

/** Where the name of a minister's or secretary's office ends; undefined when none follows. */
function officeAfter({ words }: Sentence, head: number): number | undefined {
  const [title, preposition] = [words[head]?.text ?? '', words[head + 1]?.text ?? ''];
  if (!isPortfolio(title.toLowerCase()) || !/^(?:of|for)$/.test(preposition)) return undefined;
  const isCapital = /^\p{Lu}/u.test(title);
  const belongs = ({ text, upos, index }: Word): boolean =>
    (['NOUN', 'PROPN', 'ADJ'].includes(upos) || text === 'and') &&
    (text === 'and' || /^\p{Lu}/u.test(text) === isCapital) &&
    !isTitleHead(text.toLowerCase()) &&
    lookUp(words, index) === undefined;
  const first = head + (words[head + 2]?.text === 'the' && !isCapital ? 3 : 2);
  const beyond = words.slice(first).findIndex((word) => !belongs(word));
  let last = first + (beyond < 0 ? words.length - first : beyond) - 1;
  if (words[last]?.text === 'and') last -= 1;
  return last >= first ? last : undefined;
}

/** The last word before an "of" or "for" of the title, else its last. */
function headWithin(words: readonly Word[], first: number, last: number): number {
  for (let index = first; index < last; index += 1)
    if (/^(?:of|for)$/.test(words[index + 1]?.text ?? '') && isTitleHead(words[index]?.text.toLowerCase() ?? ''))
      return index;
  return last;
}

/** Where the longest post that ends at a word begins. */
function postEndingAt(words: readonly Word[], last: number): number | undefined {
  for (let first = Math.max(0, last - 6); first <= last; first += 1) {
    const phrase = words
      .slice(first, last + 1)
      .map(({ text }) => text.toLowerCase().replace(/\.$/, ''))
      .join(' ')
      .replace(/ - /g, '-');
    if (isOfficeOf(words.slice(first, last + 1))) return first;
    if (isPost(phrase) || isHonorific(phrase) || isPost(phrase.replace(/s$/, ''))) return first;
  }
  const head = words[last];
  return head && isTitleHead(head.text.toLowerCase()) && ['NOUN', 'PROPN'].includes(head.upos) ? last : undefined;
}

/** "Minister of Higher Education": a title's head, "of" or "for", and capitalised words. */
function isOfficeOf([head, preposition, ...rest]: readonly Word[]): boolean {
  return (
    head !== undefined &&
    isTitleHead(head.text.toLowerCase()) &&
    /^(?:of|for)$/.test(preposition?.text ?? '') &&
    rest.length > 0 &&
    rest.every(({ text }) => /^\p{Lu}/u.test(text) || /^(?:and|the)$/.test(text)) &&
    !rest.some((word, index) => isTitleHead(word.text.toLowerCase()) || lookUp(rest, index) !== undefined)
  );
}

function isQualifier(word: Word | undefined, next: Word | undefined): boolean {
  if (!word) return false;
  const lower = word.text.toLowerCase();
  if (isTitleModifier(lower) || isHonorific(lower)) return true;
  // "Foreign", "Oil", "Higher Education": a capitalised noun or adjective before a capitalised title.
  return (
    /^\p{Lu}/u.test(word.text) &&
    /^\p{Lu}/u.test(next?.text ?? '') &&
    word.index > 0 &&
    ['NOUN', 'PROPN', 'ADJ'].includes(word.upos) &&
    (word.relation === 'compound' || word.relation === 'amod') &&
    lookUp([word], 0) === undefined
  );
}

/** Titles right before a person's name, as mentions of that person. */
export function titlesBefore(sentence: Sentence, person: FoundMention): FoundMention | undefined {
  const { words } = sentence;
  let last = person.first - 1;
  if (words[last]?.text === ',' && words[last - 1]) last -= 1;
  const phrase = titleEndingAt(sentence, last);
  if (!phrase || words[last]?.text === ',') return undefined;
  if (last !== person.first - 1 && !/^(?:the|a|an)$/i.test(words[phrase.first]?.text ?? '')) return undefined;
  return titleMention(sentence, phrase, person);
}

export function titleMention(sentence: Sentence, phrase: TitlePhrase, person?: FoundMention): FoundMention {
  const { first, last, head, title, country } = phrase;
  return {
    sentence: sentence.ordinal,
    first,
    last,
    head,
    form: 'NOMINAL',
    kind: 'PERSON',
    subtype: null,
    country,
    name: wordsText(sentence, first, last).replace(/^(?:the|a|an|his|her|their|its|our) /i, ''),
    title,
    ...(person ? { sameAs: person } : {}),
  };
}
