import { drawnEdges, type EdgeKey } from '../../resolution/drawn-edge.js';
import { identifyEvent } from '../../resolution/event-identity.js';
import type { ClaimEvidence, ReferenceEvidence } from '../../resolution/evidence.js';
import { identify } from '../../resolution/identity.js';
import { distinct } from '../../resolution/order.js';
import type { GraphTransaction } from '../graph.js';
import { lockEntities, lockEvents } from './knowledge-queries.js';
import {
  claimsById,
  claimsOfArticles,
  identifyReferences,
  referencesOfArticles,
  reportEvents,
} from './resolution-queries.js';

/** What some articles' evidence is tied to: the entities, events and edges that they touch. */
export interface Linked {
  /** By entity, the articles' references to it. */
  readonly references: ReadonlyMap<string, readonly ReferenceEvidence[]>;
  readonly events: readonly string[];
  readonly edges: readonly EdgeKey[];
  readonly claims: readonly ClaimEvidence[];
}

/**
 * Ties the evidence of some articles to entities and events, as resolution judges it, and keeps other writers from those that
 * it ties to until the transaction ends. Ties that are right already are left alone and lock nothing.
 */
export async function link(transaction: GraphTransaction, articles: readonly string[]): Promise<Linked> {
  const references = await linkReferences(transaction, articles);
  const claims = await linkClaims(transaction, articles);
  return {
    references,
    events: distinct(claims.flatMap((claim) => identifyEvent(claim)?.event ?? [])),
    edges: [...new Map(claims.flatMap(drawnEdges).map((edge) => [edge.id, edge])).values()],
    claims,
  };
}

async function linkReferences(
  transaction: GraphTransaction,
  articles: readonly string[],
): Promise<Linked['references']> {
  const tied = new Map<string, ReferenceEvidence[]>();
  const changed = [];
  for (const reference of await transaction.run(referencesOfArticles, { articles })) {
    const { entity = null, score = null, reasons = [] } = identify(reference) ?? {};
    if (entity !== null) tied.set(entity, [...(tied.get(entity) ?? []), reference]);
    if (!sameTie([entity, score, reasons], [reference.entity, reference.score, reference.reasons])) {
      changed.push({ reference: reference.id, entity, score, reasons });
    }
  }
  await Promise.all([
    transaction.run(lockEntities, { ids: distinct(changed.flatMap(({ entity }) => entity ?? [])) }),
    transaction.run(identifyReferences, { rows: changed }),
  ]);
  return tied;
}

async function linkClaims(transaction: GraphTransaction, articles: readonly string[]): Promise<ClaimEvidence[]> {
  const now = new Map((await transaction.run(claimsOfArticles, { articles })).map((claim) => [claim.id, claim]));
  const claims = await transaction.run(claimsById, { ids: [...now.keys()] });
  const rows = claims.map((claim) => {
    const { event = null, score = null, reasons = [] } = identifyEvent(claim) ?? {};
    return { claim: claim.id, event, score, reasons };
  });
  const changed = rows.filter(({ claim, event, score, reasons }) => {
    const tie = now.get(claim);
    return !sameTie([event, score, reasons], [tie?.event ?? null, tie?.score ?? null, tie?.reasons ?? null]);
  });
  await Promise.all([
    transaction.run(lockEvents, { ids: distinct(changed.flatMap(({ event }) => event ?? [])) }),
    transaction.run(reportEvents, { rows: changed }),
  ]);
  return claims;
}

type Tie = readonly [to: string | null, score: number | null, reasons: readonly string[] | null];

function sameTie([to, score, reasons]: Tie, [oldTo, oldScore, oldReasons]: Tie): boolean {
  return to === oldTo && score === oldScore && (reasons ?? []).join('\n') === (oldReasons ?? []).join('\n');
}
