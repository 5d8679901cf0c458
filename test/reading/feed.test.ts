import { InvalidInputError } from '../../src/errors/catalogue.js';
import { readFeed } from '../../src/reading/feed.js';

const long = 'The ministers of both countries met in the capital on Tuesday, and the talks went well. '
  .repeat(6)
  .trim();
const at = 'https://example.org/feeds/world.xml';

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>World &amp;amp; region</title><link>https://example.org/</link><language>en-gb</language>${items}</channel></rss>`;

test('RSS: links are resolved, dates keep the zone of the publisher, content is plain text', () => {
  const feed = readFeed(
    rss(
      `<item><title>Ministers &lt;em&gt;meet&lt;/em&gt;</title><link>/story/1</link><pubDate>Fri, 16 Feb 2024 23:30:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${long}</p><p>Second.</p>]]></content:encoded></item>`,
    ),
    at,
  );
  expect(feed).toMatchObject({ title: 'World & region', language: 'en-gb' });
  expect(feed.items[0]).toMatchObject({
    url: 'https://example.org/story/1',
    title: 'Ministers meet',
    content: `${long}\n\nSecond.`,
    summary: 'Short.',
    publishedAt: '2024-02-16T23:30:00-0500',
    language: 'en-gb',
  });
});

test('Atom: the alternate link counts, and base and language come from the feed', () => {
  const feed = readFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.org/b/"><title type="html">A &amp;amp; B</title><entry><id>urn:1</id><title>C &lt; D</title><link rel="enclosure" href="x.mp3"/><link href="e1"/><updated>2024-02-17T10:00:00Z</updated><published>2024-02-16T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long}</p></div></content></entry></feed>`,
    at,
  );
  expect(feed.title).toBe('A & B');
  expect(feed.items[0]).toMatchObject({
    url: 'https://example.org/b/e1',
    title: 'C < D',
    content: long,
    publishedAt: '2024-02-16T10:00:00Z',
    language: 'en',
  });
});

test('RDF', () => {
  const feed = readFeed(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org/"><title>C</title><link>https://example.org/</link></channel><item rdf:about="https://example.org/1"><title>I</title><link>https://example.org/1</link><description>d</description><dc:date>2024-02-16T10:00Z</dc:date></item></rdf:RDF>',
    at,
  );
  expect(feed.items[0]).toMatchObject({ url: 'https://example.org/1', summary: 'd', publishedAt: '2024-02-16T10:00Z' });
});

test('JSON Feed, with plain text', () => {
  const feed = readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      language: 'en',
      items: [{ id: '1', url: '/1', content_text: `5 < 6. ${long}\n\nEnd.`, date_published: '2024-02-16T10:00:00Z' }],
    }),
    at,
  );
  expect(feed.items[0]).toMatchObject({ url: 'https://example.org/1', content: `5 < 6. ${long}\n\nEnd.` });
});

test.each([
  ['short', 'They met.'],
  ['broken off', `${long} And then …`],
  ['broken off by a link', `${long} <a href="/1">Read more</a>`],
])('content that is %s is not the whole article', (_name, html) => {
  const feed = readFeed(
    rss(`<item><link>/1</link><content:encoded><![CDATA[<p>${html}</p>]]></content:encoded></item>`),
    at,
  );
  expect(feed.items[0]?.content).toBeUndefined();
});

test('an item keeps its key until something of it changes', () => {
  const key = (title: string): string | undefined =>
    readFeed(rss(`<item><link>/1</link><title>${title}</title></item>`), at).items[0]?.key;
  expect(key('a')).toBe(key('a'));
  expect(key('a')).not.toBe(key('b'));
});

test('a permanent guid stands in for a missing link, another guid does not', () => {
  const feed = readFeed(
    rss(
      '<item><title>a</title><guid>https://example.org/g</guid></item><item><title>b</title><guid isPermaLink="false">https://example.org/h</guid></item>',
    ),
    at,
  );
  expect(feed.items.map(({ url }) => url)).toEqual(['https://example.org/g', undefined]);
});

test('a date that no calendar has is no date', () => {
  expect(
    readFeed(rss('<item><title>a</title><pubDate>Fri, 30 Feb 2024 10:00:00 GMT</pubDate></item>'), at).items[0]
      ?.publishedAt,
  ).toBeUndefined();
});

test.each([
  ['a web page', '<html><body>no</body></html>'],
  ['broken XML', '<rss version="2.0"><channel><title>broken'],
  ['nothing', ''],
  ['other JSON', '{"a": 1}'],
])('%s is no feed, and the message names its address', (_name, document) => {
  expect(() => readFeed(document, at)).toThrow(InvalidInputError);
  expect(() => readFeed(document, at)).toThrow(at);
});
