import { CommandRunner, Option, SubCommand } from 'nest-commander';
import { printResult, type ResultOptions } from '../result.js';
import { withFeeds } from './with-feeds.js';

interface AddFeedOptions extends ResultOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly interval?: number;
}

/** `dragoman feeds add URL`. */
@SubCommand({
  name: 'add',
  arguments: '<url>',
  description: 'Remember a feed; the server runs it at its next poll. Added again, it takes over what is given.',
})
export class AddFeedCommand extends CommandRunner {
  override async run([url = '']: string[], options: AddFeedOptions = {}): Promise<void> {
    const { title, publisher, interval: intervalMinutes } = options;
    const { feed, isNew } = await withFeeds((feeds) => feeds.add({ url, title, publisher, intervalMinutes }));
    printResult(options, { isNew, feed }, `${isNew ? 'Added' : 'Already known'}: ${feed.id} ${feed.url}`);
  }

  @Option({ flags: '--title <title>', description: 'a name for it; without one the feed names itself' })
  title(title: string): string {
    return title;
  }

  @Option({ flags: '--publisher <publisher>', description: 'the outlet whose articles it carries' })
  publisher(publisher: string): string {
    return publisher;
  }

  @Option({ flags: '--interval <minutes>', description: 'how often to look at it, in minutes' })
  interval(minutes: string): number {
    return Number(minutes);
  }

  @Option({ flags: '--json', description: 'print the result as one JSON line' })
  json(): boolean {
    return true;
  }
}
