import { Injectable } from '@nestjs/common';
import { drawnEdges } from '../resolution/drawn-edge.js';
import { Graph, type GraphTransaction } from './graph.js';
import { recount } from './write/count.js';
import { lockEntities, lockEvents } from './write/knowledge-queries.js';
import { link } from './write/link.js';
import { claimsAround, redraw, type Redrawing } from './write/redraw.js';
import {
  claimsById,
  claimsOfArticles,
  claimsOfEntities,
  edgesOfEntities,
  pageOfArticles,
  pageOfEntities,
  pageOfEvents,
} from './write/resolution-queries.js';

/** How many articles, entities or events one transaction of a rebuild takes. */
const BATCH = 50;

const NONE: Redrawing = {
  entityIds: [],
  entities: [],
  events: new Set(),
  edges: new Set(),
  claims: [],
  drawn: new Set(),
};

/** What one transaction of a rebuild did: the last id of its page, or null after the last page, and how much it drew. */
interface Page {
  readonly last: string | null;
  readonly drawn: number;
}

/** Knowledge as a whole: what follows from all evidence. */
@Injectable()
export class KnowledgeStore {
  constructor(private readonly graph: Graph) {}

  /**
   * Derives all knowledge anew from the evidence and gives how much there is of it. It works in place, a small transaction after the other: readers
   * never see an empty graph, articles may be written meanwhile, and when it is interrupted the next rebuild does the rest.
   */
  async rebuild(): Promise<{ entities: number; events: number; relationships: number }> {
    await this.pages(linkArticles);
    return {
      entities: await this.pages(redrawEntities),
      events: await this.pages(redrawEvents),
      relationships: await this.pages(redrawEdges),
    };
  }

  private async pages(work: (transaction: GraphTransaction, after: string) => Promise<Page>): Promise<number> {
    let drawn = 0;
    for (let after: string | null = ''; after !== null;) {
      const from: string = after;
      const page: Page = await this.graph.write((transaction) => work(transaction, from));
      drawn += page.drawn;
      after = page.last;
    }
    return drawn;
  }
}

async function linkArticles(transaction: GraphTransaction, after: string): Promise<Page> {
  const articles = (await transaction.run(pageOfArticles, { after, limit: BATCH })).map(({ id }) => id);
  const claims = await transaction.run(claimsOfArticles, { articles });
  await link(
    transaction,
    articles,
    claims.map(({ id }) => id),
  );
  return { last: articles.at(-1) ?? null, drawn: 0 };
}

async function redrawEntities(transaction: GraphTransaction, after: string): Promise<Page> {
  const entityIds = (await transaction.run(pageOfEntities, { after, limit: BATCH })).map(({ id }) => id);
  await transaction.run(lockEntities, { ids: entityIds });
  const { entities } = await redraw(transaction, {
    ...NONE,
    entityIds,
    entities: await recount(transaction, entityIds),
  });
  return { last: entityIds.at(-1) ?? null, drawn: entities.length };
}

async function redrawEvents(transaction: GraphTransaction, after: string): Promise<Page> {
  const ids = (await transaction.run(pageOfEvents, { after, limit: BATCH })).map(({ id }) => id);
  await transaction.run(lockEvents, { ids });
  const touched = { ...NONE, events: new Set(ids) };
  const { events } = await redraw(transaction, { ...touched, ...(await claimsAround(transaction, touched, [])) });
  return { last: ids.at(-1) ?? null, drawn: events.length };
}

/** Redraws the edges that start from a page of entities; the claims are found from the entities, whatever the edges hold now. */
async function redrawEdges(transaction: GraphTransaction, after: string): Promise<Page> {
  const entities = (await transaction.run(pageOfEntities, { after, limit: BATCH })).map(({ id }) => id);
  await transaction.run(lockEntities, { ids: entities });
  const [told, present] = await Promise.all([
    transaction.run(claimsOfEntities, { entities }),
    transaction.run(edgesOfEntities, { entities }),
  ]);
  const claims = await transaction.run(claimsById, { ids: told.map(({ id }) => id) });
  const sources = new Set(entities);
  const edges = new Set(claims.flatMap(drawnEdges).flatMap(({ id, source }) => (sources.has(source) ? id : [])));
  const drawn = new Set(present.map(({ id }) => id));
  const knowledge = await redraw(transaction, { ...NONE, edges, drawn, claims });
  return { last: entities.at(-1) ?? null, drawn: knowledge.edges.length };
}
