import { setTimeout as wait } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import { ConfigurationModule } from '../../src/config/configuration.module.js';
import { InvalidInputError, NotFoundError } from '../../src/errors/catalogue.js';
import { FeedStore } from '../../src/graph/feeds/feed-store.js';
import { Graph } from '../../src/graph/graph.js';
import { GraphModule } from '../../src/graph/graph.module.js';
import { Migrations } from '../../src/graph/migrations.js';
import { FeedPolling } from '../../src/ingestion/feed-polling.js';
import { Feeds } from '../../src/ingestion/feeds.js';
import { IngestionModule } from '../../src/ingestion/ingestion.module.js';
import { any, containing } from '../matchers.js';
import { body, startWebServer, type WebServer } from '../reading/web-server.js';

@Module({ imports: [ConfigurationModule, GraphModule, IngestionModule] })
class Under {}

const EMPTY = 'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock DETACH DELETE n';

let server: WebServer;
let application: INestApplicationContext;
let feeds: Feeds;
let graph: Graph;

beforeAll(async () => {
  process.env.DRAGOMAN_ALLOW_HOSTS = '127.0.0.1';
  application = await NestFactory.createApplicationContext(Under, { logger: false });
  feeds = application.get(Feeds);
  graph = application.get(Graph);
  await application.get(Migrations).migrate();
});
afterAll(() => application.close());
beforeEach(async () => {
  server = await startWebServer();
  await graph.runStatement(EMPTY);
});
afterEach(() => server.close());

/** Long enough to be taken for a whole article. */
const story = (name: string): string => `<p>Minister ${name} met the ambassador in Lima on Tuesday.</p>`.repeat(9);
const item = (id: string, inside: string): string =>
  `<item><guid isPermaLink="false">${id}</guid><title>Report ${id}</title>${inside}</item>`;
const full = (id: string): string =>
  item(
    id,
    `<link>/story/${id}</link><pubDate>Fri, 16 Feb 2024 10:00:00 GMT</pubDate><content:encoded><![CDATA[${story(id)}]]></content:encoded>`,
  );
