import { Module } from '@nestjs/common';
import { ConfigurationModule } from '../config/configuration.module.js';
import { GraphModule } from '../graph/graph.module.js';
import { IngestionModule } from '../ingestion/ingestion.module.js';

/** The graph and the way into it, for commands that ingest. */
@Module({ imports: [ConfigurationModule, GraphModule, IngestionModule] })
export class IngestionCommandModule {}
