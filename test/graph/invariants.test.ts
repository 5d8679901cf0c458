import fc from 'fast-check';
import { z } from 'zod';
import { articleId } from '../../src/domain/article-id.js';
import type { QueryFile } from '../../src/graph/query-file.js';
import type { Example } from './example-articles.js';
import { corpus } from './generated-article.js';
import { dumpGraph } from './graph-dump.js';
import { graphUnderTest } from './graph-under-test.js';

const under = graphUnderTest();
const { graph, articles, knowledge } = under;
/** A failure is shrunk for as long as the time limit allows, and told at the smallest example found until then. */
const runs = { numRuns: 6, interruptAfterTimeLimit: 40_000 };

beforeAll(() => under.migrations.migrate());
afterAll(() => under.close());

async function write(examples: readonly Example[]): Promise<string[]> {
  await under.empty();
  for (const { article, extraction } of examples) await articles.write(article, extraction);
  return dumpGraph(graph);
}

const shuffled = corpus.chain((examples) =>
  fc.record({
    examples: fc.constant(examples),
    order: fc.shuffledSubarray([...examples], { minLength: examples.length }),
  }),
);

test('the order in which articles arrive leaves no trace', async () => {
  const property = fc.asyncProperty(shuffled, async ({ examples, order }) => {
    expect(await write(order)).toEqual(await write(examples));
  });
  await fc.assert(property, runs);
});

test('writing articles again changes nothing', async () => {
  const property = fc.asyncProperty(corpus, async (examples) => {
    await write(examples);
    const before = await dumpGraph(graph, { clock: true });
    for (const { article, extraction } of examples) expect(await articles.write(article, extraction)).toBe('KNOWN');
    expect(await dumpGraph(graph, { clock: true })).toEqual(before);
  });
  await fc.assert(property, runs);
});

test('a retracted article leaves nothing but its tombstone', async () => {
  const property = fc.asyncProperty(corpus, fc.nat(), async (examples, nth) => {
    const retracted = examples[nth % examples.length];
    const without = await write(examples.filter((example) => example !== retracted));
    await write(examples);
    await articles.retract(retracted === undefined ? '' : articleId(retracted.article), 'wrong');
    expect((await dumpGraph(graph)).filter((line) => !line.startsWith('(Tombstone '))).toEqual(without);
  });
  await fc.assert(property, runs);
});

test('rebuild changes nothing, and makes all knowledge from evidence alone', async () => {
  const property = fc.asyncProperty(corpus, async (examples) => {
    const before = await write(examples);
    const counts = await knowledge.rebuild();
    expect(await dumpGraph(graph)).toEqual(before);
    await graph.runStatement('MATCH (n:Entity|Event) DETACH DELETE n');
    expect(await knowledge.rebuild()).toEqual(counts);
    expect(await dumpGraph(graph)).toEqual(before);
  });
  await fc.assert(property, runs);
});

const unproven: QueryFile<object, { id: string }> = {
  name: 'test/unproven',
  cypher: `
    MATCH (event:Event)
    WHERE NOT EXISTS { MATCH (event)<-[:REPORTS]-(:Claim)-[:QUOTES]->(:Sentence)<-[:HAS_SENTENCE]-(:Article) }
    RETURN event.id AS id
    UNION
    MATCH (:Entity)-[edge]->(:Entity)
    WHERE size(edge.claimIds) = 0 OR edge.quote IS NULL OR any(claimId IN edge.claimIds WHERE NOT EXISTS {
      MATCH (claim:Claim {id: claimId})-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
      WHERE substring(article.text, quote.start, quote.end - quote.start) = quote.text
    })
    RETURN edge.id AS id`,
  params: z.object({}),
  row: z.object({ id: z.string() }),
};

test('every event and every drawn edge reaches a quote that stands in its article', async () => {
  const property = fc.asyncProperty(corpus, async (examples) => {
    await write(examples);
    expect(await graph.read(unproven, {})).toEqual([]);
  });
  await fc.assert(property, runs);
});