const linked = (id: string): string => item(id, `<link>/story/${id}</link>`);
const rss = (...items: string[]): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Example</title><language>en</language>${items.join('')}</channel></rss>`;
const page = (name: string): string =>
  `<html lang="en"><head><title>${name}</title></head><body><article>${story(name)}</article></body></html>`;

const serve = (...items: string[]): void => {
  server.answer('/feed', body(rss(...items), 'application/rss+xml'));
};
const addFeed = async (path = '/feed'): Promise<string> => (await feeds.add({ url: `${server.url}${path}` })).feed.id;

const articlesOfFeed = {
  name: 'test/articles-of-feed',
  cypher:
    'MATCH (article:Article)-[:CAME_FROM]->(:Feed {id: $id}) RETURN article.url AS url, article.publishedSource AS source, article.publisher AS publisher ORDER BY url',
  params: z.object({ id: z.string() }),
  row: z.object({ url: z.string(), source: z.string(), publisher: z.string() }),
};

describe('adding', () => {
  test('the same address twice is one feed, and the second time changes what it gives', async () => {
    const first = await feeds.add({ url: `${server.url}/feed`, title: 'A' });
    const second = await feeds.add({ url: `${server.url}/feed`, intervalMinutes: 5 });
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(await feeds.list()).toEqual([
      expect.objectContaining({ id: first.feed.id, title: 'A', intervalMinutes: 5 }),
    ]);
  });

  test.each([
    [{ url: 'nonsense' }, /`url`/],
    [{ url: 'ftp://example.org/feed' }, /`url`/],
    [{ url: 'https://example.org/feed', intervalMinutes: 0 }, /`intervalMinutes`/],
  ])('%j is refused', async (input, message) => {
    await expect(feeds.add(input)).rejects.toThrow(InvalidInputError);
    await expect(feeds.add(input)).rejects.toThrow(message);
  });

  test('a removed feed is gone with its runs, and its articles stay', async () => {
    serve(full('a'));
    const id = await addFeed();
    await feeds.run(id);
    expect(await feeds.remove(id)).toBe(true);
    expect(await feeds.remove(id)).toBe(false);
    expect([await feeds.list(), await feeds.runs()]).toEqual([[], []]);
    await expect(feeds.run(id)).rejects.toThrow(NotFoundError);
  });
});

describe('a run', () => {
  test('ingests items with their text, and the pages of the others, and says where they came from', async () => {
    serve(full('a'), linked('b'));
    server.answer('/story/b', body(page('Rojas')));
    const id = await addFeed();
    expect(await feeds.run(id)).toMatchObject({
      status: 'SUCCEEDED',
      fetched: 2,
      ingested: 2,
      known: 0,
      rejected: 0,
      error: null,
    });
    expect(await graph.read(articlesOfFeed, { id })).toEqual([
      { url: `${server.url}/story/a`, source: 'FEED', publisher: 'The Example' },
      { url: `${server.url}/story/b`, source: any(String), publisher: 'The Example' },
    ]);
    expect(await feeds.byId(id)).toMatchObject({
      title: 'The Example',
      lastError: null,
      lastSucceededAt: any(String),
    });
  });

  test('knows what earlier runs ingested and fetches no page again', async () => {
    serve(full('a'), linked('b'));
    server.answer('/story/b', body(page('Rojas')));
    const id = await addFeed();
    await feeds.run(id);
    serve(full('a'), linked('b'), full('c'));
    expect(await feeds.run(id)).toMatchObject({ fetched: 3, ingested: 1, known: 2 });
    expect(server.requests.filter((path) => path === '/story/b')).toHaveLength(1);
  });

  test('asks whether the feed has changed, and 304 is a success with nothing new', async () => {
    server.answer('/feed', (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else
        response.writeHead(200, { etag: '"v1"', 'last-modified': 'Fri, 16 Feb 2024 10:00:00 GMT' }).end(rss(full('a')));
    });
    const id = await addFeed();
    expect(await feeds.run(id)).toMatchObject({ ingested: 1 });
    expect(await feeds.run(id)).toMatchObject({ status: 'SUCCEEDED', fetched: 0, ingested: 0, error: null });
    expect((await feeds.byId(id)).lastError).toBeNull();
  });

  test('counts what it can not take, with the reason, and goes on', async () => {
    serve(
      item('empty', ''),
      item(
        'foreign',
        `<link>/story/x</link><dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">fr</dc:language><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${story('X')}]]></content:encoded>`,
      ),
      full('a'),
    );
    const run = await feeds.run(await addFeed());
    expect(run).toMatchObject({ status: 'SUCCEEDED', fetched: 3, ingested: 1, rejected: 2 });
    expect(run?.reasons).toEqual([containing('neither a text nor an address'), containing('"fr"')]);
  });

  test('tries an item again whose page was away, although the feed has not changed', async () => {
    server.answer('/feed', (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(rss(linked('b')));
    });
    const id = await addFeed();
    const first = await feeds.run(id);
    expect(first).toMatchObject({ status: 'SUCCEEDED', rejected: 1, reasons: [containing('404')] });
    server.answer('/story/b', body(page('Rojas')));
    expect(await feeds.run(id)).toMatchObject({ ingested: 1, rejected: 0 });
    expect(await feeds.run(id)).toMatchObject({ fetched: 0 });
  });

  test('follows a feed that has moved', async () => {
    server.answer('/old', (_request, response) => response.writeHead(301, { location: '/feed' }).end());
    serve(full('a'));
    expect(await feeds.run(await addFeed('/old'))).toMatchObject({ ingested: 1 });
  });

  test.each([
    ['is not there', '/missing', '404'],
    ['fails', '/500', '500'],
    ['is broken XML', '/broken', 'no feed that can be read'],
    ['is a web page', '/page', 'no feed that can be read'],
    ['is too large', '/large', 'larger than'],
  ])('of a feed that %s fails, says why, and waits for its next time', async (_name, path, message) => {
    server.answer('/500', (_request, response) => response.writeHead(500).end());
    server.answer('/broken', body('<rss version="2.0"><channel><title>broken', 'application/rss+xml'));
    server.answer('/page', body(page('Rojas')));
    server.answer('/large', body('x'.repeat(6 * 1024 * 1024)));
    const id = await addFeed(path);
    expect(await feeds.run(id)).toMatchObject({ status: 'FAILED', error: containing(message) });
    expect((await feeds.byId(id)).lastError).toContain(message);
    expect(await application.get(FeedStore).due()).toEqual([]);
  });
});

