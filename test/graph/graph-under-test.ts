import { readConfiguration } from '../../src/config/configuration.js';
import { ArticleStore } from '../../src/graph/article-store.js';
import { Graph } from '../../src/graph/graph.js';
import { KnowledgeStore } from '../../src/graph/knowledge-store.js';
import { Migrations } from '../../src/graph/migrations.js';

/** The graph's services on the database that the environment names. Close it when done. */
export function graphUnderTest() {
  const graph = new Graph(readConfiguration(process.env));
  return {
    graph,
    migrations: new Migrations(graph),
    articles: new ArticleStore(graph),
    knowledge: new KnowledgeStore(graph),
    /** Removes every node and relationship but the record of migrations. */
    async empty(): Promise<void> {
      await graph.runStatement(
        'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS',
      );
    },
    close: () => graph.onApplicationShutdown(),
  };
}
