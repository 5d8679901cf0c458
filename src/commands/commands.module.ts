import { Module } from '@nestjs/common';
import { ExtractCommand } from './extract.command.js';
import { AddFeedCommand } from './feeds/add-feed.command.js';
import { FeedsCommand } from './feeds/feeds.command.js';
import { ListFeedsCommand } from './feeds/list-feeds.command.js';
import { RunFeedsCommand } from './feeds/run-feeds.command.js';
import { IngestCommand } from './ingest.command.js';
import { MatchCommand } from './match.command.js';
import { MigrateCommand } from './migrate.command.js';
import { ReadCommand } from './read.command.js';
import { RebuildCommand } from './rebuild.command.js';
import { StartCommand } from './start.command.js';

/** Every command. Their classes are thin and light; each loads what it works with when it runs. */
@Module({
  providers: [
    StartCommand,
    MigrateCommand,
    IngestCommand,
    ExtractCommand,
    MatchCommand,
    ReadCommand,
    RebuildCommand,
    FeedsCommand,
    AddFeedCommand,
    ListFeedsCommand,
    RunFeedsCommand,
  ],
})
export class CommandsModule {}
