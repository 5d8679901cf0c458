import type { Span } from '../../domain/span.js';
import type { Discourse } from '../discourse.js';
import { SPEECH } from '../lexicon/speech.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { Arguments } from './arguments.js';
import { according } from './according-to.js';
import { findQuotations } from './quotations.js';
import { carriersAfter, type SpeechAct } from './speech-act.js';
import { childrenOf, prepositionOf, subtree } from '../syntax/walk.js';

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

function isOutside(word: Word, quotations: readonly Span[]): boolean {
  return !quotations.some(({ start, end }) => start <= word.start && end >= word.end);
}
