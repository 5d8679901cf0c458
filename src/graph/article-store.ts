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
  putEvidence,
  removeEvidence,
} from './write/evidence-queries.js';
import { articleRow, evidenceRows } from './write/evidence-rows.js';
import { evidenceOfEntity } from './write/knowledge-rows.js';
import { entityCounts, lockEntities, lockEvents } from './write/knowledge-queries.js';
import { link, type Linked } from './write/link.js';
import { claimsAround, redraw, type Redrawing } from './write/redraw.js';
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
    const evidence = evidenceRows(article, extraction);
    return this.graph.write(async (transaction) => {
      const [begun] = await transaction.run(beginArticle, row);
      if (begun?.status === 'RETRACTED') {
        throw new RetractedError(`The article ${row.id} was retracted and stays out of the graph.`);
      }
      if (begun?.status !== 'NEW') return 'KNOWN';
      const [, linked] = await Promise.all([
        transaction.run(putEvidence, { article: row.id, feed: feedId ?? null, ...evidence }),
        link(
          transaction,
          [row.id],
          evidence.claims.map(({ id }) => id),
        ),
      ]);
      await addToKnowledge(transaction, linked);
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
      const entities = await recount(transaction, touched.entityIds);
      await redraw(transaction, { ...touched, entities, ...(await claimsAround(transaction, touched, [])) });
      return true;
    });
  }
}

/** Adds one article's evidence to what the graph knows: the counts of its entities go up, its events and edges are drawn anew. */
async function addToKnowledge(
  transaction: GraphTransaction,
  { references, claims, ...touched }: Linked,
): Promise<void> {
  const entityIds = [...references.keys()];
  const [counts, around] = await Promise.all([
    transaction.run(entityCounts, { ids: entityIds }),
    claimsAround(transaction, touched, claims),
  ]);
  const counted = new Map(counts.map((row) => [row.id, evidenceOfEntity(row)]));
  const entities = [...references].flatMap(([id, mentioned]): EntityEvidence[] => {
    const [first] = mentioned;
    if (first === undefined) return [];
    const added = countReferences(id, first.kind, mentioned);
    const before = counted.get(id);
    return [before === undefined ? added : addEvidence(before, added)];
  });
  await redraw(transaction, { ...touched, ...around, entityIds, entities });
}

/** What an article's evidence is tied to, locked in the same order as when it was written. */
async function touchedBy(
  transaction: GraphTransaction,
  article: string,
): Promise<Pick<Redrawing, 'entityIds' | 'events' | 'edges'>> {
  const articles = [article];
  const [references, told] = await Promise.all([
    transaction.run(referencesOfArticles, { articles }),
    transaction.run(claimsOfArticles, { articles }),
  ]);
  const claims = await transaction.run(claimsById, { ids: told.map(({ id }) => id) });
  const entityIds = distinct(references.flatMap(({ identified }) => identified?.to ?? []));
  const events = new Set(claims.flatMap(({ reports }) => reports?.to ?? []));
  await transaction.run(lockEntities, { ids: entityIds });
  await transaction.run(lockEvents, { ids: distinct(events) });
  return { entityIds, events, edges: new Set(claims.flatMap(drawnEdges).map(({ id }) => id)) };
}
