import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { FeedStore } from '../graph/feeds/feed-store.js';
import { GraphModule } from '../graph/graph.module.js';
import { ExtractionPool } from './extraction-pool.js';
import { FeedPolling } from './feed-polling.js';
import { Feeds } from './feeds.js';
import { Ingestion } from './ingestion.js';

/** How articles come into the graph: sent in one by one, or found in feeds. Polling begins when `FeedPolling.start` is called. */
@Module({
  imports: [GraphModule, ScheduleModule.forRoot()],
  providers: [
    {
      provide: ExtractionPool,
      useFactory: (configuration: Configuration) => new ExtractionPool(configuration),
      inject: [CONFIGURATION],
    },
    Ingestion,
    FeedStore,
    Feeds,
    FeedPolling,
  ],
  exports: [Ingestion, Feeds, FeedPolling],
})
export class IngestionModule {}
