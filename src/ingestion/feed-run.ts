import { DatabaseUnavailableError, InvalidInputError, RetractedError } from '../errors/catalogue.js';
import type { BegunRun, RunCounts } from '../graph/feeds/feed-store.js';
import { decodeText } from '../reading/charset.js';
import { readFeed, type FeedItem } from '../reading/feed.js';
import type { Fetch, Validators } from '../reading/fetch.js';
import { articleOfItem, type FeedDefaults } from './feed-article.js';
import type { Ingestion } from './ingestion.js';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
/** Most reasons that a run keeps: enough to see what is wrong with a feed. */
const MOST_REASONS = 20;
/** Most items that are looked at in one run. */
const MOST_ITEMS = 500;

/** What a run came to, and what its feed has to remember for the next one. */
export interface RunResult extends RunCounts, Validators {
  readonly title: string | null;
  readonly reasons: readonly string[];
  readonly seen: readonly string[];
}

interface Tools {
  readonly fetch: Fetch;
  readonly ingestion: Pick<Ingestion, 'ingest'>;
  /** Told after each item; false when the run must not go on. */
  readonly onProgress: (counts: RunCounts) => Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * Looks at a feed once and ingests what is new. An item that fails is counted with its reason and never ends the run; one that
 * may succeed another time (its page was away) is tried again by the next run.
 * @throws FetchFailedError or InvalidInputError when the feed itself can't be read, DatabaseUnavailableError,
 * InterruptedRunError when it was stopped.
 */
export async function runFeed(run: BegunRun, feedId: string, tools: Tools): Promise<RunResult> {
  const fetched = await tools.fetch(run.url, { validators: run, accept: ACCEPT, signal: tools.signal });
  const counts = { fetched: 0, ingested: 0, known: 0, rejected: 0 };
  const { etag, lastModified, seen } = run;
  if (!fetched.changed) return { ...counts, title: null, reasons: [], etag, lastModified, seen };

  const feed = readFeed(decodeText(fetched.body, fetched.contentType), fetched.url);
  const items = feed.items.slice(0, MOST_ITEMS);
  const defaults = { publisher: run.publisher ?? undefined, title: run.title ?? feed.title };
  const handled = new Set<string>();
  const before = new Set(seen);
  const reasons: string[] = [];
  counts.fetched = items.length;

  for (const item of items) {
    const { outcome, reason } = before.has(item.key) ? KNOWN : await ingestItem(item, feedId, defaults, tools);
    if (tools.signal.aborted) throw new InterruptedRunError();
    counts[outcome === 'AGAIN' ? 'rejected' : outcome] += 1;
    if (outcome !== 'AGAIN') handled.add(item.key);
    if (reason !== undefined && reasons.length < MOST_REASONS)
      reasons.push(`${item.url ?? item.title ?? item.key}: ${reason}`);
    if (!(await tools.onProgress(counts))) throw new InterruptedRunError();
  }

  // With the validators kept, an unchanged feed would hide the items that are to be tried again.
  const complete = handled.size === new Set(items.map(({ key }) => key)).size;
  const validators = complete
    ? { etag: fetched.etag, lastModified: fetched.lastModified }
    : { etag: null, lastModified: null };
  return { ...counts, title: feed.title ?? null, reasons, seen: [...handled], ...validators };
}

/** The run was stopped, or another process took it for dead. */
export class InterruptedRunError extends Error {
  constructor() {
    super('The run was stopped before its end; the next one goes on.');
  }
}

interface ItemResult {
  /** AGAIN: rejected now, to be tried by the next run. */
  readonly outcome: 'ingested' | 'known' | 'rejected' | 'AGAIN';
  readonly reason?: string;
}

const KNOWN: ItemResult = { outcome: 'known' };

async function ingestItem(item: FeedItem, feedId: string, feed: FeedDefaults, tools: Tools): Promise<ItemResult> {
  try {
    const article = await articleOfItem(item, feed, tools.fetch, tools.signal);
    const { outcome } = await tools.ingestion.ingest(article, feedId);
    return outcome === 'INGESTED' ? { outcome: 'ingested' } : KNOWN;
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const forGood = error instanceof InvalidInputError || error instanceof RetractedError;
    return { outcome: forGood ? 'rejected' : 'AGAIN', reason };
  }
}
