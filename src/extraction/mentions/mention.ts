import type { EntityKind, MentionForm, Subtype } from '../../domain/reference.js';
import type { Sentence, Word } from '../syntax/parse.js';

/** A mention as it stands in its sentence, before it is known what it refers to. Word indices, both ends included. */
export interface FoundMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The word on which the rest hangs. */
  readonly head: number;
  readonly form: MentionForm;
  readonly kind: EntityKind;
  readonly subtype: Subtype | null;
  readonly country: string | null;
  /** Name or description without article; canonical when the gazetteer knows it. */
  readonly name: string;
  /** Whether it is the capital of its country. */
  readonly capital?: boolean;
  /** Whether the gazetteer or its head noun settles its kind, so that nothing else may. */
  readonly settled?: boolean;
  /** The post, without country, of a titled person: "Prime Minister". */
  readonly title?: string;
  /** Another mention of the same thing that syntax ties to this one: a title to its name, an apposition to its anchor. */
  readonly sameAs?: FoundMention;
  /** The short form in brackets or quotation marks after a name. */
  readonly aliasOf?: FoundMention;
}

/** The words from `first` to `last` as they stand in the text, joined by single spaces where the text has any. */
export function wordsText(sentence: Sentence, first: number, last: number): string {
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const word = sentence.words[index];
    const previous = sentence.words[index - 1];
    if (!word) continue;
    text += index > first && previous && previous.end < word.start ? ` ${word.text}` : word.text;
  }
  return text;
}

/** The word of a stretch whose head lies outside of it; the last of them when there are several. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  for (let index = last; index >= first; index -= 1) {
    const word = sentence.words[index];
    if (word && word.upos !== 'PUNCT' && word.relation !== 'case' && (word.head < first || word.head > last))
      return index;
  }
  return last;
}

export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** Whether a noun stands for several: plurals, "people", and a group of them. */
export function isPlural(word: Word | undefined): boolean {
  return word !== undefined && (/^NNP?S$/.test(word.xpos) || word.lemma === 'people' || word.lemma === 'group');
}
