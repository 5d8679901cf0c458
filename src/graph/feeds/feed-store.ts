import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { digest } from '../../domain/article-id.js';
import { Graph } from '../graph.js';
import type { ParamsOf } from '../query-file.js';
import {
  beginRun,
  dueFeeds,
  feeds,
  finishRun,
  giveUpRuns,
  putFeed,
  removeFeed,
  renewRun,
  runs,
  type FeedRecord,
  type RunRecord,
} from './feed-queries.js';

/** A feed to remember; what is left out keeps its value, or gets a default. */
export interface NewFeed {
  readonly url: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly intervalMinutes?: number | undefined;
}

/** How far a run has come. */
export type RunCounts = Pick<RunRecord, 'fetched' | 'ingested' | 'known' | 'rejected'>;

/** What a run knows of its feed when it begins. */
export interface BegunRun {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Keys of the items that earlier runs have dealt with. */
  readonly seen: readonly string[];
}

/** How long a run counts as alive after its last sign of life. */
export const LEASE_SECONDS = 60;
const GIVEN_UP = 'The run was interrupted: its process ended before it did.';

/** Feeds and their runs in the graph. One run of a feed at a time, whatever the number of processes: a run holds a lease that it renews. */
@Injectable()
export class FeedStore {
  constructor(private readonly graph: Graph) {}

  /** Remembers a feed by its url; `isNew` is false when it was there. */
  async put(feed: NewFeed, defaultInterval: number): Promise<{ readonly id: string; readonly isNew: boolean }> {
    const { url, title = null, publisher = null, intervalMinutes = null } = feed;
    const id = digest(url);
    const createdAt = new Date().toISOString();
    const row = { id, url, title, publisher, intervalMinutes, defaultInterval, createdAt };
    const [put] = await this.graph.write((transaction) => transaction.run(putFeed, row));
    return { id, isNew: put?.isNew ?? false };
  }

  list(): Promise<readonly FeedRecord[]> {
    return this.graph.read(feeds, { ids: null });
  }

  async byId(id: string): Promise<FeedRecord | undefined> {
    const [feed] = await this.graph.read(feeds, { ids: [id] });
    return feed;
  }

  /** False when there is no such feed. */
  async remove(id: string): Promise<boolean> {
    return (await this.graph.write((transaction) => transaction.run(removeFeed, { id }))).length > 0;
  }

  /** Ids of the feeds whose time has come. */
  async due(): Promise<readonly string[]> {
    return (await this.graph.read(dueFeeds, {})).map(({ id }) => id);
  }

  /** The newest runs, of one feed or of all. */
  runs(feed: string | null, limit: number): Promise<readonly RunRecord[]> {
    return this.graph.read(runs, { feed, limit });
  }

  /** Begins a run; undefined when one is under way or there is no such feed. */
  async begin(feed: string): Promise<BegunRun | undefined> {
    const run = randomUUID();
    const [row] = await this.graph.write((transaction) =>
      transaction.run(beginRun, { feed, run, leaseSeconds: LEASE_SECONDS }),
    );
    return row && { id: run, ...row };
  }

  /** Renews a run's lease. False when the run was given up meanwhile and must not go on. */
  async renew(run: string, counts: RunCounts): Promise<boolean> {
    const row = { run, leaseSeconds: LEASE_SECONDS, ...counts };
    return (await this.graph.write((transaction) => transaction.run(renewRun, row))).length > 0;
  }

  async finish(end: ParamsOf<typeof finishRun>): Promise<void> {
    await this.graph.write((transaction) => transaction.run(finishRun, end));
  }

  /** Marks the runs as failed whose lease has run out. Gives how many there were. */
  async giveUpInterrupted(): Promise<number> {
    return (await this.graph.write((transaction) => transaction.run(giveUpRuns, { error: GIVEN_UP }))).length;
  }
}
