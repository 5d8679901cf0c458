import { Module } from '@nestjs/common';
import { GraphModule } from '../graph/graph.module.js';
import { Ingestion } from './ingestion.js';

/** How articles come into the graph. */
@Module({ imports: [GraphModule], providers: [Ingestion], exports: [Ingestion] })
export class IngestionModule {}
