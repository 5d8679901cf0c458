import type { Discourse } from '../discourse.js';
import { SPEECH } from '../lexicon/speech.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { childrenOf, prepositionOf, subtree } from '../syntax/walk.js';
import { carriersAfter, type SpeechAct } from './speech-act.js';

/** "According to" and somebody is surely a source; the passages that the model learnt from mark it as a statement only now and then. */
const ACCORDING = 0.9;

/** "according to a statement from the Prime Minister's Office, reported by the agency": the source, and who carried it. */
export function according(discourse: Discourse, sentence: Sentence, word: Word): SpeechAct | undefined {
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
