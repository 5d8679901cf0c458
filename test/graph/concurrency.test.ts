import fc from 'fast-check';
import { articleId } from '../../src/domain/article-id.js';
import { announcement, examples, type Example } from './example-articles.js';
import { corpus } from './generated-article.js';
import { dumpGraph } from './graph-dump.js';
import { graphUnderTest } from './graph-under-test.js';

/** Two of everything, as two processes have them. */
const one = graphUnderTest();
const other = graphUnderTest();
const many = [...examples, ...fc.sample(corpus, { seed: 7, numRuns: 12 }).flat()];

beforeAll(() => one.migrations.migrate());
beforeEach(() => one.empty());
afterAll(async () => {
  await one.close();
  await other.close();
});

const ids = new Set<string>();
const distinct = many.filter(({ article }) => !ids.has(articleId(article)) && ids.add(articleId(article)));

async function inTurn(written: readonly Example[]): Promise<string[]> {
  await one.empty();
  for (const { article, extraction } of written) await one.articles.write(article, extraction);
  return dumpGraph(one.graph);
}

const turns = (place: number) => (place % 2 === 0 ? one : other).articles;

test('many articles at once, by two processes, give the graph of one after the other', async () => {
  const expected = await inTurn(distinct);
  await one.empty();
  const outcomes = await Promise.all(
    distinct.map(({ article, extraction }, place) => turns(place).write(article, extraction)),
  );
  expect(new Set(outcomes)).toEqual(new Set(['INGESTED']));
  expect(await dumpGraph(one.graph)).toEqual(expected);
});

test('writing, retracting and rebuilding at once give the graph of one after the other', async () => {
  const [retracted, kept] = [
    distinct.filter((_, place) => place % 3 === 0),
    distinct.filter((_, place) => place % 3 !== 0),
  ];
  const [early, late] = [kept.filter((_, place) => place % 2 === 0), kept.filter((_, place) => place % 2 === 1)];
  const expected = await inTurn(kept);
  await inTurn([...retracted, ...early]);
  await Promise.all([
    ...late.map(({ article, extraction }, place) => turns(place).write(article, extraction)),
    ...retracted.map(({ article }, place) => turns(place + 1).retract(articleId(article), 'wrong')),
    other.knowledge.rebuild(),
  ]);
  expect((await dumpGraph(one.graph)).filter((line) => !line.startsWith('(Tombstone '))).toEqual(expected);
});

test('one article sent to both at once is written once', async () => {
  const { article, extraction } = announcement;
  const expected = await inTurn([announcement]);
  await one.empty();
  const outcomes = await Promise.all([0, 1, 2, 3].map((place) => turns(place).write(article, extraction)));
  expect(outcomes.sort()).toEqual(['INGESTED', 'KNOWN', 'KNOWN', 'KNOWN']);
  expect(await dumpGraph(one.graph)).toEqual(expected);
});

test('an article retracted by both at once is retracted once, and both say so', async () => {
  const { article, extraction } = announcement;
  await one.articles.write(article, extraction);
  const outcomes = await Promise.all([0, 1].map((place) => turns(place).retract(articleId(article), 'wrong')));
  expect(outcomes).toEqual([true, true]);
  expect(await dumpGraph(one.graph)).toHaveLength(1);
});
