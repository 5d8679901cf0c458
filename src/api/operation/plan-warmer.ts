import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Graph } from '../../graph/graph.js';
import { articlesById } from '../../graph/read/articles-by-id.js';
import { articlesPage } from '../../graph/read/articles-page.js';
import type { BatchQuery } from '../../graph/read/batch-query.js';
import { claimAttributions } from '../../graph/read/claim-attributions.js';
import { claimParticipants } from '../../graph/read/claim-participants.js';
import { claimsById } from '../../graph/read/claims-by-id.js';
import { claimsPage } from '../../graph/read/claims-page.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { entitiesPage } from '../../graph/read/entities-page.js';
import { entitiesSearch } from '../../graph/read/entities-search.js';
import { entityIdentity } from '../../graph/read/entity-identity.js';
import { eventIdentity } from '../../graph/read/event-identity.js';
import { eventParticipants } from '../../graph/read/event-participants.js';
import { eventPlaces } from '../../graph/read/event-places.js';
import { eventsPage } from '../../graph/read/events-page.js';
import { referencesById } from '../../graph/read/references-by-id.js';
import { relationshipsPage } from '../../graph/read/relationships-page.js';
import { sentencesById } from '../../graph/read/sentences-by-id.js';

/** Asked for no keys, a query is planned and reads nothing. */
function plan<Key, Value>(query: BatchQuery<Key, Value>): (graph: Graph) => Promise<unknown> {
  return (graph) => graph.read(query, { keys: [] });
}

/** What first questions ask, the dearest to plan first. */
const FIRST = [
  plan(eventsPage.page),
  plan(claimsPage.page),
  plan(relationshipsPage.page),
  plan(articlesPage.page),
  plan(entitiesPage.page),
  plan(entitiesSearch.page),
  plan(eventParticipants),
  plan(eventPlaces),
  plan(eventIdentity),
  plan(entityIdentity),
  plan(claimAttributions),
  plan(claimParticipants),
  plan(claimsById),
  plan(articlesById),
  plan(entitiesById),
  plan(referencesById),
  plan(sentencesById),
];

/**
 * Has Neo4j plan the queries of first questions when the server begins to listen: a fresh database takes up to a second over each of the
 * larger ones, which the first person to ask would have to wait for.
 */
@Injectable()
export class PlanWarmer implements BeforeApplicationShutdown {
  private readonly logger = new Logger('PlanWarmer');
  private stopped = false;
  private warming = Promise.resolve();

  constructor(private readonly graph: Graph) {}

  /** To be called once the graph is migrated: plans of before are thrown away. */
  start(): void {
    this.warming = this.warm();
  }

  /** Waits for the query in hand, so that the driver is not closed under it. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.warming;
  }

  private async warm(): Promise<void> {
    for (const planAhead of FIRST) {
      if (this.stopped) return;
      try {
        await planAhead(this.graph);
      } catch (error) {
        this.logger.debug(`Queries could not be planned ahead: ${String(error)}`);
        return;
      }
    }
  }
}
