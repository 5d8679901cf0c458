import { Inject, Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { FetchFailedError, InvalidInputError, NotFoundError } from '../errors/catalogue.js';
import type { FeedRecord, RunRecord } from '../graph/feeds/feed-queries.js';
import { FeedStore, LEASE_SECONDS, type BegunRun, type NewFeed } from '../graph/feeds/feed-store.js';
import { boundedFetch, type Fetch } from '../reading/fetch.js';
import { InterruptedRunError, runFeed } from './feed-run.js';
import { Ingestion } from './ingestion.js';

const WEEK_IN_MINUTES = 10_080;
const newFeed = z.object({
  url: z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https:// is expected' }),
  title: z.string().trim().min(1).max(1_000).optional(),
  publisher: z.string().trim().min(1).max(1_000).optional(),
  intervalMinutes: z.int().min(1).max(WEEK_IN_MINUTES, `at most ${WEEK_IN_MINUTES} minutes, a week`).optional(),
});

/** The feeds that articles come from: adding, listing, running and removing them. */
@Injectable()
export class Feeds {
  private readonly logger = new Logger('Feeds');
  private readonly fetch: Fetch;

  constructor(
    private readonly store: FeedStore,
    private readonly ingestion: Ingestion,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.fetch = boundedFetch({ allowHosts: configuration.DRAGOMAN_ALLOW_HOSTS });
  }

  /**
   * Remembers a feed by its url; added again, it takes over what is given and keeps the rest. It is first run at the next poll.
   * @throws InvalidInputError
   */
  async add(input: NewFeed): Promise<{ readonly feed: FeedRecord; readonly isNew: boolean }> {
    const parsed = newFeed.safeParse(input);
    if (!parsed.success) {
      const wrong = parsed.error.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`);
      throw new InvalidInputError(`The feed can't be added. ${wrong.join('; ')}.`);
    }
    const { id, isNew } = await this.store.put(
      { ...parsed.data, url: new URL(parsed.data.url).href },
      this.configuration.DRAGOMAN_FEED_INTERVAL_MINUTES,
    );
    return { feed: await this.byId(id), isNew };
  }

  list(): Promise<readonly FeedRecord[]> {
    return this.store.list();
  }

  /** @throws NotFoundError */
  async byId(id: string): Promise<FeedRecord> {
    const feed = await this.store.byId(id);
    if (feed === undefined) throw new NotFoundError(`There is no feed ${id}.`);
    return feed;
  }

  /** The newest runs, of one feed or of all. */
  runs(feedId: string | null = null, limit = 50): Promise<readonly RunRecord[]> {
    return this.store.runs(feedId, limit);
  }

  /** Forgets a feed and its runs; its articles stay. False when there is no such feed. */
  remove(id: string): Promise<boolean> {
    return this.store.remove(id);
  }

  /**
   * Looks at a feed now and ingests what is new; the record of the run says how it went, also when it failed. Undefined when
   * another run of the feed is under way, here or in another process. An aborted `signal` ends it after the item in hand.
   * @throws NotFoundError, DatabaseUnavailableError
   */
  async run(feedId: string, signal: AbortSignal = new AbortController().signal): Promise<RunRecord | undefined> {
    await this.byId(feedId);
    const run = await this.store.begin(feedId);
    if (run === undefined) return undefined;
    await this.carryOut(run, feedId, signal);
    return (await this.store.runs(feedId, 10)).find(({ id }) => id === run.id);
  }

  private async carryOut(run: BegunRun, feedId: string, signal: AbortSignal): Promise<void> {
    let counts = { fetched: 0, ingested: 0, known: 0, rejected: 0 };
    const renew = (): Promise<boolean> => this.store.renew(run.id, counts);
    // A sign of life also while one slow item takes its time. When it can't be given, the lease runs out: that is what it is for.
    const heart = setInterval(() => void renew().catch(() => false), (LEASE_SECONDS * 1000) / 3);
    try {
      const result = await runFeed(run, feedId, {
        fetch: this.fetch,
        ingestion: this.ingestion,
        signal,
        onProgress: (now) => {
          counts = { ...now };
          return renew();
        },
      });
      const end = { ...result, reasons: [...result.reasons], seen: [...result.seen] };
      await this.store.finish({ run: run.id, status: 'SUCCEEDED', error: null, checked: true, ...end });
      this.logger.log(`${run.url}: ${words(result)}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const { etag, lastModified, seen } = run;
      const end = { run: run.id, ...counts, reasons: [], title: null, etag, lastModified, seen: [...seen] };
      const checked = !(error instanceof InterruptedRunError) && !signal.aborted;
      await this.store.finish({ ...end, status: 'FAILED', error: reason, checked });
      this.logger.warn(reason);
      if (!isOfTheFeed(error) && checked) throw error;
    } finally {
      clearInterval(heart);
    }
  }
}

/** Whether it is the feed's own trouble, which its record tells, and not ours. */
function isOfTheFeed(error: unknown): boolean {
  return error instanceof FetchFailedError || error instanceof InvalidInputError;
}

function words({
  fetched,
  ingested,
  known,
  rejected,
}: Pick<RunRecord, 'fetched' | 'ingested' | 'known' | 'rejected'>): string {
  return fetched === 0
    ? 'nothing new'
    : `${ingested} of ${fetched} items ingested, ${known} known, ${rejected} rejected`;
}
