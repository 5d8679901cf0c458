import { Injectable } from '@nestjs/common';
import type { Article, Extraction } from '../domain/article.js';
import { RetractedError } from '../errors/catalogue.js';
import { drawnEdges } from '../resolution/drawn-edge.js';
import { addEvidence, countReferences, type EntityEvidence } from '../resolution/entity.js';
import { distinct } from '../resolution/order.js';
import { Graph, type GraphTransaction } from './graph.js';
import { recount } from './write/count.js';
import {
  articleStatus,
  beginArticle,
  buryArticle,
  isEmpty,
  putOrigin,
  removeEvidence,
} from './write/evidence-queries.js';
import { articleRow } from './write/evidence-rows.js';
import { evidenceOfEntity } from './write/knowledge-rows.js';
import { entityCounts, lockEntities, lockEvents } from './write/knowledge-queries.js';
import { link, type Linked } from './write/link.js';
import { putEvidence } from './write/put-evidence.js';
import { claimsAround, redraw } from './write/redraw.js';
import { claimsById, claimsOfArticles, referencesOfArticles } from './write/resolution-queries.js';

/** Articles as evidence: written once, each in one transaction together with the knowledge that follows from it, and taken back whole. */
@Injectable()
export class ArticleStore {
  constructor(private readonly graph: Graph) {}

  /** Whether the graph has an article, has had it and took it back, or knows nothing of it. */
  async status(id: string): Promise<'UNKNOWN' | 'KNOWN' | 'RETRACTED'> {
    const [row] = await this.graph.read(articleStatus, { id });
    return row?.status ?? 'UNKNOWN';
  }

  /** Whether no article was ever written here. */
  async isEmpty(): Promise<boolean> {
    const [row] = await this.graph.read(isEmpty, {});
    return row?.empty ?? true;
  }

  /**
   * Writes an article's evidence and redraws the entities, events and edges that it touches, in one transaction. KNOWN when the graph has the
   * article: nothing is written then. `feedId` is the feed that it came from, `extractor` the version that read it.
   * @throws RetractedError when the article was taken back before.
   */
  async write(
    article: Article,
    extraction: Extraction,
    feedId?: string,
    extractor = 'unknown',
  ): Promise<'INGESTED' | 'KNOWN'> {
    const row = { ...articleRow(article, extraction), recordedAt: new Date().toISOString(), extractor };
    return this.graph.write(async (transaction) => {
      const [[begun], [known]] = await Promise.all([
        transaction.run(beginArticle, row),
        transaction.run(articleStatus, { id: row.id }),
      ]);
      if (known?.status === 'RETRACTED') {
        throw new RetractedError(`The article ${row.id} was retracted and stays out of the graph.`);
      }
      if (begun === undefined) return 'KNOWN';
      if (feedId !== undefined) await transaction.run(putOrigin, { article: row.id, feed: feedId });
      await putEvidence(transaction, article, extraction);
      await addToKnowledge(transaction, await link(transaction, [row.id]));
      return 'INGESTED';
    });
  }

  /** Takes an article back: all its evidence goes, a tombstone with the reason stays, and what it touched is redrawn. False when the graph never had it. */
  async retract(id: string, reason: string): Promise<boolean> {
    const retractedAt = new Date().toISOString();
    return this.graph.write(async (transaction) => {
      const [buried] = await transaction.run(buryArticle, { id, reason, retractedAt });
      if (buried === undefined) return (await transaction.run(articleStatus, { id })).length > 0;
      const touched = await touchedBy(transaction, id);
      await transaction.run(removeEvidence, { id });
      await redraw(transaction, touched.entities, {
        ...touched,
        entities: await recount(transaction, touched.entities),
        claims: await claimsAround(transaction, touched, []),
      });
      return true;
    });
  }
}

/** Adds one article's evidence to what the graph knows: the counts of its entities go up, its events and edges are drawn anew. */
async function addToKnowledge(
  transaction: GraphTransaction,
  { references, events, edges, claims }: Linked,
): Promise<void> {
  const ids = distinct(references.keys());
  const counted = new Map((await transaction.run(entityCounts, { ids })).map((row) => [row.id, evidenceOfEntity(row)]));
  const entities = [...references].flatMap(([id, mentioned]): EntityEvidence[] => {
    const [first] = mentioned;
    if (first === undefined) return [];
    const added = countReferences(id, first.kind, mentioned);
    const before = counted.get(id);
    return [before === undefined ? added : addEvidence(before, added)];
  });
  const touched = { events: new Set(events), edges: new Map(edges.map(({ id, type }) => [id, type])) };
  await redraw(transaction, ids, { ...touched, entities, claims: await claimsAround(transaction, touched, claims) });
}

/** What an article's evidence is tied to, locked in the same order as when it was written. */
async function touchedBy(transaction: GraphTransaction, article: string) {
  const articles = [article];
  const [references, claims] = await Promise.all([
    transaction.run(referencesOfArticles, { articles }),
    transaction.run(claimsOfArticles, { articles }),
  ]);
  const entities = distinct(references.flatMap(({ entity }) => entity ?? []));
  const events = new Set(claims.flatMap(({ event }) => event ?? []));
  await transaction.run(lockEntities, { ids: entities });
  await transaction.run(lockEvents, { ids: distinct(events) });
  const told = await transaction.run(claimsById, { ids: claims.map(({ id }) => id) });
  return { entities, events, edges: new Map(told.flatMap(drawnEdges).map(({ id, type }) => [id, type])) };
}
