import { type EventType, isEventType, isRelationType } from '../../domain/ontology.js';
import type { Span } from '../../domain/span.js';
import { MODALITY_WORDS } from '../lexicon/modality-words.js';
import { isLightVerb, nounTrigger, type Trigger, verbTrigger } from '../lexicon/triggers.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { childrenOf, prepositionOf } from '../syntax/walk.js';
import type { ReadType } from '../syntax/reading.js';
import { type Told } from './modality.js';
import { isStandingRelation } from './relations.js';

/** What a word says to have happened, by the model and the lexicon together. */
export interface EventTrigger extends Trigger {
  /** The noun that says it where the word is a light verb: the "talks" of "held talks". */
  readonly noun: Word | undefined;
  /** How likely the type is, from 0 to 1. */
  readonly probability: number;
  readonly reasons: readonly string[];
}

/** What the lexicon knows weighs this much against the model: the odds of its type are multiplied by it. */
const LEXICON_ODDS = 10;

/** What a word triggers: the model's reading of it, with the lexicon's entry for it as a prior. */
export function triggerAt(sentence: Sentence, word: Word, how: Told): EventTrigger | undefined {
  const isObliging = MODALITY_WORDS.necessary.has(word.text.toLowerCase());
  if (word.upos === 'PUNCT' || (word.upos === 'AUX' && !isObliging)) return undefined;
  const lexical = lexicalTrigger(sentence, word);
  const odds = [...sentence.reading.types(word.index)].map(([type, likely]) => ({
    type,
    odds: likely * priorOf(sentence, word, how, lexical, type),
  }));
  const sum = (counts: (type: ReadType | '_') => boolean): number =>
    odds.reduce((total, each) => (counts(each.type) ? total + each.odds : total), 0);
  const events = sum(isEventType);
  if (events <= sum((type) => type === '_') || events <= sum(isRelationType)) return undefined;
  const best = odds
    .filter((each) => isEventType(each.type))
    .reduce((first, each) => (each.odds > first.odds ? each : first));
  const { type } = best;
  if (!isEventType(type)) return undefined;
  const same = lexical?.type === type ? lexical : undefined;
  return {
    type,
    mode: same?.mode ?? sentence.reading.mode(word.index, type),
    takesActors: same?.takesActors ?? false,
    noun: lexical?.noun,
    probability: best.odds / sum(() => true),
    reasons: [
      `trigger:${(lexical?.noun ?? word).lemma}`,
      ...(lexical?.noun ? [`light-verb:${word.lemma}`] : []),
      ...(same ? [] : ['read:type']),
    ],
  };
}

/** What lexicon and syntax make of a type before the model is asked: the factor of its odds. */
function priorOf(
  sentence: Sentence,
  word: Word,
  how: Told,
  lexical: LexicalTrigger | undefined,
  type: ReadType | '_',
): number {
  if (!isEventType(type)) return 1;
  if (isStanding(sentence, word, type) || isPurpose(sentence, word) || isAnothers(how, type)) return 1 / LEXICON_ODDS;
  if (isChangedByParticle(sentence, word, type)) return 1 / LEXICON_ODDS;
  return lexical?.type === type ? LEXICON_ODDS : 1;
}

/** "hit out", "struck off" say something else than the verb alone. */
function isChangedByParticle(sentence: Sentence, word: Word, type: EventType): boolean {
  return particleOf(sentence, word) !== undefined && verbTrigger(word.lemma, [])?.type === type;
}

const particleOf = (sentence: Sentence, verb: Word): string | undefined =>
  childrenOf(sentence, verb, 'compound:prt').find(({ lemma }) => lemma === 'out' || lemma === 'off')?.lemma;

interface LexicalTrigger extends Trigger {
  readonly noun?: Word;
}

/** The lexicon's entry: a verb's own, or that of the noun which a light verb carries. A carried noun has none: its verb says it. */
function lexicalTrigger(sentence: Sentence, word: Word): LexicalTrigger | undefined {
  if (word.upos !== 'VERB') return lightVerbOf(sentence, word) ? undefined : nounTriggerAt(sentence, word);
  const own = verbTriggerAt(sentence, word);
  if (own || !isLightVerb(word.lemma)) return own;
  // "held talks", and "the war waged by X", where the noun stands over its verb.
  const qualified = word.relation === 'acl' && word.xpos === 'VBN' ? sentence.words[word.head] : undefined;
  for (const noun of [...childrenOf(sentence, word, ...CARRIED), ...(qualified ? [qualified] : [])]) {
    const trigger = nounTriggerAt(sentence, noun);
    if (trigger) return { ...trigger, noun };
  }
  return undefined;
}

const CARRIED = ['obj', 'nsubj:pass', 'obl', 'nsubj'];

function lightVerbOf(sentence: Sentence, noun: Word): Word | undefined {
  const governor = sentence.words[noun.head];
  return governor?.upos === 'VERB' && CARRIED.includes(noun.relation) && isLightVerb(governor.lemma)
    ? governor
    : undefined;
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
  return verbTrigger(verb.lemma, beside, particleOf(sentence, verb));
}

function nounTriggerAt(sentence: Sentence, noun: Word): Trigger | undefined {
  if (noun.upos !== 'NOUN' || noun.relation === 'compound' || noun.relation === 'fixed') return undefined;
  return nounTrigger(noun.lemma, sentence.words[noun.index - 1]?.lemma);
}

/** What somebody demands, threatens or refuses is his REQUEST, THREATEN or REJECT; talks that are asked for stay, as hypothetical. */
function isAnothers({ demandedBy }: Told, type: EventType): boolean {
  return demandedBy !== undefined && type !== 'CONSULT';
}

/** "rebels backed by X" states a relation, not a happening. */
function isStanding(sentence: Sentence, word: Word, type: EventType): boolean {
  return (
    (type === 'SUPPORT' || type === 'AID') &&
    (word.relation === 'acl' || word.relation === 'amod') &&
    isStandingRelation(sentence, word)
  );
}

/** "a coalition to fight the group": what a noun is for has not happened by being named. */
function isPurpose(sentence: Sentence, word: Word): boolean {
  const governor = sentence.words[word.head];
  return (
    word.relation === 'acl' &&
    governor !== undefined &&
    !MODALITY_WORDS.planning.has(governor.lemma) &&
    childrenOf(sentence, word, 'mark').some(({ lemma }) => lemma === 'to')
  );
}

/** Between a light verb and its noun there may stand this many words for both to be quoted as one. */
const LONGEST_PHRASE = 6;

/** The trigger with the helpers right before it and what belongs to it after it: "will meet", "held talks". */
export function triggerSpan(sentence: Sentence, word: Word, noun: Word | undefined): Span {
  const helps = (index: number): boolean => {
    const helper = sentence.words[index];
    return helper?.head === word.index && ['aux', 'aux:pass'].includes(helper.relation);
  };
  let first = word.index;
  while (first > 0 && helps(first - 1)) first -= 1;
  const particle = childrenOf(sentence, word, 'compound:prt').find(({ index }) => index === word.index + 1);
  const carried = noun && Math.abs(noun.index - word.index) <= LONGEST_PHRASE ? noun : undefined;
  const last = carried && carried.index > word.index ? carried : (particle ?? word);
  return { start: Math.min(sentence.words[first]?.start ?? word.start, carried?.start ?? Infinity), end: last.end };
}
