import { getIntrospectionQuery } from 'graphql';
import { serverUnderTest, type ServerUnderTest } from './server-under-test.js';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest();
});
afterAll(() => server.close());

/** The service must answer whatever was sent before. */
afterEach(async () => {
  expect((await server.ask('{ statistics { articles } }')).data).toEqual({ statistics: { articles: 4 } });
});

function nested(levels: number): string {
  const open = Array.from({ length: levels }, (_, level) =>
    level % 3 === 0 ? 'claims {' : level % 3 === 1 ? 'nodes {' : 'event {',
  );
  return `{ ${open.join(' ')} __typename ${'}'.repeat(levels)} }`;
}

const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: statistics { articles }`).join(' ')} }`;

const doubling = (levels: number) =>
  `query { events { nodes { ...f0 } } }
   ${Array.from({ length: levels }, (_, n) => `fragment f${n} on Event { a${n}: claims(first: 1) { nodes { event { ...f${n + 1} } } } b${n}: claims(first: 1) { nodes { event { ...f${n + 1} } } } }`).join('\n')}
   fragment f${levels} on Event { id }`;

test.each<[string, string, string, RegExp]>([
  ['30 levels', nested(30), 'LIMIT_EXCEEDED', /30 levels deep; 12 are allowed \(DRAGOMAN_MAX_DEPTH\)/],
  ['500 levels', nested(500), 'LIMIT_EXCEEDED', /500 levels deep/],
  ['1,000 aliases', aliases(1000), 'LIMIT_EXCEEDED', /aliases|tokens/],
  ['31 aliases', aliases(31), 'LIMIT_EXCEEDED', /31 aliases; 30 are allowed \(DRAGOMAN_MAX_ALIASES\)/],
  [
    '10,000 fields',
    `{ ${'statistics { articles } '.repeat(10_000)} }`,
    'LIMIT_EXCEEDED',
    /tokens.*DRAGOMAN_MAX_TOKENS/,
  ],
  [
    'pages within pages',
    '{ entities(first: 100) { nodes { events(first: 100) { nodes { id } } } } }',
    'LIMIT_EXCEEDED',
    /10100 objects.*DRAGOMAN_MAX_COMPLEXITY/,
  ],
  ['fragments that double', doubling(16), 'LIMIT_EXCEEDED', /levels deep/],
  [
    'a fragment that spreads itself',
    'query { events { nodes { ...f } } } fragment f on Event { id claims { nodes { event { ...f } } } }',
    'INVALID_INPUT',
    /spread.*within itself/,
  ],
  [
    'a giant page',
    '{ events(first: 2000000000) { nodes { id } } }',
    'INVALID_INPUT',
    /`first` is 2000000000; expected a number from 0 to 100/,
  ],
  ['a page larger than an Int', '{ events(first: 99999999999) { nodes { id } } }', 'INVALID_INPUT', /32-bit/],
  ['a negative page', '{ events(first: -1) { nodes { id } } }', 'INVALID_INPUT', /`first` is -1/],
  [
    'giant evidence',
    '{ relationships { nodes { evidence(first: 5000) { id } } } }',
    'INVALID_INPUT',
    /`first` is 5000/,
  ],
  ['no such field', '{ nothing }', 'INVALID_INPUT', /Cannot query field "nothing"/],
  ['no such argument', '{ events(colour: RED) { nodes { id } } }', 'INVALID_INPUT', /Unknown argument "colour"/],
  ['no such enum value', '{ events(filter: { types: [DANCE] }) { nodes { id } } }', 'INVALID_INPUT', /"DANCE"/],
  ['a word for a number', '{ events(first: "ten") { nodes { id } } }', 'INVALID_INPUT', /Int cannot represent/],
  [
    'a day that no calendar has',
    '{ events(filter: { asOf: "2024-02-30" }) { nodes { id } } }',
    'INVALID_INPUT',
    /2024-02-30/,
  ],
  [
    'a range that holds no day',
    '{ events(filter: { between: { from: "2024-02-02", to: "2024-02-02" } }) { nodes { id } } }',
    'INVALID_INPUT',
    /holds no day/,
  ],
  ['an address that is none', '{ articles(filter: { url: "not a url" }) { nodes { id } } }', 'INVALID_INPUT', /URL/i],
  ['an unfinished document', '{ events {', 'INVALID_INPUT', /Syntax Error/],
  ['an empty document', ' ', 'INVALID_INPUT', /Syntax Error/],
  ['neither id nor name', '{ entity { id } }', 'INVALID_INPUT', /either `id` or `name`/],
  ['both id and name', '{ entity(id: "x", name: "y") { id } }', 'INVALID_INPUT', /either `id` or `name`/],
  ['meetings of another type', '{ meetings(filter: { types: [AID] }) { nodes { id } } }', 'INVALID_INPUT', /CONSULT/],
  ['a name without a letter', '{ search(text: "?!*") { nodes { id } } }', 'INVALID_INPUT', /no letter or digit/],
])('%s: refused with a code and what is wrong, the first time as the second', async (_name, query, code, message) => {
  for (const run of ['first', 'second']) {
    const { errors } = await server.ask(query);
    expect([run, errors?.[0]?.extensions.code]).toEqual([run, code]);
    expect(errors?.[0]?.message).toMatch(message);
  }
});

