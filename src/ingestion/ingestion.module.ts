import { Module } from '@nestjs/common';
import { GraphModule } from '../graph/graph.module.js';
import { FeedPolling } from './feed-polling.js';
import { Ingestion } from './ingestion.js';

/** How articles come into the graph. */
@Module({ imports: [GraphModule], providers: [Ingestion, FeedPolling], exports: [Ingestion, FeedPolling] })
export class IngestionModule {}
