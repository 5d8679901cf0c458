import { MODALITIES, type Modality, type Polarity } from '../../domain/claim.js';

import { MODALITY_WORDS } from '../lexicon/modality-words.js';
import { SPEECH } from '../lexicon/speech.js';
import { isEnding, isLightVerb } from '../lexicon/triggers.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { childrenOf, prepositionOf } from '../syntax/walk.js';

/** How surely a trigger's happening is told, with the words that decided. */
export interface Told {
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly reasons: readonly string[];
  /** Another verb asks for it, threatens with it or refuses it: the claim is that verb's, not this one's. */
  readonly demandedBy?: Word;
}

const COMPLEMENT = new Set([
  'xcomp',
  'ccomp',
  'obj',
  'advcl',
  'acl',
  'obl',
  'nmod',
  'conj',
  'nsubj',
  'nsubj:pass',
  'csubj',
  'parataxis',
]);
/** How far up the tree the words above a trigger count. */
const REACH = 5;
const NOMINAL = new Set(['NOUN', 'PROPN']);

/** Reads auxiliaries, negations and the verbs above a trigger, from the inside out; the first word that decides wins. */
export function told(sentence: Sentence, trigger: Word): Told {
  const found: { modality: Modality; negative: boolean } = { modality: 'ASSERTED', negative: false };
  const reasons: string[] = [];
  const decide = (value: Modality, reason: string): void => {
    if (found.modality !== 'ASSERTED') return;
    found.modality = value;
    reasons.push(reason);
  };

  let word = trigger;
  for (let depth = 0; depth < REACH; depth += 1) {
    const isClause = word === trigger || !NOMINAL.has(word.upos);
    if (isClause) {
      const helper = auxiliary(sentence, word);
      if (helper) decide(...helper);
      const negation = negationOf(sentence, word);
      if (negation !== undefined && found.modality !== 'HYPOTHETICAL' && (depth === 0 || carries(word, trigger))) {
        found.negative = true;
        reasons.push(`negation:${negation}`);
      }
      const condition = childrenOf(sentence, word, 'mark').find(({ lemma }) => MODALITY_WORDS.conditions.has(lemma));
      if (condition) decide('HYPOTHETICAL', `condition:${condition.lemma}`);
    }
    const governor = sentence.words[word.head];
    if (!governor || !COMPLEMENT.has(word.relation.split(':')[0] ?? '') || word.relation === 'acl:relcl') break;
    const step = governed(sentence, word, governor, trigger);
    if (step === 'STOP') break;
    if (step?.demandedBy)
      return {
        modality: 'HYPOTHETICAL',
        polarity: 'POSITIVE',
        reasons: [`under:${governor.lemma}`],
        demandedBy: governor,
      };
    if (step?.modality) decide(step.modality, `under:${governor.lemma}`);
    if (step?.negative) {
      found.negative = true;
      reasons.push(`ended:${governor.lemma}`);
    }
    word = governor;
  }
  if (found.modality === 'ASSERTED' && trigger.upos === 'VERB' && trigger.factuality < -0.6 && !found.negative) {
    decide('HYPOTHETICAL', `factuality:${trigger.factuality.toFixed(1)}`);
  }
  return { modality: found.modality, polarity: found.negative ? 'NEGATIVE' : 'POSITIVE', reasons };
}

/** What the rules read weighs this much against the model, which may read another modality. */
const RULE_ODDS = 8;
/** A modal verb leaves little to read. */
const MODAL_ODDS = 50;
/** In log odds: a negation that the rules see speaks for one, and none that they see a little against it. */
const NEGATION = 4;
const NO_NEGATION = -1.5;

/** How surely a trigger's happening is told, by the model and the rules together. */
export function toldByBoth(sentence: Sentence, trigger: Word): Told {
  const rules = told(sentence, trigger);
  const read = sentence.reading.modality(trigger.index);
  const weight = rules.reasons.some((reason) => reason.startsWith('modal:')) ? MODAL_ODDS : RULE_ODDS;
  const odds = (modality: Modality): number => (read.get(modality) ?? 0) * (modality === rules.modality ? weight : 1);
  const modality = MODALITIES.reduce((best, each) => (odds(each) > odds(best) ? each : best));
  const negative =
    sentence.reading.negative(trigger.index) + (rules.polarity === 'NEGATIVE' ? NEGATION : NO_NEGATION) > 0;
  const polarity = negative ? 'NEGATIVE' : 'POSITIVE';
  return {
    ...rules,
    modality,
    polarity,
    reasons: [
      ...(modality === rules.modality && polarity === rules.polarity ? rules.reasons : []),
      ...(modality === rules.modality ? [] : [`read:${modality.toLowerCase()}`]),
      ...(polarity === rules.polarity ? [] : [`read:${polarity.toLowerCase()}`]),
    ],
  };
}

interface Step {
  readonly modality?: Modality;
  readonly negative?: boolean;
  readonly demandedBy?: boolean;
}

