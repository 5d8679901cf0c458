import { serverUnderTest, type ServerUnderTest } from './server-under-test.js';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest();
});
afterAll(() => server.close());

const NESTED = `{
  entities(first: 20) { nodes {
    name
    events(first: 5) { nodes {
      title
      participants { entity { name } }
      claims(first: 5) { nodes {
        quote
        article { title }
        sentence { text }
        attribution { entity { name } reference { name article { title } } }
      } }
    } }
  } }
}`;

test('a nested query asks the graph once for each kind of thing on each level, however many rows there are', async () => {
  await server.ask(NESTED);
  for (const run of ['interpreted', 'compiled']) {
    const reads = await server.reads(() => server.ask(NESTED));
    expect([run, reads.sort()]).toEqual([
      run,
      [
        'read/articles-by-id',
        'read/claim-attributions',
        'read/claims-page',
        'read/entities-by-id',
        'read/entities-page',
        'read/event-participants',
        'read/events-page',
        'read/references-by-id',
        'read/sentences-by-id',
      ],
    ]);
  }
});

test('two fields that ask for the same under other names ask the graph once', async () => {
  const reads = await server.reads(() =>
    server.ask(
      '{ a: events(first: 3) { nodes { id } } b: events(first: 5) { nodes { id } } c: events(first: 5) { nodes { id } } }',
    ),
  );
  expect(reads).toEqual(['read/events-page']);
});

test('what one request loaded, the next asks anew', async () => {
  const ask = () => server.ask('{ entities(first: 1) { nodes { id } } }');
  expect(await server.reads(async () => [await ask(), await ask()])).toHaveLength(2);
});
