import { digest } from '../domain/article-id.js';
import type { Modality, Polarity } from '../domain/claim.js';
import { EVENTS, isEventType, isRelationType, isSymmetric, type RelationshipType } from '../domain/ontology.js';
import { isMutual } from './event-identity.js';
import type { ClaimEvidence, Participation } from './evidence.js';

/** What tells one drawn edge from another: claims that agree in all of this are told by the same edge. */
export interface EdgeKey {
  /** `<source>~<12 hexadecimal digits>`: the edge is found from its source. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationshipType;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly title: string | null;
}

/**
 * The edges that a claim draws, each once: a relation from each SUBJECT to each OBJECT, an event from each ACTOR to each RECIPIENT. A mutual
 * event (CONSULT, AGREE, COOPERATE) without recipient draws one edge for each pair of its actors, from the smaller id. Two actors of any other
 * event did it side by side, not to each other: no edge. A STATEMENT draws none, nor does one to whom no entity is known, nor a loop.
 */
export function drawnEdges(claim: ClaimEvidence): EdgeKey[] {
  const edges = pairs(claim).flatMap(([from, to]) => {
    if (from.entity === null || to.entity === null || from.entity === to.entity) return [];
    return [edgeKey(claim, from.entity, to.entity, from.title)];
  });
  return [...new Map(edges.flat().map((edge) => [edge.id, edge])).values()];
}

function pairs(claim: ClaimEvidence): (readonly [Participation, Participation])[] {
  const playing = (role: Participation['role']) => claim.roles.filter((part) => part.role === role);
  if (isRelationType(claim.type)) return product(playing('SUBJECT'), playing('OBJECT'));
  if (!isEventType(claim.type)) return [];
  const actors = playing('ACTOR');
  const recipients = playing('RECIPIENT');
  if (recipients.length > 0 || !isMutual(claim.type)) return product(actors, recipients);
  return product(actors, actors).filter(([from, to]) => (from.entity ?? '') < (to.entity ?? ''));
}

function product<T>(left: readonly T[], right: readonly T[]): (readonly [T, T])[] {
  return left.flatMap((from) => right.map((to) => [from, to] as const));
}

function edgeKey(claim: ClaimEvidence, from: string, to: string, title: string | null): EdgeKey[] {
  const type = typeOf(claim);
  if (type === null) return [];
  const [source, target] = isSymmetric(type) && to < from ? [to, from] : [from, to];
  const { modality, polarity } = claim;
  const rest = digest([type, target, modality, polarity, title ?? ''].join('|'), 12);
  return [{ id: `${source}~${rest}`, source, target, type, modality, polarity, title }];
}

function typeOf({ type }: ClaimEvidence): RelationshipType | null {
  if (isRelationType(type)) return type;
  return isEventType(type) ? EVENTS[type].drawnAs : null;
}
