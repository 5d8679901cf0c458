import { gzipSync } from 'node:zlib';
import { FetchFailedError } from '../../src/errors/catalogue.js';
import { boundedFetch } from '../../src/reading/fetch.js';
import { body, startWebServer, type WebServer } from './web-server.js';

let server: WebServer;
beforeAll(async () => {
  server = await startWebServer();
});
afterAll(() => server.close());

const local = boundedFetch({ allowHosts: ['127.0.0.1'], maxBytes: 10_000, timeoutMs: 400 });

async function text(path: string, get = local): Promise<string> {
  const fetched = await get(`${server.url}${path}`);
  if (!fetched.changed) throw new Error('not changed');
  return new TextDecoder().decode(fetched.body);
}

test('a document comes with its address, type and validators', async () => {
  server.answer('/a', body('hello', 'text/plain', { etag: 'W/"x"', 'last-modified': 'Fri, 16 Feb 2024 10:00:00 GMT' }));
  expect(await local(`${server.url}/a`)).toMatchObject({
    changed: true,
    url: `${server.url}/a`,
    contentType: 'text/plain',
    etag: 'W/"x"',
    lastModified: 'Fri, 16 Feb 2024 10:00:00 GMT',
  });
});

test('validators go back as they came, and 304 means unchanged', async () => {
  const seen: unknown[] = [];
  server.answer('/conditional', (request, response) => {
    seen.push(request.headers['if-none-match'], request.headers['if-modified-since']);
    response.writeHead(304).end();
  });
  const validators = { etag: 'W/"odd, \'tag"', lastModified: 'yesterday-ish' };
  expect(await local(`${server.url}/conditional`, { validators })).toEqual({ changed: false });
  expect(seen).toEqual(['W/"odd, \'tag"', 'yesterday-ish']);
});

test('redirects are followed, relative ones too, and the last address is told', async () => {
  server.answer('/old', (_request, response) => response.writeHead(301, { location: '/newer' }).end());
  server.answer('/newer', (_request, response) => response.writeHead(302, { location: `${server.url}/newest` }).end());
  server.answer('/newest', body('here'));
  expect(await local(`${server.url}/old`)).toMatchObject({ url: `${server.url}/newest` });
});

test('a packed document is unpacked', async () => {
  server.answer('/packed', body(gzipSync('unpacked'), 'text/plain', { 'content-encoding': 'gzip' }));
  expect(await text('/packed')).toBe('unpacked');
});

test.each([
  ['a page that is not there', '/missing', 'the server answered 404 Not Found'],
  ['a server that fails', '/500', 'the server answered 500'],
  ['a redirect without end', '/loop', 'more than 5 redirects'],
  ['a redirect to a file', '/file', 'neither http nor https'],
  ['a document that is too large', '/large', 'larger than 10000 bytes'],
  ['a small document that unpacks to a large one', '/bomb', 'larger than 10000 bytes'],
  ['a server that never answers', '/silent', 'it took longer than 0.4 s'],
  ['a server that drips', '/drip', 'it took longer than 0.4 s'],
  ['a server that hangs up', '/reset', 'the server broke off the connection'],
])('%s is refused, and the message says why', async (_name, path, message) => {
  server.answer('/500', (_request, response) => response.writeHead(500).end('no'));
  server.answer('/loop', (_request, response) => response.writeHead(302, { location: '/loop' }).end());
  server.answer('/file', (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
  server.answer('/large', body('x'.repeat(20_000)));
  server.answer('/bomb', body(gzipSync('x'.repeat(1_000_000)), 'text/plain', { 'content-encoding': 'gzip' }));
  server.answer('/silent', () => undefined);
  server.answer('/drip', (_request, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('.'), 50);
    response.on('close', () => {
      clearInterval(drip);
    });
  });
  server.answer('/reset', (request) => request.socket.destroy());
  const attempt = text(path);
  await expect(attempt).rejects.toThrow(FetchFailedError);
  await expect(attempt).rejects.toThrow(`${server.url}${path} could not be fetched: `);
  await expect(attempt).rejects.toThrow(message);
});

describe('addresses that are not public', () => {
  const guarded = boundedFetch({ allowHosts: [], timeoutMs: 2_000 });
  const port = (): string => new URL(server.url).port;

  test.each([
    ['a loopback address', () => `http://127.0.0.1:${port()}/a`],
    ['a name of the loopback', () => `http://localhost:${port()}/a`],
    ['the loopback as a number', () => `http://2130706433:${port()}/a`],
    ['the loopback in IPv6', () => `http://[::1]:${port()}/a`],
    ['the loopback as IPv4 in IPv6', () => `http://[::ffff:127.0.0.1]:${port()}/a`],
    ['a private network', () => 'http://10.0.0.1/a'],
    ['a link-local address', () => 'http://169.254.169.254/latest/meta-data'],
    ['no particular address', () => `http://0.0.0.0:${port()}/a`],
  ])('%s is not reached, and the message names the setting', async (_name, url) => {
    const before = server.requests.length;
    await expect(guarded(url())).rejects.toThrow(/no public address.*DRAGOMAN_ALLOW_HOSTS/);
    expect(server.requests.length).toBe(before);
  });

  test('neither is one that an allowed host redirects to', async () => {
    server.answer('/inward', (_request, response) =>
      response.writeHead(302, { location: `http://localhost:${port()}/a` }).end(),
    );
    await expect(local(`${server.url}/inward`)).rejects.toThrow('localhost leads to');
  });
});

test.each(['ftp://example.org/a', 'file:///etc/passwd', 'nonsense'])('%s is no address to fetch', async (url) => {
  await expect(local(url)).rejects.toThrow(FetchFailedError);
});
