import { type Role } from '../../domain/claim.js';
import type { EventType } from '../../domain/ontology.js';
import type { Chain } from '../coreference/chain.js';
import { frameOf } from '../lexicon/triggers.js';
import type { Word } from '../syntax/parse.js';
import type { Arguments, Participant } from './arguments.js';

const PLACE_PREPOSITIONS = [
  'in',
  'at',
  'near',
  'on',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'over',
  'into',
];

/** Who plays which part in an event by the tree, and the tie that tells so. */
export interface TreeRole {
  readonly role: Role;
  readonly chain: Chain;
  readonly reason: string;
}

/** Types in whose events a place is where they happen, never whom they are done to. */
export const happensThere = (type: EventType): boolean =>
  type === 'MOBILIZE' || type === 'PROTEST' || type === 'RETREAT';

/** The roles by the tree alone, of an event whose trigger is a verb, or a noun with the light verb that carries it. */
export function treeRoles(
  found: Arguments,
  type: EventType,
  takesActors: boolean,
  trigger: Word,
  light: Word | undefined,
): readonly TreeRole[] {
  const parts =
    trigger.upos === 'VERB' ? verbParts(found, trigger, type, takesActors) : nounParts(found, trigger, light, type);
  return settle(type, parts, placesOf(found, light ? [trigger, light] : [trigger]));
}

interface Part {
  readonly role: Role;
  readonly participant: Participant;
}

function verbParts(found: Arguments, verb: Word, type: EventType, takesActors: boolean): readonly Part[] {
  const passive = found.isPassive(verb) || (verb.relation === 'acl' && verb.xpos === 'VBN');
  const actors = part('ACTOR', found, found.subjects(verb), passive ? 'agent' : 'subject');
  const frame = frameOf(type);
  const ties = takesActors && !frame.recipient.includes('obj') ? ['obj', ...frame.recipient] : frame.recipient;
  const recipients = ties.flatMap((tie) => part('RECIPIENT', found, tied(found, verb, tie), tie));
  // An object that is no participant may hold one: "dismissed an appeal from X", "resumed its meetings with X".
  const within =
    recipients.length > 0
      ? []
      : found.objects(verb).flatMap((object) => firstHeld(found, object, frame.objectRecipient ?? frame.nounRecipient));
  return [...actors, ...firstOf(recipients), ...within];
}

/** Whom an object holds by the first of the prepositions that holds anybody. */
function firstHeld(found: Arguments, object: Word, prepositions: readonly string[]): readonly Part[] {
  const held = prepositions.map((preposition) =>
    part('RECIPIENT', found, found.oblique(object, [preposition]), 'inside-object'),
  );
  return held.find((parts) => parts.length > 0) ?? [];
}

/** Prepositions are tried in the frame's order; the first that gives a participant is the recipient's. */
function firstOf(parts: readonly Part[]): readonly Part[] {
  const [first] = parts;
  return first
    ? parts.filter(({ participant }) => participant.reason.split('-')[0] === first.participant.reason.split('-')[0])
    : [];
}

function tied(found: Arguments, verb: Word, tie: string): readonly Word[] {
  if (tie === 'obj') return found.objects(verb);
  if (tie === 'iobj') return found.indirectObjects(verb);
  return found.oblique(verb, [tie]);
}

function nounParts(found: Arguments, noun: Word, light: Word | undefined, type: EventType): readonly Part[] {
  const frame = frameOf(type);
  const own = frame.nounActor.flatMap((tie) =>
    part('ACTOR', found, tie === 'poss' ? found.possessors(noun) : found.oblique(noun, [tie]), tie),
  );
  const recipients = frame.nounRecipient.flatMap((tie) => part('RECIPIENT', found, found.oblique(noun, [tie]), tie));
  if (!light) return [...own, ...recipients];
  const doers = part(
    'ACTOR',
    found,
    found.subjects(light).filter(({ index }) => index !== noun.index),
    'light-verb-subject',
  );
  const withs = part('RECIPIENT', found, found.oblique(light, frame.nounRecipient), 'light-verb-oblique');
  return [...doers, ...own, ...recipients, ...withs];
}

function part(role: Role, found: Arguments, words: readonly Word[], reason: string): readonly Part[] {
  return words.flatMap((word) => found.resolve(word, reason).map((participant) => ({ role, participant })));
}

function placesOf(found: Arguments, anchors: readonly Word[]): readonly Part[] {
  return anchors.flatMap((anchor) =>
    found
      .oblique(anchor, PLACE_PREPOSITIONS)
      .flatMap((word) =>
        part('PLACE', found, [word], found.preposition(word)).filter(
          ({ participant: { chain } }) => chain.kind === 'PLACE' || chain.subtype === 'event',
        ),
      ),
  );
}

/** Each chain once. Gatherings and places do not act; a place is where it happens, unless the type hits places. */
function settle(type: EventType, parts: readonly Part[], places: readonly Part[]): readonly TreeRole[] {
  const { hitsPlaces } = frameOf(type);
  const actors = parts.filter(({ role }) => role === 'ACTOR');
  const recipients = parts.filter(({ role }) => role === 'RECIPIENT');
  const ordered = hitsPlaces ? [...actors, ...recipients, ...places] : [...actors, ...places, ...recipients];
  const seen = new Set<Chain>();
  return ordered.flatMap(({ role, participant: { chain, reason } }) => {
    const isPlace = chain.kind === 'PLACE' || chain.subtype === 'event';
    // A deed's object is not where it happens: "recognised Beijing". A visit's is.
    const isNowhere = type !== 'CONSULT' && !hitsPlaces && (reason.includes('obj') || reason.includes('inside'));
    if (seen.has(chain) || (isPlace && (role === 'ACTOR' || (role === 'RECIPIENT' && isNowhere)))) return [];
    seen.add(chain);
    const isWhere =
      isPlace && !hitsPlaces && (happensThere(type) || PLACE_PREPOSITIONS.includes(reason.split('-')[0] ?? ''));
    const part = role === 'RECIPIENT' && isWhere ? 'PLACE' : role;
    return [{ role: part, chain, reason }];
  });
}
