import { articleId } from '../../src/domain/article-id.js';
import { announcement, denial, examples, followUp, reprint, type Example } from './example-articles.js';
import { dumpGraph } from './graph-dump.js';
import { graphUnderTest } from './graph-under-test.js';

const under = graphUnderTest();
const { graph, articles, knowledge } = under;

beforeAll(() => under.migrations.migrate());
beforeEach(() => under.empty());
afterAll(() => under.close());

async function graphOf(written: readonly Example[]): Promise<string[]> {
  await under.empty();
  for (const { article, extraction } of written) await articles.write(article, extraction);
  return dumpGraph(graph);
}

test('an article is written once: the second time nothing changes, not even the clock', async () => {
  const { article, extraction } = announcement;
  expect(await articles.write(article, extraction)).toBe('INGESTED');
  const before = await dumpGraph(graph, { clock: true });
  expect(await articles.write(article, extraction)).toBe('KNOWN');
  expect(await dumpGraph(graph, { clock: true })).toEqual(before);
});

test('any order of the same articles gives the same graph, ids included', async () => {
  const expected = await graphOf(examples);
  expect(await graphOf([denial, followUp, reprint, announcement])).toEqual(expected);
  expect(await graphOf([reprint, denial, announcement, followUp])).toEqual(expected);
});

test.each(examples.map((example) => [example.article.publisher, example] as const))(
  'a retracted article of the %s leaves its tombstone alone',
  async (_, retracted) => {
    const without = await graphOf(examples.filter((example) => example !== retracted));
    await graphOf(examples);
    expect(await articles.retract(articleId(retracted.article), 'wrong')).toBe(true);
    const after = await dumpGraph(graph);
    expect(after.filter((line) => !line.startsWith('(Tombstone '))).toEqual(without);
    expect(after.filter((line) => line.startsWith('(Tombstone '))).toHaveLength(1);
  },
);

test('rebuild changes nothing', async () => {
  const before = await graphOf(examples);
  const counts = await knowledge.rebuild();
  expect(await dumpGraph(graph)).toEqual(before);
  expect(counts.entities).toBe(before.filter((line) => /^\(Entity:|^\([A-Za-z]+:Entity|:Entity /.test(line)).length);
});
