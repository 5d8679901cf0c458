import type { EventType } from '../../domain/ontology.js';
import type { Span } from '../../domain/span.js';
import { nounTrigger, type Trigger, verbTrigger } from '../lexicon/triggers.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { childrenOf, prepositionOf } from '../syntax/walk.js';

/** What a word triggers, by the lexicon and the words beside it. */
export function triggerAt(sentence: Sentence, word: Word): Trigger | undefined {
  return word.upos === 'VERB' ? verbTriggerAt(sentence, word) : nounTriggerAt(sentence, word);
}

function verbTriggerAt(sentence: Sentence, verb: Word): Trigger | undefined {
  if (verb.relation === 'aux' || verb.relation === 'amod' || verb.relation === 'case') return undefined;
  const beside = verb.children.flatMap((index) => {
    const child = sentence.words[index];
    if (!child) return [];
    if (child.relation === 'compound:prt' || child.relation === 'advmod' || child.relation === 'mark')
      return [child.lemma];
    if (['obj', 'obl', 'xcomp', 'nmod'].includes(child.relation.split(':')[0] ?? ''))
      return [child.lemma, prepositionOf(sentence, child) ?? ''];
    return [];
  });
  // "hit out", "struck off" say something else than the verb alone, unless the lexicon knows the phrase.
  const particle = childrenOf(sentence, verb, 'compound:prt').find(({ lemma }) => lemma === 'out' || lemma === 'off');
  return verbTrigger(verb.lemma, beside, particle?.lemma);
}

function nounTriggerAt(sentence: Sentence, noun: Word): Trigger | undefined {
  if (noun.upos !== 'NOUN' || noun.relation === 'compound' || noun.relation === 'fixed') return undefined;
  return nounTrigger(noun.lemma, sentence.words[noun.index - 1]?.lemma);
}

/** A request's mode by what is asked: to meet, to help, to withdraw. */
export function modeOfComplement(sentence: Sentence, word: Word, type: EventType): string | null {
  if (type !== 'REQUEST' && type !== 'AGREE' && type !== 'REJECT') return null;
  const complement = childrenOf(sentence, word, 'xcomp', 'ccomp', 'obj', 'obl', 'nmod').map(
    (child) => (child.upos === 'VERB' ? verbTriggerAt(sentence, child) : nounTrigger(child.lemma, undefined))?.type,
  );
  if (complement.includes('CONSULT')) return 'meet';
  if (complement.includes('AID')) return 'assist';
  if (complement.includes('RETREAT')) return type === 'REQUEST' ? 'withdraw' : 'yield';
  return null;
}

/** The trigger with the helpers right before it: "will meet". */
export function triggerSpan(sentence: Sentence, word: Word): Span {
  let first = word.index;
  while (
    first > 0 &&
    sentence.words[first - 1]?.head === word.index &&
    ['aux', 'aux:pass'].includes(sentence.words[first - 1]?.relation ?? '')
  )
    first -= 1;
  const particle = childrenOf(sentence, word, 'compound:prt').find(({ index }) => index === word.index + 1);
  return { start: sentence.words[first]?.start ?? word.start, end: particle?.end ?? word.end };
}
