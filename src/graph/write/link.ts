import { drawnEdges } from '../../resolution/drawn-edge.js';
import { identifyEvent } from '../../resolution/event-identity.js';
import type { ClaimEvidence, ReferenceEvidence } from '../../resolution/evidence.js';
import { identify } from '../../resolution/identity.js';
import { byCode } from '../../resolution/order.js';
import type { GraphTransaction } from '../graph.js';
import {
  claimsById,
  identifyReferences,
  referencesOfArticles,
  reportEvents,
  unidentifyReferences,
  unreportEvents,
} from './resolution-queries.js';

/** What some articles' evidence is tied to: the entities (each with the articles' references to it), events and edges that it touches. */
export interface Linked {
  readonly references: ReadonlyMap<string, readonly ReferenceEvidence[]>;
  readonly events: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly claims: readonly ClaimEvidence[];
}

/** What a reference or claim is tied to, how sure that is, and why. */
interface Tie {
  readonly to: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Ties the references of some articles and their claims, given by id, to entities and events, as resolution judges it, and keeps other writers
 * from those that it ties to until the transaction ends. Ties that are right already are left alone and lock nothing.
 */
export async function link(
  transaction: GraphTransaction,
  articles: readonly string[],
  claimIds: readonly string[],
): Promise<Linked> {
  const references = await linkReferences(transaction, articles);
  const claims = await linkClaims(transaction, claimIds);
  return {
    references,
    events: new Set(claims.flatMap((claim) => identifyEvent(claim)?.event ?? [])),
    edges: new Set(claims.flatMap(drawnEdges).map(({ id }) => id)),
    claims,
  };
}

async function linkReferences(
  transaction: GraphTransaction,
  articles: readonly string[],
): Promise<Linked['references']> {
  const tied = new Map<string, ReferenceEvidence[]>();
  const found = (await transaction.run(referencesOfArticles, { articles })).map((reference) => {
    const { entity: to, score, reasons } = identify(reference) ?? { entity: null, score: 0, reasons: [] };
    if (to !== null) tied.set(to, [...(tied.get(to) ?? []), reference]);
    return { from: reference.id, tie: to === null ? null : { to, score, reasons }, before: reference.identified };
  });
  const { wrong, missing } = changes(found);
  if (wrong.length > 0) await transaction.run(unidentifyReferences, { ids: wrong });
  await transaction.run(identifyReferences, { rows: missing });
  return tied;
}

async function linkClaims(transaction: GraphTransaction, ids: readonly string[]): Promise<ClaimEvidence[]> {
  const claims = await transaction.run(claimsById, { ids });
  const { wrong, missing } = changes(
    claims.map((claim) => {
      const event = identifyEvent(claim);
      const tie = event === null ? null : { to: event.event, score: event.score, reasons: event.reasons };
      return { from: claim.id, tie, before: claim.reports };
    }),
  );
  if (wrong.length > 0) await transaction.run(unreportEvents, { ids: wrong });
  await transaction.run(reportEvents, { rows: missing });
  return claims;
}

/** Whose tie is wrong, and which ties are missing, in the order of what they tie to: the order in which it is locked. */
function changes(found: readonly { readonly from: string; readonly tie: Tie | null; readonly before: Tie | null }[]) {
  const changed = found.filter(({ tie, before }) => JSON.stringify(tie) !== JSON.stringify(before));
  return {
    wrong: changed.flatMap(({ from, before }) => (before === null ? [] : from)),
    missing: changed
      .flatMap(({ from, tie }) => (tie === null ? [] : { from, ...tie }))
      .sort((a, b) => byCode(a.to, b.to) || byCode(a.from, b.from)),
  };
}
