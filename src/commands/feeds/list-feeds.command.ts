import { CommandRunner, Option, SubCommand } from 'nest-commander';
import type { FeedRecord } from '../../graph/feeds/feed-queries.js';
import { printResult, type ResultOptions } from '../result.js';
import { withFeeds } from './with-feeds.js';

/** `dragoman feeds list`. */
@SubCommand({ name: 'list', description: 'List the feeds, when each was last looked at, and what went wrong.' })
export class ListFeedsCommand extends CommandRunner {
  override async run(_arguments: string[], options: ResultOptions = {}): Promise<void> {
    const feeds = await withFeeds((all) => all.list());
    printResult(options, { feeds }, feeds.length === 0 ? 'There are no feeds yet.' : feeds.map(words).join('\n'));
  }

  @Option({ flags: '--json', description: 'print the result as one JSON line' })
  json(): boolean {
    return true;
  }
}

function words({ id, url, title, intervalMinutes, lastCheckedAt, lastError }: FeedRecord): string {
  const last = lastCheckedAt === null ? 'not looked at yet' : `last looked at ${lastCheckedAt}`;
  const error = lastError === null ? '' : `\n  error: ${lastError}`;
  return `${id} ${url}\n  ${title ?? 'without a title'}; every ${intervalMinutes} min; ${last}${error}`;
}
