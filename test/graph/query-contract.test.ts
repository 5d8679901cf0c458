import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j, { type Plan } from 'neo4j-driver';
import { readConfiguration } from '../../src/config/configuration.js';
import { RELATIONSHIP_TYPES } from '../../src/domain/ontology.js';
import { graphUnderTest } from './graph-under-test.js';
import { headerOf, paramsUsed } from './query-header.js';

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher') && !name.startsWith('schema/'))
  .sort();

const under = graphUnderTest();
const configuration = readConfiguration(process.env);
const driver = neo4j.driver(
  configuration.NEO4J_URI,
  neo4j.auth.basic(configuration.NEO4J_USERNAME, configuration.NEO4J_PASSWORD),
);

beforeAll(async () => {
  await under.migrations.migrate();
  await under.empty();
});
afterAll(async () => {
  await under.close();
  await driver.close();
});

/** Plans a query without running it; a parameter that isn't given keeps nothing from being planned. */
async function explain(cypher: string) {
  const { summary, keys } = await driver.executeQuery(
    `EXPLAIN ${cypher}`,
    {},
    { database: configuration.NEO4J_DATABASE },
  );
  const warnings = summary.notifications
    .filter(({ code }) => !code.endsWith('ParameterNotProvided'))
    .map(({ code, description }) => `${code}: ${description}`);
  return { columns: keys, warnings, operators: summary.plan === false ? [] : operatorsOf(summary.plan) };
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*$/, ''), ...children.flatMap(operatorsOf)];
}

/** What walks the whole graph, or multiplies rows by rows. */
const COSTLY = new Set([
  'AllNodesScan',
  'CartesianProduct',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
]);

test('there are queries to hold to the contract', () => {
  expect(names.length).toBeGreaterThan(30);
});

describe.each(names)('%s', (name) => {
  const cypher = readFileSync(`${folder}${name}`, 'utf8');
  const header = headerOf(cypher);

  test('says what it answers, takes and returns', () => {
    expect(header.answers).toMatch(/^[A-Z].*[.?:,;a-z)]$/);
    expect(header.params).not.toBeNull();
    expect(header.returns).not.toBeNull();
  });

  test('takes the parameters that it names', () => {
    expect(paramsUsed(cypher)).toEqual([...(header.params ?? [])].sort());
  });

  test('returns the columns that it names, knows every word and walks no more of the graph than it must', async () => {
    const plan = await explain(cypher.replaceAll(':RelationshipType', `:${RELATIONSHIP_TYPES.join('|')}`));
    expect(plan.columns).toEqual(header.returns);
    expect(plan.warnings).toEqual([]);
    expect(plan.operators.filter((operator) => COSTLY.has(operator) && !header.allowed.includes(operator))).toEqual([]);
  });
});
