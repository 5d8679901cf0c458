import type { Span } from '../../domain/span.js';
import type { Discourse } from '../discourse.js';
import { SPEECH } from '../lexicon/speech.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { Arguments } from './arguments.js';
import { findQuotations } from './quotations.js';
import { childrenOf, prepositionOf, subtree } from '../syntax/walk.js';

/** Somebody says something. */
export interface SpeechAct {
  readonly sentence: Sentence;
  readonly verb: Word;
  /** The words of the verb phrase: "according to" is two. */
  readonly trigger: Span;
  readonly speaker: Word;
  readonly hearers: readonly Word[];
  /** What was said, without speaker and verb. */
  readonly said: Span;
  readonly direct: boolean;
  /** How likely it is one, from 0 to 1. */
  readonly probability: number;
  /** Who passed it on, with the word that says so. */
  readonly carriers: readonly { readonly word: Word; readonly verb: Word }[];
  readonly reasons: readonly string[];
}

/** "According to" and somebody is surely a source; the passages that the model learnt from mark it as a statement only now and then. */
const ACCORDING = 0.9;

const CONTENT = new Set(['ccomp', 'parataxis']);

/** Every act of speech of a text, in text order. */
export function findSpeech(discourse: Discourse): readonly SpeechAct[] {
  const quotations = findQuotations(discourse.text);
  let passed = 0;
  return discourse.sentences.flatMap((sentence) => {
    while ((quotations[passed]?.end ?? Infinity) < sentence.start) passed += 1;
    const near = quotationsUpTo(sentence.end, quotations, passed);
    return sentence.words.flatMap(
      (word) => speechVerb(discourse, sentence, word, near) ?? according(discourse, sentence, word) ?? [],
    );
  });
}

/** The quotations from the one at an index on that begin before an offset, or at it. */
function quotationsUpTo(end: number, quotations: readonly Span[], from: number): readonly Span[] {
  let to = from;
  while ((quotations[to]?.start ?? Infinity) <= end) to += 1;
  return quotations.slice(from, to);
}

function speechVerb(
  discourse: Discourse,
  sentence: Sentence,
  verb: Word,
  quotations: readonly Span[],
): SpeechAct | undefined {
  if (verb.upos !== 'VERB' || !saysSomething(sentence, verb)) return undefined;
  const found = new Arguments(discourse, sentence);
  // Where the tree gives the verb two subjects, one of them is what was said speaking: the nearer one speaks.
  const speaker = [...found.subjects(verb)]
    .sort((x, y) => Math.abs(x.index - verb.index) - Math.abs(y.index - verb.index))
    .find((word) => isOutside(word, quotations) || !isOutside(verb, quotations));
  if (!speaker) return undefined;
  const content = contentOf(discourse, sentence, verb, speaker, quotations);
  if (!content) return undefined;
  return {
    sentence,
    verb,
    trigger: verb,
    speaker,
    hearers: hearersOf(found, sentence, verb, content.said),
    ...content,
    probability: sentence.reading.statement(verb.index),
    carriers: carriersAfter(discourse, sentence, verb.index),
    reasons: [`speech:${verb.lemma}`, content.direct ? 'said:quotation' : 'said:clause'],
  };
}

/** A verb of the lexicon, or one that the model reads as saying something. */
function saysSomething({ reading }: Sentence, { index, lemma }: Word): boolean {
  return SPEECH.verbs.has(lemma) || SPEECH.denials.has(lemma) || reading.statement(index) > 0.5;
}

function contentOf(
  discourse: Discourse,
  sentence: Sentence,
  verb: Word,
  speaker: Word,
  quotations: readonly Span[],
): { readonly said: Span; readonly direct: boolean } | undefined {
  const quotation = quotations.find((span) => touches(discourse.text, sentence, verb, speaker, span));
  if (quotation) return { said: quotation, direct: true };
  const framed = (sentence.frames.get(verb.index) ?? [])
    .filter(({ role }) => role === 'ARG1')
    .map(({ word }) => sentence.words[word]);
  const clause = [...childrenOf(sentence, verb, ...CONTENT), ...framed].find(
    (word) => word !== undefined && isFiniteClause(sentence, word) && word.head === verb.index,
  );
  const governed = clause ?? parenthetical(sentence, verb);
  if (!governed) return undefined;
  return clauseSpan(discourse.text, sentence, governed, verb, speaker);
}