/** What the word above does to what hangs on it. STOP: the rest of the sentence says nothing about the trigger. */
function governed(sentence: Sentence, word: Word, governor: Word, trigger: Word): Step | 'STOP' | undefined {
  const base = word.relation.split(':')[0] ?? '';
  const infinitive = childrenOf(sentence, word, 'mark').some(({ lemma }) => lemma === 'to');
  if (base === 'conj') return undefined;
  if (base === 'obl' && isDemanded(sentence, word, governor)) return { demandedBy: true };
  if (NOMINAL.has(governor.upos)) {
    if (MODALITY_WORDS.wishing.has(governor.lemma)) return { demandedBy: true };
    // "no evidence that they attacked"
    if (base === 'acl' && isNone(sentence, governor)) return { modality: 'HYPOTHETICAL' };
    if (infinitive) return { modality: MODALITY_WORDS.planning.has(governor.lemma) ? 'PLANNED' : 'HYPOTHETICAL' };
    return base === 'nmod' ? undefined : 'STOP';
  }
  const content = base === 'ccomp' || base === 'parataxis';
  if (SPEECH.denials.has(governor.lemma) && (content || base === 'obj' || base === 'xcomp'))
    return { modality: 'DENIED' };
  if (content && SPEECH.verbs.has(governor.lemma) && !MODALITY_WORDS.wishing.has(governor.lemma)) return 'STOP';
  if (base === 'advcl') {
    // "called on Uganda to boycott the vote"
    if (infinitive && MODALITY_WORDS.wishing.has(governor.lemma)) return { demandedBy: true };
    return infinitive ? { modality: 'HYPOTHETICAL' } : 'STOP';
  }
  const nominal = NOMINAL.has(trigger.upos) && word === trigger;
  if (base === 'xcomp' || content || (nominal && base === 'obj')) {
    // "called off the talks" is no call for them.
    if (childrenOf(sentence, governor, 'compound:prt').some(({ lemma }) => lemma === 'off')) return { negative: true };
    if (MODALITY_WORDS.wishing.has(governor.lemma)) return { demandedBy: true };
    if (MODALITY_WORDS.planning.has(governor.lemma)) return { modality: 'PLANNED' };
    if (MODALITY_WORDS.negations.has(governor.lemma)) return { negative: true };
  }
  if (nominal && (base === 'obj' || base === 'nsubj')) {
    if (isEnding(governor.lemma)) return { negative: true };
    return undefined;
  }
  if (base === 'xcomp') return undefined;
  // An oblique noun keeps its own factuality: "before the talks", "after the attack".
  return nominal && isLightVerb(governor.lemma) ? undefined : 'STOP';
}

/** "Demands have grown for a withdrawal": the noun before the verb asks for what follows with "for". */
function isDemanded(sentence: Sentence, word: Word, governor: Word): boolean {
  return (
    prepositionOf(sentence, word) === 'for' &&
    childrenOf(sentence, governor, 'nsubj').some(({ lemma }) => MODALITY_WORDS.wishing.has(lemma))
  );
}

/** "will", "may", "is to", "is due to": what a clause's helpers say of it. */
function auxiliary(sentence: Sentence, clause: Word): readonly [Modality, string] | undefined {
  for (const helper of childrenOf(sentence, clause, 'aux')) {
    const form = helper.text.toLowerCase();
    if (MODALITY_WORDS.future.has(form)) return ['PLANNED', `modal:${form}`];
    if (form === 'would' && isReported(sentence, clause)) return ['PLANNED', 'modal:would-reported'];
    if (MODALITY_WORDS.possible.has(form)) return ['HYPOTHETICAL', `modal:${form}`];
  }
  const infinitive = childrenOf(sentence, clause, 'mark').some(({ lemma }) => lemma === 'to');
  const governor = sentence.words[clause.head];
  if (infinitive && governor && MODALITY_WORDS.plannedTo.has(governor.lemma)) {
    return ['PLANNED', `modal:${governor.lemma}-to`];
  }
  const isTo = childrenOf(sentence, clause, 'aux', 'cop').some(({ lemma }) => lemma === 'be');
  if (infinitive && (isTo || (clause.relation === 'xcomp' && governor?.lemma === 'be')))
    return ['PLANNED', 'modal:be-to'];
  return undefined;
}

/** Whether a clause is what a past verb of speech tells: there "would" is the past of "will". */
function isReported(sentence: Sentence, clause: Word): boolean {
  const governor = sentence.words[clause.head];
  return (
    governor !== undefined &&
    clause.relation === 'ccomp' &&
    SPEECH.verbs.has(governor.lemma) &&
    /^VB[DN]$/.test(governor.xpos)
  );
}

function negationOf(sentence: Sentence, clause: Word): string | undefined {
  const own = childrenOf(sentence, clause, 'advmod', 'det', 'case', 'aux')
    .find(({ text }) => MODALITY_WORDS.negations.has(text.toLowerCase()))
    ?.text.toLowerCase();
  // "killed no civilians", "neither met nor called"
  const isDone =
    clause.upos === 'VERB' && childrenOf(sentence, clause, 'obj', 'nsubj').some((noun) => isNone(sentence, noun));
  const isNeither = sentence.words[clause.index + 1]?.lemma === 'neither';
  return own ?? (isDone || isNeither ? 'no' : undefined);
}

/** "no civilians", "neither side" */
function isNone(sentence: Sentence, noun: Word): boolean {
  return childrenOf(sentence, noun, 'det', 'cc', 'advmod').some(({ lemma }) => lemma === 'no' || lemma === 'neither');
}

/** Whether a negation of a verb above reaches the trigger: "did not hold talks", "did not begin discussing". */
function carries(word: Word, trigger: Word): boolean {
  return isLightVerb(word.lemma) || trigger.relation === 'xcomp';
}
