import { type Role, ROLES } from '../../domain/claim.js';
import type { EventType } from '../../domain/ontology.js';
import type { Chain } from '../coreference/chain.js';
import type { Discourse } from '../discourse.js';
import { isLightVerb } from '../lexicon/triggers.js';
import type { Sentence, Word } from '../syntax/parse.js';
import type { FoundMention } from '../mentions/mention.js';
import { subtree } from '../syntax/walk.js';
import type { ReadPart } from '../syntax/reading.js';
import type { Arguments } from './arguments.js';
import type { EventTrigger } from './event-trigger.js';
import { happensThere, treeRoles, type TreeRole } from './tree-roles.js';

/** Who plays which part in an event, how that was found, and how likely it is. */
export interface EventRole extends TreeRole {
  readonly probability: number;
}

/** What the tree says of a part weighs this much, in log odds, against the model, which may see another part or none. */
const TREE_WEIGHT = 3;
/** An event without an actor or a recipient takes the best candidate for it that loses to "no part" by less than this. */
const LENIENCE = 1.5;
/** A recipient in a clause that qualifies something else, or that is another verb's object, has this much less, in log odds. */
const ASIDE = 2;
const ANOTHERS = 4;
/** From here on, in log odds, the model is sure. */
const SURE = 2;

/**
 * The parts of an event among the mentions that may play one: the model's reading of each mention of the sentence against the trigger, with what the tree says as a
 * prior. A chain has the part of its best mention.
 */
export function rolesOf(
  discourse: Discourse,
  sentence: Sentence,
  mentions: readonly FoundMention[],
  found: Arguments,
  { type, mode, takesActors, noun }: EventTrigger,
  word: Word,
): readonly EventRole[] {
  const byTree = new Map<Chain, TreeRole>();
  const read = new Map<Chain, ReadPart>();
  const chainsHere = new Set(mentions.map((mention) => discourse.coreference.of(mention)));
  for (const role of treeRoles(found, type, takesActors, noun ?? word, noun ? word : undefined))
    if (chainsHere.has(role.chain)) byTree.set(role.chain, role);
  const isTold = [...byTree.values()].some(({ role, reason }) => role === 'RECIPIENT' && /^i?obj/.test(reason));
  for (const mention of mentions) {
    const part = partOf(sentence, word, mention, isTold);
    const chain = discourse.coreference.of(mention);
    if (chain && part && part.margin > (read.get(chain)?.margin ?? -Infinity)) read.set(chain, part);
  }
  const chains = [...new Set([...byTree.keys(), ...read.keys()])];
  const candidates = chains.flatMap((chain) => bestRole(type, chain, byTree.get(chain), read.get(chain)) ?? []);
  const roles = candidates.filter(({ odds }) => odds > 0);
  // Whoever does it or has it done to him may be told with some doubt; somebody must.
  for (const side of ['ACTOR', 'RECIPIENT'] as const) {
    const isMutual = side === 'RECIPIENT' && roles.filter(({ role }) => role === 'ACTOR').length > 1;
    if (isMutual || roles.some(({ role }) => role === side)) continue;
    const doubtful = candidates.filter(({ role, odds, chain }) => role === side && odds > -LENIENCE && !isSite(chain));
    roles.push(...doubtful.sort((x, y) => y.odds - x.odds).slice(0, 1));
  }
  return mutual(type, mode, roles).map(({ odds, ...role }) => ({ ...role, probability: 1 / (1 + Math.exp(-odds)) }));
}

/** "A and B renewed ties": what several do to nobody else they do to each other. */
function mutual(type: EventType, mode: string | null, roles: readonly Candidate[]): readonly Candidate[] {
  const actors = roles.filter(({ role }) => role === 'ACTOR');
  if (type !== 'SUPPORT' || mode !== 'relations' || actors.length < 2 || roles.some(({ role }) => role === 'RECIPIENT'))
    return roles;
  return [...roles, ...actors.map((actor) => ({ ...actor, role: 'RECIPIENT' as const, reason: 'mutual' }))];
}

