import { z } from 'zod';
import { articleId } from '../../src/domain/article-id.js';
import { RetractedError } from '../../src/errors/catalogue.js';
import type { QueryFile } from '../../src/graph/query-file.js';
import { announcement, denial, followUp } from './example-articles.js';
import { dumpGraph } from './graph-dump.js';
import { graphUnderTest } from './graph-under-test.js';

const under = graphUnderTest();
const { graph, articles } = under;
const { article, extraction } = announcement;
const id = articleId(article);

beforeAll(() => under.migrations.migrate());
beforeEach(() => under.empty());
afterAll(() => under.close());

test('what an article is to the graph: unknown, known, retracted', async () => {
  expect(await articles.status(id)).toBe('UNKNOWN');
  await articles.write(article, extraction);
  expect(await articles.status(id)).toBe('KNOWN');
  await articles.retract(id, 'wrong');
  expect(await articles.status(id)).toBe('RETRACTED');
});

test('the tombstone says which article it was and why it went, and nothing else is left', async () => {
  await articles.write(article, extraction);
  await articles.retract(id, 'the outlet withdrew it');
  expect(await dumpGraph(graph)).toEqual([
    `(Tombstone ${id}) ${JSON.stringify([
      ['id', id],
      ['reason', 'the outlet withdrew it'],
      ['title', 'Toland to meet Venn'],
      ['url', 'https://post.example/a'],
    ])}`,
  ]);
});

test('a retracted article is refused when it comes again, and leaves nothing', async () => {
  await articles.write(article, extraction);
  await articles.retract(id, 'wrong');
  const before = await dumpGraph(graph, { clock: true });
  await expect(articles.write(article, extraction)).rejects.toThrow(RetractedError);
  expect(await dumpGraph(graph, { clock: true })).toEqual(before);
});

test('an article that was never there cannot be retracted; retracting twice keeps the first reason', async () => {
  expect(await articles.retract(id, 'wrong')).toBe(false);
  expect(await dumpGraph(graph)).toEqual([]);
  await articles.write(article, extraction);
  await articles.retract(id, 'first');
  const before = await dumpGraph(graph, { clock: true });
  expect(await articles.retract(id, 'second')).toBe(true);
  expect(await dumpGraph(graph, { clock: true })).toEqual(before);
});

const meeting: QueryFile<object, { status: string; claimCount: number }> = {
  name: 'test/meeting',
  cypher: 'MATCH (m:Meeting) RETURN m.status AS status, m.claimCount AS claimCount',
  params: z.object({}),
  row: z.object({ status: z.string(), claimCount: z.number() }),
};

test('a meeting follows its reports: planned, held, contested, and back when a report is retracted', async () => {
  await articles.write(article, extraction);
  expect(await graph.read(meeting, {})).toEqual([{ status: 'PLANNED', claimCount: 1 }]);
  await articles.write(followUp.article, followUp.extraction);
  expect(await graph.read(meeting, {})).toEqual([{ status: 'OCCURRED', claimCount: 2 }]);
  await articles.write(denial.article, denial.extraction);
  expect(await graph.read(meeting, {})).toEqual([{ status: 'CONTESTED', claimCount: 3 }]);
  await articles.retract(articleId(followUp.article), 'wrong');
  expect(await graph.read(meeting, {})).toEqual([{ status: 'DENIED', claimCount: 2 }]);
});

test('a graph is empty until its first article, and not when that one was retracted', async () => {
  expect(await articles.isEmpty()).toBe(true);
  await articles.write(article, extraction);
  expect(await articles.isEmpty()).toBe(false);
  await articles.retract(id, 'wrong');
  expect(await articles.isEmpty()).toBe(false);
});

test('an article remembers the feed that it came from and the extractor that read it', async () => {
  await graph.runStatement("CREATE (:Feed {id: 'f1', url: 'https://feed.example'})");
  await articles.write(article, extraction, 'f1', '9.9');
  const dump = await dumpGraph(graph);
  expect(dump).toContain(`(${id})-[CAME_FROM]->(f1) []`);
  expect(dump.find((line) => line.startsWith('(Article '))).toContain('["extractor","9.9"]');
});
