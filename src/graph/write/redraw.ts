import { derive, type Knowledge, type Neighbourhood } from '../../resolution/derive.js';
import type { ClaimEvidence } from '../../resolution/evidence.js';
import type { GraphTransaction } from '../graph.js';
import { entityRow } from './knowledge-rows.js';
import { putEdges, putEntities, putEvents, removeEdges, removeEntities, removeEvents } from './knowledge-queries.js';
import { claimsById, claimsOfEdges, claimsOfEvents } from './resolution-queries.js';

/** What is to be drawn anew, and what of it is drawn now. */
export interface Redrawing extends Neighbourhood {
  /** Ids of the entities; `entities` has the counts of those that something still speaks of. */
  readonly entityIds: readonly string[];
  /** Ids of those of the edges that the graph has. */
  readonly drawn: ReadonlySet<string>;
}

/**
 * All claims that report some events or draw some edges: those that are known already and those that the graph has besides; and which of the
 * edges it has. The events and the edges' sources must be locked, or a writer beside this one could add to them.
 */
export async function claimsAround(
  transaction: GraphTransaction,
  { events, edges }: Pick<Neighbourhood, 'events' | 'edges'>,
  known: readonly ClaimEvidence[],
): Promise<Pick<Redrawing, 'claims' | 'drawn'>> {
  const [reports, drawn] = await Promise.all([
    events.size === 0 ? [] : transaction.run(claimsOfEvents, { events: [...events] }),
    edges.size === 0 ? [] : transaction.run(claimsOfEdges, { edges: [...edges] }),
  ]);
  const ids = new Set([...reports.map(({ id }) => id), ...drawn.flatMap(({ claims }) => claims)]);
  for (const { id } of known) ids.delete(id);
  const others = ids.size === 0 ? [] : await transaction.run(claimsById, { ids: [...ids] });
  return { claims: [...known, ...others], drawn: new Set(drawn.map(({ edge }) => edge)) };
}

/** Derives a neighbourhood and writes it. What no evidence is left of disappears. */
export async function redraw(transaction: GraphTransaction, redrawing: Redrawing): Promise<Knowledge> {
  const knowledge = derive(redrawing);
  const { entities, events, edges } = knowledge;
  const rows = edges.map((edge) => ({ ...edge, isNew: !redrawing.drawn.has(edge.id) }));
  const kept = new Set([...entities, ...events, ...edges].map(({ id }) => id));
  const remove = async (query: typeof removeEdges, ids: Iterable<string>) => {
    const gone = [...ids].filter((id) => !kept.has(id));
    if (gone.length > 0) await transaction.run(query, { ids: gone });
  };
  await Promise.all([
    entities.length > 0 && transaction.run(putEntities, { rows: entities.map(entityRow) }),
    events.length > 0 && transaction.run(putEvents, { rows: events }),
    rows.length > 0 && transaction.run(putEdges, { rows }),
    remove(removeEdges, redrawing.drawn),
    remove(removeEvents, redrawing.events),
    remove(removeEntities, redrawing.entityIds),
  ]);
  return knowledge;
}