/**
 * The model's reading of a mention's part. To whom another verb does something, in a clause that qualifies a noun or where the
 * trigger's own object is told, this trigger hardly does it: "asked the coalition to fight X". A part in a relation says nothing of an event.
 */
function partOf(sentence: Sentence, trigger: Word, { head }: FoundMention, isTold: boolean): ReadPart | undefined {
  const part = sentence.reading.part(trigger.index, head);
  if (part?.role === 'SUBJECT' || part?.role === 'OBJECT') return { ...part, margin: 0 };
  if (part?.role !== 'RECIPIENT') return part;
  const aside = standsAside(sentence, trigger, head) ? ASIDE : 0;
  const another = isTold && isObjectOfAnother(sentence, trigger, head) ? ANOTHERS : 0;
  return { ...part, margin: part.margin - Math.max(aside, another) };
}

function isObjectOfAnother({ words }: Sentence, trigger: Word, word: number): boolean {
  const verb = words[words[word]?.head ?? -1];
  return words[word]?.relation === 'obj' && verb?.upos === 'VERB' && verb !== trigger && verb.relation !== 'conj';
}

function standsAside(sentence: Sentence, trigger: Word, word: number): boolean {
  for (let at = sentence.words[word]; at; at = sentence.words[at.head]) {
    // "the visit that he is paying to X": a light verb says nothing of its own.
    if (!at.relation.startsWith('acl') || isLightVerb(at.lemma)) continue;
    const { first, last } = subtree(sentence, at.index);
    return trigger.index < first || trigger.index > last;
  }
  return false;
}

interface Candidate extends TreeRole {
  /** In log odds, against having no part. */
  readonly odds: number;
}

/** The likeliest part that a chain may play. */
function bestRole(
  type: EventType,
  chain: Chain,
  tree: TreeRole | undefined,
  part: ReadPart | undefined,
): Candidate | undefined {
  const margin = part?.margin ?? -Infinity;
  const asRead = ROLES.find((role) => role === part?.role);
  // Nobody is moved against a border, or marches against a square: that is where.
  const read = asRead === 'RECIPIENT' && happensThere(type) && chain.kind === 'PLACE' ? 'PLACE' : asRead;
  const candidates: Candidate[] = [];
  if (read) candidates.push({ role: read, chain, reason: 'read', odds: margin });
  if (tree) {
    // "fired at the city", "gave to the city": what is hit or given to is more than where it happens.
    const agrees = read === tree.role || (read === 'PLACE' && tree.role === 'RECIPIENT');
    const isSure = tree.reason.endsWith('-states');
    const odds = isSure || !agrees ? TREE_WEIGHT - 1 - (isSure ? 0 : Math.abs(margin)) : margin + TREE_WEIGHT;
    candidates.push({ role: tree.role, chain, reason: tree.reason, odds });
  }
  // A state that is visited is the host, however it is called.
  if (read === 'PLACE' && type === 'CONSULT' && !isSite(chain))
    candidates.push({ role: 'RECIPIENT', chain, reason: 'read', odds: margin });
  return candidates.filter(({ role, odds }) => mayPlay(chain, role, odds)).sort((a, b) => b.odds - a.odds)[0];
}

/** A place acts only where the model is sure of it; only places and gatherings are where it happens. */
function mayPlay(chain: Chain, role: Role, odds: number): boolean {
  if (role === 'SUBJECT' || role === 'OBJECT') return false;
  if (role === 'PLACE') return isSite(chain);
  return role === 'RECIPIENT' || role === 'INSTRUMENT' || !isSite(chain) || odds > SURE;
}

const isSite = ({ kind, subtype }: Chain): boolean => kind === 'PLACE' || subtype === 'event';

/** Somebody must do it or have it done to him. One who consults must do so with somebody, or somewhere, or be several. */
export function isEnough(type: EventType, roles: readonly EventRole[]): boolean {
  const sides = roles.filter(({ role }) => role === 'ACTOR' || role === 'RECIPIENT');
  if (sides.length !== 1 || type !== 'CONSULT') return sides.length > 0;
  return roles.length > 1 || sides.some(({ chain }) => chain.plural);
}
