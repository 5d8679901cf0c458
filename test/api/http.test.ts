import { serverUnderTest, type ServerUnderTest } from './server-under-test.js';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest([]);
});
afterAll(() => server.close());

const get = (url: string) => server.app.inject({ url });

describe('GraphiQL', () => {
  test('loads everything that its page names from this service', async () => {
    const page = await get('/graphiql');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    const files = addresses.filter((address) => !address.startsWith('data:'));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const answer = await get(file);
      expect([file, answer.statusCode]).toEqual([file, 200]);
      expect(answer.headers['content-type']).toMatch(file.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
    }
    expect(page.body).not.toMatch(/https?:\/\//);
  });

  test('opens the example questions as tabs', async () => {
    const examples = (await get('/graphiql/examples.json')).json<{ query: string }[]>();
    expect(examples.length).toBeGreaterThan(4);
    expect(examples[0]?.query).toContain('query WhoIsToMeetWhom');
  });

  test.each([
    '/graphiql/..%2f..%2fpackage.json',
    '/graphiql/%2e%2e/package.json',
    '/graphiql/../package.json',
    '/graphiql/....//package.json',
    '/graphiql/constructor',
    '/graphiql/__proto__',
    '/graphiql/package.json',
    '/graphiql/start.js%00',
  ])('serves no file but those of its page: %s', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });
});

test('every answer tells browsers not to guess, not to frame it, and to load scripts from here alone', async () => {
  for (const url of ['/graphiql', '/health/live', '/nothing']) {
    const { headers } = await get(url);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  }
});

test('pages of other sites may not read answers', async () => {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { origin: 'https://elsewhere.example' },
    payload: { query: '{ __typename }' },
  });
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
});

test('metrics tell of requests, reads and errors', async () => {
  await server.ask('{ statistics { articles } }');
  await server.ask('{ events(first: -1) { nodes { id } } }');
  await get('/some/unknown/path');
  const { body, headers } = await get('/metrics');
  expect(headers['content-type']).toMatch(/^text\/plain; version=0.0.4/);
  expect(body).toMatch(/dragoman_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/);
  expect(body).toMatch(/dragoman_graph_read_seconds_count\{query="read\/statistics"\} [1-9]/);
  expect(body).toContain('dragoman_graphql_errors_total{code="INVALID_INPUT"} 1');
  expect(body).toContain('process_resident_memory_bytes');
  expect(body).not.toContain('/some/unknown/path');
});

test('an unknown path is 404', async () => {
  expect((await get('/nothing')).statusCode).toBe(404);
});
