import { drawnEdges, type EdgeKey } from './drawn-edge.js';
import { edgeOf, type Edge } from './edge.js';
import { entityOf, type Entity, type EntityEvidence } from './entity.js';
import { eventOf, type Event } from './event.js';
import { identifyEvent } from './event-identity.js';
import type { ClaimEvidence } from './evidence.js';

/** The part of the graph to derive, and all the evidence on it. */
export interface Neighbourhood {
  /** One for each entity to derive: the counts of all its references. */
  readonly entities: readonly EntityEvidence[];
  /** Ids of the events and edges to derive. */
  readonly events: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Every claim that reports one of the events or draws one of the edges; others do no harm. */
  readonly claims: readonly ClaimEvidence[];
}

/** What follows from evidence. */
export interface Knowledge {
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly edges: readonly Edge[];
}

/**
 * The one derivation of knowledge from evidence. It is used for the little that an article touches and for the whole graph in
 * batches; as each entity, event and edge depends on its own evidence alone, both give the same.
 */
export function derive({ entities, events, edges, claims }: Neighbourhood): Knowledge {
  const reports = new Map<string, ClaimEvidence[]>();
  const drawn = new Map<string, ClaimEvidence[]>();
  const keys = new Map<string, EdgeKey>();
  for (const claim of claims) {
    const event = identifyEvent(claim)?.event;
    if (event !== undefined && events.has(event)) gather(reports, event, claim);
    for (const key of drawnEdges(claim).filter(({ id }) => edges.has(id))) {
      keys.set(key.id, key);
      gather(drawn, key.id, claim);
    }
  }
  return {
    entities: entities.filter(({ articleCount }) => articleCount > 0).map(entityOf),
    events: [...reports].flatMap(([id, told]) => eventOf(id, told) ?? []),
    edges: [...keys.values()].map((key) => edgeOf(key, drawn.get(key.id) ?? [])),
  };
}

function gather(groups: Map<string, ClaimEvidence[]>, id: string, claim: ClaimEvidence): void {
  const group = groups.get(id);
  if (group === undefined) groups.set(id, [claim]);
  else group.push(claim);
}
