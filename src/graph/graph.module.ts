import { Module } from '@nestjs/common';
import { ArticleStore } from './article-store.js';
import { Graph } from './graph.js';
import { KnowledgeStore } from './knowledge-store.js';
import { Migrations } from './migrations.js';

@Module({
  providers: [Graph, Migrations, ArticleStore, KnowledgeStore],
  exports: [Graph, Migrations, ArticleStore, KnowledgeStore],
})
export class GraphModule {}