test('GraphiQL may ask for the whole schema', async () => {
  const { data, errors } = await server.ask(
    getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, schemaDescription: true, oneOf: true }),
  );
  expect(errors).toBeUndefined();
  expect(data.__schema.types.length).toBeGreaterThan(50);
});

test('introspection that walks in circles is refused', async () => {
  const circle =
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
  expect((await server.ask(circle)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});

test.each([
  ["x'}) DETACH DELETE n //"],
  ['" OR 1=1 //'],
  ['}) MATCH (n) DETACH DELETE n RETURN ({x: "'],
  ['$keys'],
  ['\u0000'],
])('an id such as %j is only an id that nobody has', async (id) => {
  const { data, errors } = await server.ask(
    'query I($id: ID!) { node(id: $id) { id } entity(id: $id) { id } relationships(of: $id) { totalCount } claims(filter: { about: [$id], by: [$id] }) { totalCount } }',
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ node: null, entity: null, relationships: { totalCount: 0 }, claims: { totalCount: 0 } });
});

test('an id may be endless, and is still only an id that nobody has', async () => {
  const { data } = await server.ask('query I($id: ID!) { node(id: $id) { id } }', { id: 'a'.repeat(100_000) });
  expect(data).toEqual({ node: null });
});

test.each([
  'mira*',
  '*:*',
  'name:mira',
  'mira AND NOT mira',
  '"mira',
  '[a TO z]',
  '(((',
  'mira~100',
  '/mi.*/',
  'mira^1e9',
  '\\',
  'mira && || ! ^ "',
])('Lucene operators in a name mean nothing: %s', async (text) => {
  const { errors } = await server.ask('query S($text: String!) { search(text: $text) { totalCount nodes { name } } }', {
    text,
  });
  expect(errors?.map(({ extensions }) => extensions.code) ?? []).toEqual(/\p{L}/u.test(text) ? [] : ['INVALID_INPUT']);
});

test('a name may be long, but not without end', async () => {
  const long = await server.ask('query S($text: String!) { search(text: $text) { totalCount } }', {
    text: 'mira '.repeat(40),
  });
  const endless = await server.ask('query S($text: String!) { search(text: $text) { totalCount } }', {
    text: 'mira '.repeat(41),
  });
  expect(long.errors).toBeUndefined();
  expect(endless.errors?.[0]?.message).toMatch(/205 characters is too long/);
});

test('each operation of a document of several is the one that is asked for, compiled or not', async () => {
  const both = 'query A { statistics { articles } } query B { statistics { claims } }';
  for (const [name, field] of [
    ['A', 'articles'],
    ['B', 'claims'],
    ['A', 'articles'],
    ['B', 'claims'],
  ] as const) {
    expect(Object.keys((await server.ask(both, {}, name)).data.statistics)).toEqual([field]);
  }
  expect((await server.ask(both)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  expect((await server.ask(both, {}, 'C')).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});

describe('a request that is no operation', () => {
  const json = { 'content-type': 'application/json' };
  test.each<[string, object, number, string]>([
    ['malformed JSON', { headers: json, payload: '{"query": ' }, 400, 'INVALID_INPUT'],
    [
      'a body of nine megabytes',
      { headers: json, payload: JSON.stringify({ query: 'x'.repeat(9_000_000) }) },
      413,
      'LIMIT_EXCEEDED',
    ],
    ['a list', { headers: json, payload: '[]' }, 400, 'INVALID_INPUT'],
    ['no query', { headers: json, payload: '{}' }, 400, 'INVALID_INPUT'],
    [
      'variables that are a word',
      { headers: json, payload: '{"query": "{ __typename }", "variables": "x"}' },
      400,
      'INVALID_INPUT',
    ],
    [
      'a form that another site may send',
      { headers: { 'content-type': 'text/plain' }, payload: '{"query": "{ __typename }"}' },
      400,
      'INVALID_INPUT',
    ],
    [
      'prototype pollution',
      { headers: json, payload: '{"query": "{ __typename }", "__proto__": {"x": 1}}' },
      400,
      'INVALID_INPUT',
    ],
  ])('%s', async (_name, request, status, code) => {
    const answer = await server.app.inject({ method: 'POST', url: '/graphql', ...request });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors[0].extensions.code).toBe(code);
    expect(answer.body).not.toMatch(/node_modules|\.ts|at /);
  });

  test('GET, in whatever form', async () => {
    const query = encodeURIComponent('query A { statistics { articles } } query B { statistics { articles } }');
    const answer = await server.app.inject({
      url: `/graphql?query=${query}`,
      headers: { 'mercurius-require-preflight': '1' },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toMatch(/by POST/);
  });
});
