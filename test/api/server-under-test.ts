import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from '../../src/api/server.js';
import { Graph } from '../../src/graph/graph.js';
import { graphUnderTest } from '../graph/graph-under-test.js';
import { examples, type Example } from '../graph/example-articles.js';

export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** The whole server on a migrated and empty graph, with the example articles in it. */
export async function serverUnderTest(articles: readonly Example[] = examples) {
  const graph = graphUnderTest();
  await graph.migrations.migrate();
  await graph.empty();
  for (const { article, extraction } of articles) await graph.articles.write(article, extraction);
  // Full-text indexes follow a moment after the write.
  await graph.graph.runStatement('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  await graph.close();
  // A fresh database plans each query first, which takes its time on a busy machine.
  process.env.DRAGOMAN_OPERATION_TIMEOUT_MS ??= '50000';
  const app = await createServer();
  return { app, ask: asker(app), reads: readsOf(app), close: () => app.close() };
}

/** Sends one operation as a client does. */
export function asker(app: NestFastifyApplication) {
  return async (query: string, variables: object = {}, operationName?: string): Promise<Answer> => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables, ...(operationName === undefined ? {} : { operationName }) },
    });
    return { status: answer.statusCode, ...answer.json<Omit<Answer, 'status'>>() };
  };
}

/** The names of the queries that the graph was asked while `work` ran. */
function readsOf(app: NestFastifyApplication) {
  return async (work: () => Promise<unknown>): Promise<string[]> => {
    const names: string[] = [];
    const graph = app.get(Graph);
    const read = graph.read.bind(graph);
    const restore = replaceRead(graph, (query, params, timeout) => {
      names.push(query.name);
      return read(query, params, timeout);
    });
    await work().finally(restore);
    return names;
  };
}

/** Has a graph read by `read` instead, until the function that it gives is called. */
export function replaceRead(graph: Graph, read: Graph['read']): () => void {
  Object.defineProperty(graph, 'read', { value: read, configurable: true });
  return () => {
    Reflect.deleteProperty(graph, 'read');
  };
}

export type ServerUnderTest = Awaited<ReturnType<typeof serverUnderTest>>;
