import { InvalidInputError } from '../../src/errors/catalogue.js';
import { readPage } from '../../src/reading/page.js';

const sentence =
  'The ministers of both countries met in the capital on Tuesday, and their spokesman said that the talks, which had been put off twice, went well.';
const story = Array.from({ length: 6 }, (_, index) => `<p>${index}. ${sentence}</p>`).join('\n');

function page(
  head: string,
  body = `<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Ministers meet</h1>${story}</article><footer>Contact us</footer>`,
  lang = 'en',
): string {
  return `<!doctype html><html lang="${lang}"><head><title>Ministers meet | The Example</title>${head}</head><body>${body}</body></html>`;
}

test('the body alone is the text, a paragraph for each of its own', () => {
  const { text, title } = readPage(page(''));
  expect(text.split('\n\n')).toHaveLength(6);
  expect(text.startsWith('0. The ministers')).toBe(true);
  expect(text).not.toMatch(/Home|Contact/);
  expect(title).toContain('Ministers meet');
});

test.each([
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-02-16T21:00:00+03:00"}</script>',
    '2024-02-16T21:00:00+03:00',
  ],
  [
    'a graph in JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["Article"],"datePublished":"2024-02-16"}]}</script>',
    '2024-02-16',
  ],
  ['Open Graph', '<meta property="article:published_time" content="2024-02-16T10:00:00Z">', '2024-02-16T10:00:00Z'],
  ['Dublin Core', '<meta name="DC.date.issued" content="2024-02-16">', '2024-02-16'],
  ['an RFC 822 date', '<meta name="pubdate" content="Fri, 16 Feb 2024 21:30:00 -0500">', '2024-02-16T21:30:00-0500'],
])('the publication date comes from %s', (_name, head, expected) => {
  expect(readPage(page(head))).toMatchObject({ publishedAt: expected, publishedSource: 'METADATA' });
});

test('a time element dates a page whose head does not', () => {
  const body = `<article><h1>Ministers meet</h1><time datetime="2024-02-16">16 February</time>${story}</article>`;
  expect(readPage(page('', body)).publishedAt).toBe('2024-02-16');
});

test('a date that no calendar has is passed over for the next one', () => {
  const head = '<meta property="article:published_time" content="2024-02-30"><meta name="date" content="2024-02-28">';
  expect(readPage(page(head)).publishedAt).toBe('2024-02-28');
});

test('a page without a date has none, and no source of one', () => {
  const { publishedAt, publishedSource } = readPage(page(''));
  expect([publishedAt, publishedSource]).toEqual([undefined, undefined]);
});

test('broken JSON-LD does no harm', () => {
  expect(readPage(page('<script type="application/ld+json">{"@type": </script>')).text).toContain('ministers');
});

test('headline, publisher and language come from the metadata', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers meet at last","publisher":{"name":"The Example"}}</script>';
  expect(readPage(page(head, undefined, 'en_GB'))).toMatchObject({
    title: 'Ministers meet at last',
    publisher: 'The Example',
    language: 'en-GB',
  });
});

test.each([
  ['of the same site is taken', 'https://example.org/story', 'https://example.org/story'],
  ['that is relative is resolved', '/story', 'https://www.example.org/story'],
  ['of another site is not believed', 'https://elsewhere.org/story', 'https://www.example.org/amp/story?x=1'],
  ['that is the front page is not believed', 'https://www.example.org/', 'https://www.example.org/amp/story?x=1'],
  ['that is no address is not believed', 'javascript:alert(1)', 'https://www.example.org/amp/story?x=1'],
])('a canonical address %s', (_name, canonical, expected) => {
  expect(
    readPage(page(`<link rel="canonical" href="${canonical}">`), 'https://www.example.org/amp/story?x=1').url,
  ).toBe(expected);
});

test('paragraphs parted by two line breaks are paragraphs, and white space is folded', () => {
  const parts = Array.from({ length: 6 }, (_, index) => `${index}.\n   ${sentence}`).join('<br>\n<br/>');
  const { text } = readPage(page('', `<article><div>${parts}</div></article>`));
  expect(text.split('\n\n')).toHaveLength(6);
  expect(text).toContain(`5. ${sentence}`);
});

test.each([
  ['an empty page', ''],
  ['a page of pictures', '<html><body><img src="a.png"></body></html>'],
])('%s holds no article, and the message names it', (_name, html) => {
  expect(() => readPage(html, 'https://example.org/a')).toThrow(InvalidInputError);
});

// Read through, such a page would run into the test's time limit.
test.each(['div', 'p', 'span', 'svg'])('a page that nests %s a million deep is refused', (name) => {
  expect(() => readPage(`<body>${`<${name}><b>`.repeat(500_000)}${sentence}`)).toThrow(InvalidInputError);
});

test('a page of a hundred thousand elements is refused', () => {
  expect(() => readPage('<div><a href="/x">x</a></div>'.repeat(50_000))).toThrow('more than 30000 elements');
});
