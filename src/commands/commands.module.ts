import { Module } from '@nestjs/common';
import { ExtractCommand } from './extract.command.js';
import { IngestCommand } from './ingest.command.js';
import { MigrateCommand } from './migrate.command.js';
import { RebuildCommand } from './rebuild.command.js';
import { StartCommand } from './start.command.js';

/** Every command. Their classes are thin and light; each loads what it works with when it runs. */
@Module({ providers: [IngestCommand, StartCommand, MigrateCommand, RebuildCommand, ExtractCommand] })
export class CommandsModule {}
