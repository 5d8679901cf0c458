import type { RelationshipType } from '../../domain/ontology.js';
import { derive, type Knowledge, type Neighbourhood } from '../../resolution/derive.js';
import type { ClaimEvidence } from '../../resolution/evidence.js';
import type { GraphTransaction } from '../graph.js';
import { entityRow } from './knowledge-rows.js';
import {
  putEdges,
  putEntities,
  putEvents,
  putParticipants,
  putPlaces,
  removeEdges,
  removeEntities,
  removeEvents,
} from './knowledge-queries.js';
import { claimsById, claimsOfEdges, claimsOfEvents } from './resolution-queries.js';

/**
 * All claims that report some events or draw some edges: those that are known already and those that the graph has besides.
 * The events and the edges' sources must be locked, or a writer beside this one could add to them.
 */
export async function claimsAround(
  transaction: GraphTransaction,
  { events, edges }: Pick<Neighbourhood, 'events' | 'edges'>,
  known: readonly ClaimEvidence[],
): Promise<ClaimEvidence[]> {
  const found = await Promise.all([
    transaction.run(claimsOfEvents, { events: [...events] }),
    ...byType(edges).map(([type, ids]) => transaction.run(claimsOfEdges(type), { edges: ids })),
  ]);
  const have = new Set(known.map(({ id }) => id));
  const missing = new Set(found.flat().flatMap(({ id }) => (have.has(id) ? [] : id)));
  return [...known, ...(await transaction.run(claimsById, { ids: [...missing] }))];
}

/** Derives a neighbourhood and writes it; what no evidence is left of disappears. `entities` are the ids of all that are to be redrawn. */
export async function redraw(
  transaction: GraphTransaction,
  entities: readonly string[],
  neighbourhood: Neighbourhood,
): Promise<Knowledge> {
  const knowledge = derive(neighbourhood);
  await Promise.all([...put(transaction, knowledge), ...remove(transaction, entities, neighbourhood, knowledge)]);
  return knowledge;
}

function put(transaction: GraphTransaction, { entities, events, edges }: Knowledge): Promise<unknown>[] {
  const types = new Map(edges.map(({ id, type }) => [id, type]));
  const drawn = new Map(edges.map((edge) => [edge.id, edge]));
  const writes = [];
  if (entities.length > 0) writes.push(transaction.run(putEntities, { rows: entities.map(entityRow) }));
  if (events.length > 0) {
    const participants = events.flatMap(({ id, participants: parts }) => parts.map((part) => ({ event: id, ...part })));
    const places = events.flatMap(({ id, places: at }) => at.map((place) => ({ event: id, place })));
    writes.push(
      transaction.run(putEvents, { rows: events }),
      transaction.run(putParticipants, { rows: participants }),
      transaction.run(putPlaces, { rows: places }),
    );
  }
  for (const [type, ids] of byType(types)) {
    writes.push(transaction.run(putEdges(type), { rows: ids.flatMap((id) => drawn.get(id) ?? []) }));
  }
  return writes;
}

function remove(
  transaction: GraphTransaction,
  entities: readonly string[],
  touched: Neighbourhood,
  knowledge: Knowledge,
): Promise<unknown>[] {
  const kept = new Set([knowledge.entities, knowledge.events, knowledge.edges].flat().map(({ id }) => id));
  const gone = (ids: Iterable<string>) => [...ids].filter((id) => !kept.has(id));
  const edges = new Map([...touched.edges].filter(([id]) => !kept.has(id)));
  const writes = byType(edges).map(([type, ids]) => transaction.run(removeEdges(type), { ids }));
  const events = gone(touched.events);
  if (events.length > 0) writes.push(transaction.run(removeEvents, { ids: events }));
  const nobody = gone(entities);
  if (nobody.length > 0) writes.push(transaction.run(removeEntities, { ids: nobody }));
  return writes;
}

/** Ids of edges by their type: a type is a query of its own. */
function byType(edges: ReadonlyMap<string, RelationshipType>): [RelationshipType, string[]][] {
  const groups = new Map<RelationshipType, string[]>();
  for (const [id, type] of edges) groups.set(type, [...(groups.get(type) ?? []), id]);
  return [...groups];
}
