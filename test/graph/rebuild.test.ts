import fc from 'fast-check';
import { readConfiguration } from '../../src/config/configuration.js';
import { articleId } from '../../src/domain/article-id.js';
import { Graph } from '../../src/graph/graph.js';
import { KnowledgeStore } from '../../src/graph/knowledge-store.js';
import { corpus } from './generated-article.js';
import { dumpGraph } from './graph-dump.js';
import { graphUnderTest } from './graph-under-test.js';

/** A process that is killed after so many transactions. */
class DyingGraph extends Graph {
  left = 0;
  override write<T>(work: Parameters<typeof Graph.prototype.write<T>>[0]): Promise<T> {
    if (this.left-- <= 0) return Promise.reject(new Error('killed'));
    return super.write(work);
  }
}

const under = graphUnderTest();
const dying = new DyingGraph(readConfiguration(process.env));
const sample = fc.sample(corpus, { seed: 11, numRuns: 40 }).flat();
const many = [...new Map(sample.map((example) => [articleId(example.article), example])).values()];
let before: string[] = [];

beforeAll(async () => {
  await under.migrations.migrate();
  await under.empty();
  for (const { article, extraction } of many) await under.articles.write(article, extraction);
  before = await dumpGraph(under.graph);
});
afterAll(async () => {
  await under.close();
  await dying.onApplicationShutdown();
});

test('a rebuild of more than one batch changes nothing and counts what it drew', async () => {
  expect(many.length).toBeGreaterThan(60);
  const counts = await under.knowledge.rebuild();
  expect(await dumpGraph(under.graph)).toEqual(before);
  expect(counts.events).toBe(before.filter((line) => /^\([^)]*\bEvent\b/.test(line)).length);
  expect(counts.relationships).toBe(before.filter((line) => line.includes('"claimIds"')).length);
});

test('a rebuild that was interrupted anywhere is finished by the next', async () => {
  for (const transactions of [1, 3, 5, 7]) {
    await under.graph.runStatement('MATCH (n:Entity|Event) DETACH DELETE n');
    dying.left = transactions;
    await expect(new KnowledgeStore(dying).rebuild()).rejects.toThrow('killed');
    await under.knowledge.rebuild();
    expect(await dumpGraph(under.graph)).toEqual(before);
  }
});

test('a rebuild mends what was spoilt by hand', async () => {
  await under.graph.runStatement(`
    MATCH (e:Entity) WITH e ORDER BY e.id LIMIT 3
    SET e.name = 'wrong', e.articleCount = 99
    WITH e MATCH (e)<-[tie:IDENTIFIED_AS]-(r:Reference) WITH e, tie LIMIT 2 DELETE tie`);
  await under.graph.runStatement("MATCH (e:Event) WITH e ORDER BY e.id LIMIT 3 SET e.status = 'WRONG'");
  await under.graph.runStatement('MATCH (a:Entity)-[r:MET_WITH]->() WITH r LIMIT 2 SET r.claimIds = []');
  await under.graph.runStatement("CREATE (:Entity:Person {id: 'e-stray', name: 'Nobody'})");
  await under.knowledge.rebuild();
  expect(await dumpGraph(under.graph)).toEqual(before);
});
