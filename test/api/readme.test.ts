import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from '../../src/api/server.js';
import { graphUnderTest } from '../graph/graph-under-test.js';
import { asker } from './server-under-test.js';

const INGEST = `mutation ($input: ArticleInput!) { ingestArticle(input: $input) { __typename } }`;
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

/** The samples, read, written and asked: what the README promises. */
describe('the question in the README', () => {
  const under = graphUnderTest();
  let app: NestFastifyApplication;
  let ask: ReturnType<typeof asker>;

  beforeAll(async () => {
    await under.migrations.migrate();
    await under.empty();
    process.env.DRAGOMAN_OPERATION_TIMEOUT_MS ??= '50000';
    app = await createServer();
    ask = asker(app);
    for (const line of readFileSync('samples/articles.jsonl', 'utf8').trim().split('\n')) {
      const input = { ...JSON.parse(line), id: undefined };
      expect((await ask(INGEST, { input })).errors).toBeUndefined();
    }
  });
  afterAll(async () => {
    await app.close();
    await under.close();
  });

  test('has the answer in the README', async () => {
    const { data } = await ask(block('graphql'));
    expect(data.meetings.nodes[0]).toEqual(JSON.parse(block('json')));
  });
});
