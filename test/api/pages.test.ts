import { decodeCursor, encodeCursor } from '../../src/api/paging/cursor.js';
import { serverUnderTest, type ServerUnderTest } from './server-under-test.js';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest();
});
afterAll(() => server.close());

/** Walks a list in pages of `first` and gives the ids of each page. */
async function walk(list: string, first: number): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  for (;;) {
    const query = `query P($first: Int, $after: String) { list: ${list} { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const { data }: Awaited<ReturnType<typeof server.ask>> = await server.ask(query, { first, after });
    const { nodes, edges, pageInfo } = data.list;
    pages.push(nodes.map(({ id }: { id: string }) => id));
    expect(pageInfo).toMatchObject({
      hasPreviousPage: after !== null,
      startCursor: edges.at(0).cursor,
      endCursor: edges.at(-1).cursor,
    });
    if (!pageInfo.hasNextPage) return pages;
    after = pageInfo.endCursor;
  }
}

test.each([
  'events(first: $first, after: $after)',
  'events(first: $first, after: $after, orderBy: OLDEST_FIRST)',
  'events(first: $first, after: $after, orderBy: MOST_ORIGINS)',
  'claims(first: $first, after: $after)',
  'articles(first: $first, after: $after)',
  'entities(first: $first, after: $after)',
  'entities(first: $first, after: $after, orderBy: MOST_ARTICLES)',
  'entities(first: $first, after: $after, orderBy: LAST_SEEN)',
  'relationships(first: $first, after: $after)',
  'search(text: "toland venn lunda", first: $first, after: $after)',
])('pages of one, of two and one page of all hold the same rows in the same order: %s', async (list) => {
  const [whole] = await walk(list, 100);
  expect(whole?.length).toBeGreaterThan(1);
  expect(new Set(whole).size).toBe(whole?.length);
  expect((await walk(list, 1)).flat()).toEqual(whole);
  expect((await walk(list, 2)).flat()).toEqual(whole);
});

test('the next page begins after the cursor even when its row is gone by then', async () => {
  const [first, second, third] = (await walk('articles(first: $first, after: $after)', 1)).flat();
  const { data } = await server.ask('{ articles(first: 2) { pageInfo { endCursor } } }');
  await server.ask('mutation R($id: ID!) { retractArticle(id: $id, reason: "test") { __typename } }', { id: second });
  const next = await server.ask('query N($after: String) { articles(after: $after) { nodes { id } } }', {
    after: data.articles.pageInfo.endCursor,
  });
  expect(next.data.articles.nodes[0]).toEqual({ id: third });
  expect(first).not.toBe(second);
});

test('no rows are read for first: 0, and what comes next is still told', async () => {
  const { data } = await server.ask('{ events(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } } }');
  expect(data.events).toEqual({ nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
});

test('totalCount is counted only when it is asked for', async () => {
  const without = await server.reads(() => server.ask('{ events { nodes { id } } }'));
  const withCount = await server.reads(() => server.ask('{ events { totalCount nodes { id } } }'));
  expect(without).toEqual(['read/events-page']);
  expect(withCount.sort()).toEqual(['read/events-count', 'read/events-page']);
});

describe('a cursor', () => {
  test('gives back the position that it holds', () => {
    const position = { key: -19769, tie: 'v-1' };
    expect(decodeCursor('events by NEWEST_FIRST', encodeCursor('events by NEWEST_FIRST', position))).toEqual(position);
  });

  test.each([
    ['of another list', encodeCursor('claims', { key: 1, tie: 'x' }), /cursor of "claims"/],
    ['of another order', encodeCursor('events by OLDEST_FIRST', { key: 1, tie: 'x' }), /OLDEST_FIRST/],
    ['that is none', 'abc', /not a cursor/],
    ['that is empty', '', /not a cursor/],
    [
      'of another version',
      Buffer.from('{"version":9,"list":"events by NEWEST_FIRST","key":1,"tie":"x"}').toString('base64url'),
      /not a cursor/,
    ],
    [
      'with a forged key',
      Buffer.from('{"version":1,"list":"events by NEWEST_FIRST","key":{"$gt":0},"tie":"x"}').toString('base64url'),
      /not a cursor/,
    ],
  ])('%s is refused by name', async (_name, after, message) => {
    const answer = await server.ask('query E($after: String) { events(after: $after) { nodes { id } } }', { after });
    expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(answer.errors?.[0]?.message).toMatch(message);
  });
});
