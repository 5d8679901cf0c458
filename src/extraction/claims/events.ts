import type { EventType } from '../../domain/ontology.js';
import type { Discourse } from '../discourse.js';
import { MODALITY_WORDS } from '../lexicon/modality-words.js';
import { isLightVerb } from '../lexicon/triggers.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { childrenOf } from '../syntax/walk.js';
import { Arguments } from './arguments.js';
import type { DraftClaim } from './draft.js';
import { type EventRole, isDoneByNobody, isEnough, rolesOf } from './event-roles.js';
import { modeOfComplement, triggerAt, triggerSpan } from './event-trigger.js';
import { type Told, told } from './modality.js';
import { isStandingRelation } from './relations.js';

/** The event claims of a sentence: a trigger of the lexicon, who does it to whom, where, and how surely it is told. */
export function findEvents(discourse: Discourse, sentence: Sentence): readonly DraftClaim[] {
  return sentence.words.flatMap((word) => {
    if (discourse.isInName(sentence, word.index)) return [];
    return eventAt(discourse, sentence, word) ?? [];
  });
}

function eventAt(discourse: Discourse, sentence: Sentence, word: Word): DraftClaim | undefined {
  const found = new Arguments(discourse, sentence);
  const trigger = triggerAt(sentence, word);
  if (!trigger || isStanding(sentence, word, trigger.type) || isPurpose(sentence, word)) return undefined;
  const how = told(sentence, word);
  if (isAnothersContent(how, trigger.type)) return undefined;

  const light = word.upos === 'VERB' ? undefined : lightVerbOf(sentence, word);
  const roles = rolesOf(found, trigger, word, light);
  if (!isEnough(trigger.type, word, roles) || isDoneByNobody(found, word, roles)) return undefined;
  if (trigger.takesActors && takesAThing(found, word, roles)) return undefined;
  return {
    type: trigger.type,
    mode: trigger.mode ?? modeOfComplement(sentence, word, trigger.type),
    sentence,
    anchors: light ? [word, light] : [word],
    trigger: triggerSpan(sentence, word),
    modality: how.modality,
    polarity: how.polarity,
    roles: roles.map(({ role, chain }) => ({ role, chain })),
    reasons: [
      `trigger:${word.lemma}`,
      ...(light ? [`light-verb:${light.lemma}`] : []),
      ...how.reasons,
      ...roles.map(({ role, reason }) => `${role.toLowerCase()}:${reason}`),
    ],
  };
}

/** What somebody demands, threatens or refuses is his REQUEST, THREATEN or REJECT; talks that are asked for stay, as hypothetical. */
function isAnothersContent({ demandedBy }: Told, type: EventType): boolean {
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

/** "released an album", "received treatment": the verb's object is nobody. */
function takesAThing(found: Arguments, verb: Word, roles: readonly EventRole[]): boolean {
  return (
    verb.upos === 'VERB' &&
    found.children(verb, 'obj').length > 0 &&
    !roles.some(({ role, reason }) => role !== 'ACTOR' && reason.startsWith('obj'))
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

function lightVerbOf(sentence: Sentence, noun: Word): Word | undefined {
  const governor = noun.head < 0 ? undefined : sentence.words[noun.head];
  const ties = ['obj', 'nsubj:pass', 'obl', 'nsubj'].includes(noun.relation);
  if (!governor || !ties) return undefined;
  if (governor.upos === 'VERB' && isLightVerb(governor.lemma)) return governor;
  return undefined;
}
