import type { Quote, Span } from '../../domain/span.js';
import { type Argument, decode, type NameSpan } from './decode.js';
import { encode } from './encoder.js';
import { lemmaOf } from './lemma.js';
import { Reading } from './reading.js';
import type { TokenizedSentence } from './tokens.js';

/** A word with what the model says of it. `head` is the index of its governor in the sentence, -1 for the root. */
export interface Word extends Quote {
  readonly index: number;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  /** The Universal Dependencies relation to the head, subtype included: `nsubj:pass`. */
  readonly relation: string;
  readonly children: readonly number[];
  /** About +3 when it surely happened, -3 when it surely did not. */
  readonly factuality: number;
}

/** One sentence as the model reads it. */
export interface Sentence extends Span {
  readonly ordinal: number;
  readonly words: readonly Word[];
  readonly names: readonly NameSpan[];
  /** The arguments of each predicate, by the index of its word. */
  readonly frames: ReadonlyMap<number, readonly Argument[]>;
  /** What the model takes its words to mention and to claim. */
  readonly reading: Reading;
}

/** Sentences in one call of the model's runner: bounds the memory of its outputs. */
const WINDOW = 64;

/** Parses sentences in windows of bounded size. */
export async function parse(sentences: readonly TokenizedSentence[]): Promise<readonly Sentence[]> {
  const parsed: Sentence[] = [];
  for (let from = 0; from < sentences.length; from += WINDOW) {
    const window = sentences.slice(from, from + WINDOW);
    const encoded = await encode(window.map(({ tokens }) => tokens.map(({ text }) => text)));
    encoded.forEach((result, offset) => {
      const sentence = window[offset];
      if (sentence) parsed.push(assemble(sentence, parsed.length, decode(result), new Reading(result)));
    });
  }
  return parsed;
}

function assemble(
  sentence: TokenizedSentence,
  ordinal: number,
  decoded: ReturnType<typeof decode>,
  reading: Reading,
): Sentence {
  const children: number[][] = decoded.heads.map(() => []);
  decoded.heads.forEach((head, word) => children[head]?.push(word));
  const words = decoded.heads.map((head, index): Word => {
    const token = sentence.tokens[index] ?? { start: sentence.end, end: sentence.end, text: '' };
    const upos = decoded.upos[index] ?? 'X';
    return {
      ...token,
      index,
      lemma: lemmaOf(token.text, upos),
      upos,
      xpos: decoded.xpos[index] ?? 'FW',
      head,
      relation: decoded.relations[index] ?? 'dep',
      children: children[index] ?? [],
      factuality: decoded.factuality[index] ?? 0,
    };
  });
  const { names, frames } = decoded;
  return { start: sentence.start, end: sentence.end, ordinal, words, names, frames, reading };
}