describe('one run at a time', () => {
  test('a second run of a feed does not begin while the first is under way', async () => {
    server.answer('/feed', (_request, response) => {
      setTimeout(() => response.writeHead(200).end(rss(full('a'))), 300);
    });
    const id = await addFeed();
    const runs = await Promise.all([feeds.run(id), feeds.run(id), feeds.run(id)]);
    expect(runs.filter((run) => run !== undefined)).toHaveLength(1);
  });

  test('a run whose process died is marked as failed, and the feed is due again', async () => {
    const store = application.get(FeedStore);
    serve(full('a'));
    const id = await addFeed();
    await store.begin(id);
    expect(await feeds.run(id)).toBeUndefined();
    expect(await store.giveUpInterrupted()).toBe(0);
    await graph.runStatement("MATCH (run:IngestionRun) SET run.leaseUntil = datetime() - duration('PT1S')");
    expect(await store.giveUpInterrupted()).toBe(1);
    expect(await feeds.runs(id)).toEqual([
      expect.objectContaining({ status: 'FAILED', error: containing('interrupted') }),
    ]);
    expect(await store.due()).toEqual([id]);
    expect(await feeds.run(id)).toMatchObject({ ingested: 1 });
  });

  test('a run that was given up does not come back to life', async () => {
    const store = application.get(FeedStore);
    const id = await addFeed();
    const run = await store.begin(id);
    await graph.runStatement("MATCH (run:IngestionRun) SET run.leaseUntil = datetime() - duration('PT1S')");
    await store.giveUpInterrupted();
    expect(await store.renew(run?.id ?? '', { fetched: 0, ingested: 0, known: 0, rejected: 0 })).toBe(false);
  });

  test('a stopped run ends after the item in hand, and goes on at once the next time', async () => {
    const stop = new AbortController();
    serve(full('a'), linked('b'), full('c'));
    server.answer('/story/b', () => {
      stop.abort();
    });
    const id = await addFeed();
    expect(await feeds.run(id, stop.signal)).toMatchObject({
      status: 'FAILED',
      ingested: 1,
      error: containing('stopped'),
    });
    expect(await application.get(FeedStore).due()).toEqual([id]);
    server.answer('/story/b', body(page('Rojas')));
    expect(await feeds.run(id)).toMatchObject({ status: 'SUCCEEDED', ingested: 2, known: 1 });
  });
});

describe('polling', () => {
  test('runs the feeds of the configuration as they fall due, and ends with the application', async () => {
    serve(full('a'));
    process.env.DRAGOMAN_FEEDS = `${server.url}/feed`;
    const polled = await NestFactory.createApplicationContext(Under, { logger: false });
    delete process.env.DRAGOMAN_FEEDS;
    await polled.get(FeedPolling).start(50);
    const finished = await eventually(async () => (await feeds.runs()).find(({ status }) => status === 'SUCCEEDED'));
    expect(finished).toMatchObject({ ingested: 1 });
    await wait(200);
    expect(await feeds.runs()).toHaveLength(1);
    await graph.runStatement("MATCH (feed:Feed) SET feed.lastCheckedAt = datetime() - duration('PT2H')");
    await eventually(async () => (await feeds.runs()).length === 2 || undefined);
    await polled.close();
    const seen = server.requests.length;
    await graph.runStatement("MATCH (feed:Feed) SET feed.lastCheckedAt = datetime() - duration('PT2H')");
    await wait(200);
    expect(server.requests.length).toBe(seen);
  });
});

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error('it did not happen in ten seconds');
}
