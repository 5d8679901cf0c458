import type { Span } from '../../domain/span.js';
import type { Discourse } from '../discourse.js';
import { SPEECH } from '../lexicon/speech.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { childrenOf, prepositionOf } from '../syntax/walk.js';

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

/** "…, reported by the news agency" after a speech word. */
export function carriersAfter(discourse: Discourse, sentence: Sentence, from: number): SpeechAct['carriers'] {
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