/** A quotation belongs to a verb when nothing but speaker, hearer, time and marks stands between them, in the verb's own sentence. */
function touches(text: string, sentence: Sentence, verb: Word, speaker: Word, quotation: Span): boolean {
  const inSentence = quotation.start >= sentence.start - 1 && quotation.start <= sentence.end;
  const endsHere = quotation.end > sentence.start && quotation.end <= sentence.end;
  if (!inSentence && !endsHere) return false;
  if (quotation.start <= verb.start && quotation.end >= verb.end) return false;
  const between =
    quotation.start > verb.end ? text.slice(verb.end, quotation.start - 1) : text.slice(quotation.end + 1, verb.start);
  if (quotation.start > verb.end) {
    // "said: “…”", "said on Thursday evening, “…”": no "that", and a mark or nothing before the quotation.
    return (
      /^[^.;]{0,80}[,:]\s*$|^\s*$/.test(between) &&
      !/\bthat\b/.test(between) &&
      text.slice(quotation.start, quotation.end).trim().includes(' ')
    );
  }
  const beforeSpeaker = speaker.end < verb.start ? text.slice(quotation.end + 1, speaker.start) : between;
  return (
    /[,.!?]\s*$/.test(text.slice(quotation.start, quotation.end)) &&
    beforeSpeaker.length < 60 &&
    !/[.;:]/.test(beforeSpeaker)
  );
}

/** "The talks failed, the minister said": the clause around the verb that hangs in it. */
function parenthetical({ words }: Sentence, verb: Word): Word | undefined {
  const governor = words[verb.head];
  return verb.relation === 'parataxis' && governor && ['VERB', 'AUX', 'ADJ', 'NOUN'].includes(governor.upos)
    ? governor
    : undefined;
}

function isFiniteClause(sentence: Sentence, word: Word): boolean {
  const helpers = childrenOf(sentence, word, 'aux', 'cop');
  const marked = childrenOf(sentence, word, 'mark').some(({ lemma }) => lemma === 'to');
  const finite = /^(?:VBD|VBZ|VBP|MD)$/;
  return (
    !marked &&
    (finite.test(word.xpos) ||
      helpers.some(({ xpos }) => finite.test(xpos)) ||
      childrenOf(sentence, word, 'nsubj').length > 0)
  );
}

