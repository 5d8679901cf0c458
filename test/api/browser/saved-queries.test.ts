import { readFileSync } from 'node:fs';
import { Test, type TestingModule } from '@nestjs/testing';
import neo4j, { type Driver, type Path, type Relationship } from 'neo4j-driver';
import { savedQueries } from '../../../src/api/browser/saved-queries.js';
import { ConfigurationModule } from '../../../src/config/configuration.module.js';
import { readConfiguration } from '../../../src/config/configuration.js';
import { RELATIONSHIP_TYPES } from '../../../src/domain/ontology.js';
import { Ingestion } from '../../../src/ingestion/ingestion.js';
import { IngestionModule } from '../../../src/ingestion/ingestion.module.js';
import { parseArticle } from '../../../src/ingestion/article-input.js';
import { graphUnderTest } from '../../graph/graph-under-test.js';

const samples = new URL('../../../samples/articles.jsonl', import.meta.url);
const drawn: ReadonlySet<string> = new Set(RELATIONSHIP_TYPES);
const configuration = readConfiguration(process.env);
const under = graphUnderTest();
let driver: Driver;
let app: TestingModule;

beforeAll(async () => {
  driver = neo4j.driver(
    configuration.NEO4J_URI,
    neo4j.auth.basic(configuration.NEO4J_USERNAME, configuration.NEO4J_PASSWORD),
  );
  app = await Test.createTestingModule({ imports: [ConfigurationModule, IngestionModule] }).compile();
  app.useLogger(false);
  await under.migrations.migrate();
  await under.empty();
  for (const line of readFileSync(samples, 'utf8').trimEnd().split('\n')) {
    await app.get(Ingestion).ingest(parseArticle(JSON.parse(line), configuration.DRAGOMAN_MAX_TEXT_LENGTH));
  }
});

afterAll(async () => {
  await driver.close();
  await app.close();
  await under.close();
});

/** All paths that a saved query returns, as Browser gets them. `change` adapts the query as a reader would. */
async function ask(name: string, change: (cypher: string) => string = (cypher) => cypher): Promise<Path[]> {
  const query = savedQueries().find(({ file }) => file === `${name}.cypher`);
  if (query === undefined) throw new Error(`there is no saved query ${name}`);
  const { records } = await driver.executeQuery(
    change(query.text),
    {},
    { routing: 'READ', database: configuration.NEO4J_DATABASE },
  );
  return records.flatMap((record) => [...record.values()]).filter((value): value is Path => neo4j.isPath(value));
}

const nameOf = ({ properties }: { properties: Record<string, unknown> }): string =>
  String(properties.name ?? properties.title ?? properties.text ?? properties.type);
const namesIn = (paths: readonly Path[]): ReadonlySet<string> =>
  new Set(paths.flatMap(({ start, segments }) => [start, ...segments.map(({ end }) => end)]).map(nameOf));
const drawnIn = (paths: readonly Path[]): Relationship[] =>
  paths
    .flatMap(({ segments }) => segments.map(({ relationship }) => relationship))
    .filter(({ type }) => drawn.has(type));
const between = (left: string, right: string) => (cypher: string) =>
  cypher.replace("'' AS left, '' AS right", `'${left}' AS left, '${right}' AS right`);

describe('On the samples', () => {
  test.each(savedQueries().map(({ question, file }) => [question, file.replace('.cypher', '')] as const))(
    '%s has an answer (%s)',
    async (_question, name) => {
      expect((await ask(name)).length).toBeGreaterThan(0);
    },
  );

  test.each(savedQueries().map(({ file }) => file.replace('.cypher', '')))(
    'every edge between entities that %s shows carries a quote and a caption',
    async (name) => {
      for (const { properties } of drawnIn(await ask(name))) {
        expect(
          [properties.quote, properties.caption].filter((words) => typeof words !== 'string' || words === ''),
        ).toEqual([]);
      }
    },
  );

  test('a spokesman is found with the one he speaks for', async () => {
    const pairs = (await ask('who-speaks-for-whom')).map(({ start, end }) => `${nameOf(start)}: ${nameOf(end)}`);
    expect(pairs).toContain('Bruno Cardenal: Peruvian Armed Forces');
  });

  test('an announced meeting that was reported to have been held, and denied, is not among the unreported ones', async () => {
    const starts = (await ask('announced-and-not-reported-held')).map(({ end }) => String(end.properties.start));
    expect(starts).toContain('2025-03-20');
    expect(starts).not.toContain('2025-03-08');
  });

  test('meetings come newest first', async () => {
    const starts = (await ask('meetings-newest-first'))
      .filter(({ end }) => end.labels.includes('Meeting') && end.properties.start !== undefined)
      .map(({ end }) => String(end.properties.start));
    expect(starts).toEqual([...starts].sort().reverse());
  });

  test('who has met both of two people is found by their names', async () => {
    const paths = await ask('who-met-both', between('Elena Zurita', 'Esteban Marquina'));
    expect([...namesIn(paths)].sort()).toEqual(['Elena Zurita', 'Esteban Marquina', 'Ingrid Solheim']);
  });

  test('two people without a meeting are connected through others, in four steps at most', async () => {
    const paths = await ask('how-are-these-connected', between('Victor Huaman', 'Elena Zurita'));
    expect(paths.length).toBeGreaterThan(0);
    for (const { start, end, length } of paths) {
      expect([nameOf(start), nameOf(end)]).toEqual(['Victor Huaman', 'Elena Zurita']);
      expect(length).toBeLessThanOrEqual(4);
    }
  });

  test('a path on which only what two origins say may stand leaves out the rest', async () => {
    const trusted = await ask('how-are-these-connected', (cypher) => cypher.replace('1 AS origins', '2 AS origins'));
    for (const { properties } of drawnIn(trusted)) expect(Number(properties.originCount)).toBeGreaterThanOrEqual(2);
  });

  test('two governments stand behind groups that fight one another', async () => {
    const [path] = await ask('backers-of-both-sides');
    expect([...namesIn(path === undefined ? [] : [path])].sort()).toEqual([
      'Condor Front',
      'Government of Ecuador',
      'Government of Peru',
      'River Brigade',
    ]);
  });
});
