import type { Discourse } from '../discourse.js';
import type { FoundMention } from '../mentions/mention.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { Arguments } from './arguments.js';
import { type DraftClaim, isSaidIn } from './draft.js';
import { type EventRole, isEnough, rolesOf } from './event-roles.js';
import { triggerAt, triggerSpan } from './event-trigger.js';
import { toldByBoth } from './modality.js';

/** The event claims of a sentence: what a word triggers, who does it to whom, where, and how surely it is told. */
export function findEvents(
  discourse: Discourse,
  sentence: Sentence,
  statements: readonly DraftClaim[],
): readonly DraftClaim[] {
  const found = new Arguments(discourse, sentence);
  const events = sentence.words.flatMap((word) => {
    if (discourse.isInName(sentence, word.index)) return [];
    return eventAt(discourse, sentence, statements, word, found) ?? [];
  });
  return events.filter((event) => !events.some((other) => isSaidBy(other, event)));
}

function eventAt(
  discourse: Discourse,
  sentence: Sentence,
  statements: readonly DraftClaim[],
  word: Word,
  found: Arguments,
): DraftClaim | undefined {
  const how = toldByBoth(sentence, word);
  const trigger = triggerAt(sentence, word, how);
  if (!trigger) return undefined;
  const roles = rolesOf(discourse, sentence, sayable(discourse, sentence, statements, word), found, trigger, word);
  if (!isEnough(trigger.type, roles)) return undefined;
  return {
    type: trigger.type,
    mode: trigger.mode,
    sentence,
    anchors: trigger.noun ? [word, trigger.noun] : [word],
    trigger: triggerSpan(sentence, word, trigger.noun),
    modality: how.modality,
    polarity: how.polarity,
    roles: roles.map(({ role, chain }) => ({ role, chain })),
    probability: Math.min(trigger.probability, ...roles.map(({ probability }) => probability)),
    reasons: [...trigger.reasons, ...how.reasons, ...roles.map(reasonOf)],
  };
}

/** The mentions that may take part: of what happens in a speaker's own words, only those in these words. */
function sayable(
  discourse: Discourse,
  sentence: Sentence,
  statements: readonly DraftClaim[],
  word: Word,
): readonly FoundMention[] {
  const mentions = discourse.mentionsIn(sentence);
  const quoted = statements.find((statement) => statement.direct === true && isSaidIn(statement, word))?.said;
  if (!quoted) return mentions;
  return mentions.filter(({ head }) => {
    const { start = -1 } = sentence.words[head] ?? {};
    return start >= quoted.start && start < quoted.end;
  });
}

const reasonOf = ({ role, reason }: EventRole): string => `${role.toLowerCase()}:${reason}`;

/**
 * "held talks", "demands escalated": where a verb and its noun are both read as triggers of one type, one of them says it: the one
 * that the lexicon knows, else the verb.
 */
function isSaidBy(other: DraftClaim, event: DraftClaim): boolean {
  const [own] = event.anchors;
  const [theirs] = other.anchors;
  if (own === undefined || theirs === undefined || other.type !== event.type) return false;
  if (other !== event && other.anchors.includes(own)) return true;
  const isKnown = ({ reasons }: DraftClaim): boolean => !reasons.includes('read:type');
  if (isCarriedBy(own, theirs, /^(?:obj|nsubj:pass)$/)) return isKnown(other) || !isKnown(event);
  return isCarriedBy(theirs, own, /^(?:obj|nsubj|nsubj:pass)$/) && isKnown(other) && !isKnown(event);
}

function isCarriedBy(noun: Word, verb: Word, ties: RegExp): boolean {
  return noun.head === verb.index && noun.upos === 'NOUN' && verb.upos === 'VERB' && ties.test(noun.relation);
}
