import { readdirSync, readFileSync } from 'node:fs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { strFromU8, unzipSync } from 'fflate';
import { BrowserModule } from '../../../src/api/browser/browser.module.js';
import { ConfigurationModule } from '../../../src/config/configuration.module.js';

const folder = new URL('../../../cypher/saved/', import.meta.url);
let app: NestFastifyApplication;

beforeAll(async () => {
  process.env.NEO4J_BROWSER_URL = 'https://graph.example.org/browser/';
  const testing = await Test.createTestingModule({ imports: [ConfigurationModule, BrowserModule] }).compile();
  app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});

afterAll(async () => {
  delete process.env.NEO4J_BROWSER_URL;
  await app.close();
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });

describe('What Neo4j Browser loads', () => {
  test.each([
    ['/browser/style.grass', 'text/plain; charset=utf-8'],
    ['/browser/guide', 'text/html; charset=utf-8'],
    ['/browser/queries.zip', 'application/zip'],
  ])('%s is served as %s', async (url, type) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, type]);
  });

  test('the zip holds the files of cypher/saved as they are, and nothing else', async () => {
    const zip = unzipSync((await get('/browser/queries.zip')).rawPayload);
    const entries = Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]);
    const files = readdirSync(folder).map((file) => [`dragoman/${file}`, readFileSync(new URL(file, folder), 'utf8')]);
    expect(entries).toEqual(files.sort());
    expect(entries.length).toBeGreaterThan(0);
  });

  test('the zip is the same each time', async () => {
    const [first, second] = [await get('/browser/queries.zip'), await get('/browser/queries.zip')];
    expect(first.rawPayload.equals(second.rawPayload)).toBe(true);
  });

  test('the guide loads its style sheet from the address that it was asked at', async () => {
    const { body } = await get('/browser/guide', { host: 'dragoman.example.org:8080' });
    expect(body).toContain(':style http://dragoman.example.org:8080/browser/style.grass');
  });

  test('a host that carries markup cannot get it into the guide', async () => {
    const { body } = await get('/browser/guide', { host: '<img src=x>' });
    expect(body).not.toContain('<img');
  });
});

describe('Which pages may read it', () => {
  test.each([
    'http://localhost:7474',
    'http://localhost',
    'http://127.0.0.1:7491',
    'https://[::1]:7473',
    'https://graph.example.org',
  ])('those of %s', async (origin) => {
    expect((await get('/browser/guide', { origin })).headers['access-control-allow-origin']).toBe(origin);
  });

  test.each(['https://example.com', 'http://localhost.example.com', 'https://graph.example.org:444', 'null'])(
    'not those of %s',
    async (origin) => {
      const { headers } = await get('/browser/guide', { origin });
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers.vary).toBe('Origin');
    },
  );

  test('Browser asks leave for the headers that it adds, and gets it', async () => {
    const asked = 'cache-control,pragma,sentry-trace';
    const answer = await app.inject({
      method: 'OPTIONS',
      url: '/browser/style.grass',
      headers: {
        origin: 'http://localhost:7474',
        'access-control-request-method': 'GET',
        'access-control-request-headers': asked,
      },
    });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': 'http://localhost:7474',
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': asked,
    });
  });
});
