import { CommandRunner, Option, SubCommand } from 'nest-commander';
import { NotFoundError } from '../../errors/catalogue.js';
import type { FeedRecord, RunRecord } from '../../graph/feeds/feed-queries.js';
import { printResult, type ResultOptions } from '../result.js';
import { withFeeds } from './with-feeds.js';

interface FeedRun {
  readonly feed: FeedRecord;
  /** Undefined when another run of the feed is under way. */
  readonly run: RunRecord | undefined;
}

/** `dragoman feeds run [FEED…]`: now, whether due or not. */
@SubCommand({
  name: 'run',
  arguments: '[feeds...]',
  argsDescription: { feeds: 'ids or addresses; all feeds when left out' },
  description: 'Look at feeds now and ingest what is new.',
})
export class RunFeedsCommand extends CommandRunner {
  override async run(names: string[], options: ResultOptions = {}): Promise<void> {
    const runs = await withFeeds(async (feeds) => {
      const chosen = choose(await feeds.list(), names);
      const done: FeedRun[] = [];
      for (const feed of chosen) done.push({ feed, run: await feeds.run(feed.id) });
      return done;
    });
    const result = runs.map(({ feed, run }) => ({ url: feed.url, run: run ?? null }));
    printResult(options, { runs: result }, runs.length === 0 ? 'There are no feeds yet.' : runs.map(words).join('\n'));
    if (runs.some(({ run }) => run?.status === 'FAILED')) process.exitCode = 1;
  }

  @Option({ flags: '--json', description: 'print the result as one JSON line' })
  json(): boolean {
    return true;
  }
}

/** @throws NotFoundError when one of the names is none of the feeds. */
function choose(feeds: readonly FeedRecord[], names: readonly string[]): readonly FeedRecord[] {
  if (names.length === 0) return feeds;
  return names.map((name) => {
    const feed = feeds.find(({ id, url }) => id === name || url === name);
    if (feed === undefined) throw new NotFoundError(`There is no feed ${name}. \`feeds list\` shows those there are.`);
    return feed;
  });
}

function words({ feed, run }: FeedRun): string {
  if (run === undefined) return `${feed.url}: another run is under way`;
  if (run.error !== null) return run.error;
  const { fetched, ingested, known, rejected, reasons } = run;
  const why = reasons.map((reason) => `\n  ${reason}`).join('');
  return `${feed.url}: ${fetched} items, ${ingested} ingested, ${known} known, ${rejected} rejected${why}`;
}
