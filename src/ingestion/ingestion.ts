import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { articleId } from '../domain/article-id.js';
import type { Article } from '../domain/article.js';
import { RetractedError } from '../errors/catalogue.js';
import { DragomanError } from '../errors/dragoman-error.js';
import { EXTRACTOR_VERSION } from '../extraction/version.js';
import { ArticleStore } from '../graph/article-store.js';
import { parseArticle } from './article-input.js';
import { wellFormed } from './article-text.js';
import { boundedQueue, type BoundedQueue } from './bounded-queue.js';
import { ExtractionPool } from './extraction-pool.js';
import { articlesTotal, articleSeconds } from './ingestion-metrics.js';
import { withPlausibleDate } from './plausible-date.js';

/** Whether an article was written now or was there before, and its id. */
export interface Ingested {
  readonly outcome: 'INGESTED' | 'KNOWN';
  readonly articleId: string;
}

/** The way of an article into the graph: check it, extract what it says, write it with what follows from it. */
@Injectable()
export class Ingestion {
  private readonly logger = new Logger('Ingestion');
  /** How many articles are on their way at once: one is written while the others are read. */
  readonly atOnce: number;
  private readonly queue: BoundedQueue;

  constructor(
    private readonly articles: ArticleStore,
    private readonly extraction: ExtractionPool,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.atOnce = extraction.size + 1;
    // A hundred waiting are a few seconds' work and a few megabytes.
    this.queue = boundedQueue({ running: this.atOnce, waiting: 100 });
  }

  /**
   * Ingests one article; sent again, it changes nothing. `feedId` is the feed that it came from.
   * @throws InvalidInputError, RetractedError, LimitExceededError when too many wait, TimeoutError, DatabaseUnavailableError
   */
  async ingest(input: Article, feedId?: string): Promise<Ingested> {
    const started = performance.now();
    let outcome = 'INTERNAL';
    try {
      const ingested = await this.queue(() => this.readAndWrite(input, feedId));
      outcome = ingested.outcome;
      return ingested;
    } catch (error) {
      if (error instanceof DragomanError) outcome = error.code;
      throw error;
    } finally {
      this.record(outcome, (performance.now() - started) / 1000, input);
    }
  }

  /** Takes an article back; its tombstone keeps the reason. False when the graph never had it. */
  async retract(id: string, reason: string): Promise<boolean> {
    const retracted = await this.articles.retract(id, reason);
    this.logger.log(`${retracted ? 'retracted' : 'asked to retract unknown'} article ${id}: ${JSON.stringify(reason)}`);
    return retracted;
  }

  private async readAndWrite(input: Article, feedId: string | undefined): Promise<Ingested> {
    const parsed = parseArticle(input, this.configuration.DRAGOMAN_MAX_TEXT_LENGTH);
    const article = withPlausibleDate({ ...parsed, text: wellFormed(parsed.text) }, new Date());
    const id = articleId(article);
    const status = await this.articles.status(id);
    if (status === 'RETRACTED') throw new RetractedError(`The article ${id} was retracted before and stays out.`);
    if (status === 'KNOWN') return { outcome: 'KNOWN', articleId: id };
    const extraction = await this.extraction.extract(article);
    return { outcome: await this.articles.write(article, extraction, feedId, EXTRACTOR_VERSION), articleId: id };
  }

  private record(outcome: string, seconds: number, { url, title }: Article): void {
    articlesTotal.inc({ outcome: outcome.toLowerCase() });
    articleSeconds.observe({ outcome: outcome.toLowerCase() }, seconds);
    const name = url ?? title;
    this.logger.log(
      `${outcome.toLowerCase()} in ${seconds.toFixed(2)} s${name === undefined ? '' : `: ${JSON.stringify(name).slice(0, 200)}`}`,
    );
  }
}
