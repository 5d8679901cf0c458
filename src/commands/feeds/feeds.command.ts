import { Command, CommandRunner } from 'nest-commander';
import { AddFeedCommand } from './add-feed.command.js';
import { ListFeedsCommand } from './list-feeds.command.js';
import { RunFeedsCommand } from './run-feeds.command.js';

/** `dragoman feeds`: where articles come from. By itself it shows its usage. */
@Command({
  name: 'feeds',
  description: 'Add, list and run the feeds that articles come from.',
  subCommands: [AddFeedCommand, ListFeedsCommand, RunFeedsCommand],
})
export class FeedsCommand extends CommandRunner {
  override run(): Promise<void> {
    return Promise.resolve(this.command.help({ error: true }));
  }
}
