import { z } from 'zod';
import { SchemaMismatchError } from '../../src/errors/catalogue.js';
import type { QueryFile } from '../../src/graph/query-file.js';
import { migrationFiles, parseMigration } from '../../src/graph/migration-files.js';
import { graphUnderTest } from './graph-under-test.js';

const under = graphUnderTest();
const beside = graphUnderTest();
const all = migrationFiles().map(({ name }) => name);

const inline = <Row>(cypher: string, row: z.ZodType<Row>): QueryFile<object, Row> => ({
  name: 'test',
  cypher,
  params: z.object({}),
  row,
});
const constraints = inline('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name', z.object({ name: z.string() }));
const indexes = inline(
  "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name",
  z.object({ name: z.string() }),
);
const records = inline(
  'MATCH (m:Migration) RETURN m.name AS name, m.appliedAt AS at ORDER BY name',
  z.object({ name: z.string(), at: z.string() }),
);

/** A graph that never had a migration. */
async function forget(): Promise<void> {
  await under.empty();
  await under.graph.runStatement('MATCH (m:Migration) DETACH DELETE m');
  for (const { name } of await under.graph.read(constraints, {}))
    await under.graph.runStatement(`DROP CONSTRAINT ${name}`);
  for (const { name } of await under.graph.read(indexes, {})) await under.graph.runStatement(`DROP INDEX ${name}`);
}

beforeAll(() => under.migrations.migrate());
afterEach(async () => {
  await under.graph.runStatement('MATCH (m:Migration) DELETE m');
  await under.migrations.migrate();
});
afterAll(async () => {
  await under.close();
  await beside.close();
});

test('an empty graph gets every migration in order, and each is recorded', async () => {
  await forget();
  expect(await under.migrations.pending()).toEqual(all);
  expect(await under.migrations.migrate()).toEqual(all);
  expect(await under.migrations.pending()).toEqual([]);
  expect((await under.graph.read(records, {})).map(({ name }) => name)).toEqual(all);
  expect((await under.graph.read(indexes, {})).map(({ name }) => name)).toContain('entity_names');
});

test('a second start applies nothing', async () => {
  await under.migrations.migrate();
  const before = await under.graph.read(records, {});
  expect(await under.migrations.migrate()).toEqual([]);
  expect(await under.graph.read(records, {})).toEqual(before);
});

test('of two processes that start together one migrates and the other waits until it is done', async () => {
  await forget();
  const [one, other] = await Promise.all([under.migrations.migrate(), beside.migrations.migrate()]);
  expect([one.length, other.length].sort((a, b) => a - b)).toEqual([0, all.length]);
  expect(await beside.migrations.pending()).toEqual([]);
});

test('a migration that was interrupted before it was recorded is applied again', async () => {
  await under.migrations.migrate();
  await under.graph.runStatement(`MATCH (m:Migration {name: '${all[0]}'}) DELETE m`);
  expect(await under.migrations.migrate()).toEqual([all[0]]);
});

test('a migration that changed after it was applied is refused by name', async () => {
  await under.migrations.migrate();
  await under.graph.runStatement(`MATCH (m:Migration {name: '${all[0]}'}) SET m.checksum = 'other'`);
  await expect(under.migrations.migrate()).rejects.toThrow(SchemaMismatchError);
  await expect(under.migrations.migrate()).rejects.toThrow(`The migration ${all[0]} was changed`);
});

test('a graph of a newer version is refused', async () => {
  await under.migrations.migrate();
  await under.graph.runStatement("CREATE (:Migration {name: '999-later', checksum: 'x'})");
  await expect(under.migrations.migrate()).rejects.toThrow('newer version of dragoman, which knows 999-later');
});

test('comments and line ends do not count as a change, a statement does', () => {
  const checksum = (cypher: string) => parseMigration('001-a', cypher).checksum;
  expect(checksum('// a; b\nCREATE  X;\n')).toBe(checksum('CREATE\r\nX;'));
  expect(checksum('CREATE X;')).not.toBe(checksum('CREATE Y;'));
});

test('every schema statement may run twice, as an interrupted migration makes it', () => {
  for (const { statements } of migrationFiles()) {
    for (const statement of statements) expect(statement).toMatch(/IF (NOT )?EXISTS|CALL db\.create/);
  }
});
