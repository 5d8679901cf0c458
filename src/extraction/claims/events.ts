import type { Role } from '../../domain/claim.js';
import type { EventType } from '../../domain/ontology.js';
import type { Span } from '../../domain/span.js';
import type { Chain } from '../coreference/chain.js';
import { caseOf, childrenOf, type Discourse } from '../discourse.js';
import { frameOf, isLightVerb, nounTrigger, type Trigger, verbTrigger } from '../lexicon/triggers.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { Arguments, type Participant } from './arguments.js';
import type { DraftClaim } from './draft.js';
import { type Told, told } from './modality.js';

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

/** The event claims of a sentence: a trigger of the lexicon, who does it to whom, where, and how surely it is told. */
export function findEvents(discourse: Discourse, sentence: Sentence): readonly DraftClaim[] {
  return sentence.words.flatMap((word) => {
    if (discourse.isInName(sentence, word.index)) return [];
    return eventAt(discourse, sentence, word) ?? [];
  });
}

function eventAt(discourse: Discourse, sentence: Sentence, word: Word): DraftClaim | undefined {
  const found = new Arguments(discourse, sentence);
  const trigger = word.upos === 'VERB' ? verbTriggerAt(sentence, word) : nounTriggerAt(sentence, word);
  if (!trigger) return undefined;
  const how = told(sentence, word);
  if (isAnothersContent(how, trigger.type)) return undefined;

  const light = word.upos === 'VERB' ? undefined : lightVerbOf(sentence, word);
  const parts =
    word.upos === 'VERB' ? verbParts(found, word, trigger.type) : nounParts(found, word, light, trigger.type);
  const roles = settle(parts, placesOf(found, light ? [word, light] : [word]));
  if (!roles.some(({ role }) => role === 'ACTOR' || role === 'RECIPIENT') || !isEnough(trigger.type, roles))
    return undefined;
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

function verbTriggerAt(sentence: Sentence, verb: Word): Trigger | undefined {
  if (verb.relation === 'aux' || verb.relation === 'amod' || verb.relation === 'case') return undefined;
  const beside = verb.children.flatMap((index) => {
    const child = sentence.words[index];
    if (!child) return [];
    if (child.relation === 'compound:prt' || child.relation === 'advmod' || child.relation === 'mark')
      return [child.lemma];
    if (['obj', 'obl', 'xcomp', 'nmod'].includes(child.relation.split(':')[0] ?? ''))
      return [child.lemma, ...(caseOf(sentence, child) ? [caseOf(sentence, child) ?? ''] : [])];
    return [];
  });
  return verbTrigger(verb.lemma, beside);
}

function nounTriggerAt(sentence: Sentence, noun: Word): Trigger | undefined {
  if (noun.upos !== 'NOUN' || noun.relation === 'compound' || noun.relation === 'fixed') return undefined;
  return nounTrigger(noun.lemma, sentence.words[noun.index - 1]?.lemma);
}

/** What somebody demands, threatens or refuses is his REQUEST, THREATEN or REJECT; talks that are asked for stay, as hypothetical. */
function isAnothersContent({ demandedBy }: Told, type: EventType): boolean {
  return demandedBy !== undefined && type !== 'CONSULT';
}

function lightVerbOf(sentence: Sentence, noun: Word): Word | undefined {
  const governor = noun.head < 0 ? undefined : sentence.words[noun.head];
  const ties = ['obj', 'nsubj:pass', 'obl', 'nsubj'].includes(noun.relation);
  if (!governor || !ties) return undefined;
  if (governor.upos === 'VERB' && isLightVerb(governor.lemma)) return governor;
  return undefined;
}

interface Part {
  readonly role: Role;
  readonly participant: Participant;
}

function verbParts(found: Arguments, verb: Word, type: EventType): readonly Part[] {
  const passive = found.isPassive(verb) || (verb.relation === 'acl' && verb.xpos === 'VBN');
  const actors = part('ACTOR', found, found.subjects(verb), passive ? 'agent' : 'subject');
  const frame = frameOf(type);
  const recipients = frame.recipient.flatMap((tie) => part('RECIPIENT', found, tied(found, verb, tie), tie));
  // An object that is no participant may hold one: "dismissed an appeal from X", "resumed its meetings with X".
  const within =
    recipients.length > 0
      ? []
      : found
          .objects(verb)
          .flatMap((object) => part('RECIPIENT', found, found.oblique(object, frame.nounRecipient), 'inside-object'));
  return [...actors, ...firstOf(recipients), ...within];
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

interface SettledRole {
  readonly role: Role;
  readonly chain: Chain;
  readonly reason: string;
}

/** Each chain once: who acts is no recipient too, and a place is no recipient. Gatherings and places do not act. */
function settle(parts: readonly Part[], places: readonly Part[]): readonly SettledRole[] {
  const seen = new Set<Chain>();
  return [
    ...parts.filter(({ role }) => role === 'ACTOR'),
    ...places,
    ...parts.filter(({ role }) => role === 'RECIPIENT'),
  ].flatMap(({ role, participant: { chain, reason } }) => {
    if (seen.has(chain) || (role === 'ACTOR' && (chain.kind === 'PLACE' || chain.subtype === 'event'))) return [];
    seen.add(chain);
    return [{ role, chain, reason }];
  });
}

/** Types that take two make no claim with one participant alone, unless a place or a whole crowd says who else. */
function isEnough(type: EventType, roles: readonly SettledRole[]): boolean {
  const sides = roles.filter(({ role }) => role === 'ACTOR' || role === 'RECIPIENT');
  if (type === 'PROTEST' || type === 'RETREAT' || type === 'MOBILIZE') return sides.length > 0;
  if (type === 'CONSULT') return roles.length > 1 || sides.some(({ chain }) => chain.plural);
  return sides.length > 1 || (sides.length === 1 && sides[0]?.chain.isNamed === true);
}

/** A request's mode by what is asked: to meet, to help, to withdraw. */
function modeOfComplement(sentence: Sentence, word: Word, type: EventType): string | null {
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
function triggerSpan(sentence: Sentence, word: Word): Span {
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