function clauseSpan(
  text: string,
  sentence: Sentence,
  clause: Word,
  verb: Word,
  speaker: Word,
): { readonly said: Span; readonly direct: boolean } | undefined {
  let { first, last } = subtree(sentence, clause.index);
  // What is said stands on one side of its verb and speaker: before them, or after the verb.
  if (clause.index > verb.index && (clause.head === verb.index || first <= verb.index))
    first = Math.max(first, verb.index + 1);
  if (clause.index < verb.index) {
    const between = speaker.index > clause.index && speaker.index < verb.index;
    last = (between ? Math.min(verb.index, subtree(sentence, speaker.index).first) : verb.index) - 1;
    if (last < clause.index) return undefined;
    // The clause's own subject may have been hung on the verb of speech.
    for (const stray of childrenOf(sentence, verb, 'nsubj'))
      if (stray.index < clause.index && stray !== speaker)
        first = Math.min(first, subtree(sentence, stray.index).first);
  }
  const words = sentence.words;
  const isEdge = (index: number): boolean => {
    const word = words[index];
    return (
      word !== undefined &&
      ((word.upos === 'PUNCT' && !/^[“"(]$/.test(word.text)) || (word.relation === 'mark' && word.lemma === 'that'))
    );
  };
  while (first < last && isEdge(first)) first += 1;
  while (last > first && isEdge(last) && !/^[”")]$/.test(words[last]?.text ?? '')) last -= 1;
  const start = words[first]?.start;
  const end = words[last]?.end;
  return start === undefined || end === undefined || text.slice(start, end).trim() === ''
    ? undefined
    : { said: { start, end }, direct: false };
}

function hearersOf(found: Arguments, sentence: Sentence, verb: Word, said: Span): readonly Word[] {
  const told = [...found.indirectObjects(verb), ...found.children(verb, 'obj'), ...found.oblique(verb, ['to'])];
  return told.filter(
    (word) => (word.start < said.start || word.start >= said.end) && prepositionOf(sentence, word) !== 'on',
  );
}

/** "according to a statement from the Prime Minister's Office, reported by the agency": the source, and who carried it. */
function according(discourse: Discourse, sentence: Sentence, word: Word): SpeechAct | undefined {
  const to = sentence.words[word.index + 1];
  if (word.text.toLowerCase() !== 'according' || to?.text !== 'to') return undefined;
  const noun = sentence.words[word.head];
  if (!noun) return undefined;
  const own = SPEECH.nouns.has(noun.lemma) && !discourse.chainAt(sentence, noun.index)?.isNamed;
  const inner = own
    ? [
        ...childrenOf(sentence, noun, 'nmod:poss'),
        ...childrenOf(sentence, noun, 'nmod').filter((child) =>
          ['from', 'by', 'of'].includes(prepositionOf(sentence, child) ?? ''),
        ),
      ]
    : [noun];
  const isSource = ({ index }: Word): boolean => discourse.chainAt(sentence, index) !== undefined;
  // Where the tree lost it, the source still stands in the same phrase: "a statement from the ministry's office".
  const rest = sentence.words.slice(noun.index + 1);
  const ends = rest.findIndex(({ upos }) => upos === 'PUNCT');
  const near = rest
    .slice(0, ends < 0 ? undefined : ends)
    .filter((word) => ['from', 'by', 'of'].includes(prepositionOf(sentence, word) ?? ''));
  const speaker = inner.find(isSource) ?? (own ? near.find(isSource) : undefined);
  const phrase = subtree(sentence, noun.index);
  const first = sentence.words[0];
  const last = sentence.words.at(-1);
  if (!speaker || !first || !last) return undefined;
  const fronted = word.index < 2;
  const after = sentence.words.slice(Math.min(phrase.last, noun.index + 12) + 1).find(({ upos }) => upos !== 'PUNCT');
  const before = sentence.words[word.index - 1];
  const said = fronted
    ? after && { start: after.start, end: lastWordEnd(sentence) }
    : before && {
        start: first.start,
        end: before.text === ',' ? (sentence.words[word.index - 2]?.end ?? before.end) : before.end,
      };
  if (!said || said.end <= said.start) return undefined;
  return {
    sentence,
    verb: word,
    trigger: { start: word.start, end: to.end },
    speaker,
    hearers: [],
    said,
    direct: false,
    probability: Math.max(ACCORDING, sentence.reading.statement(word.index)),
    carriers: carriersAfter(discourse, sentence, word.index),
    reasons: ['speech:according-to', 'said:clause'],
  };
}

function lastWordEnd({ words }: Sentence): number {
  return words.findLast(({ upos }) => upos !== 'PUNCT')?.end ?? 0;
}

/** "…, reported by the news agency" after a speech word. */
function carriersAfter(discourse: Discourse, sentence: Sentence, from: number): SpeechAct['carriers'] {
  return sentence.words.slice(from + 1).flatMap((verb) => {
    if (!SPEECH.carriers.has(verb.lemma) || verb.xpos !== 'VBN') return [];
    const agent = childrenOf(sentence, verb, 'obl', 'nsubj').find(
      (word) =>
        word.index > verb.index &&
        prepositionOf(sentence, word) === 'by' &&
        discourse.chainAt(sentence, word.index) !== undefined,
    );
    return agent ? [{ word: agent, verb }] : [];
  });
}

function isOutside(word: Word, quotations: readonly Span[]): boolean {
  return !quotations.some(({ start, end }) => start <= word.start && end >= word.end);
}
