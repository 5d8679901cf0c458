import { articleId, canonicalUrl, contentHash } from '../../src/domain/article-id.js';

test.each([
  ['https://News.Example/a/#top', 'https://news.example/a'],
  ['https://news.example:443/a?utm_source=x&b=2&a=1&fbclid=y', 'https://news.example/a?a=1&b=2'],
  ['http://news.example:80/', 'http://news.example'],
  ['http://news.example:8080/a', 'http://news.example:8080/a'],
  ['https://user:secret@news.example./a//b/index.html', 'https://news.example/a/b'],
  ['https://news.example/a?next=b/', 'https://news.example/a?next=b%2F'],
  ['https://news.example/A', 'https://news.example/A'],
  ['  not a url ', 'not a url'],
])('%s is the page %s', (url, expected) => {
  expect(canonicalUrl(url)).toBe(expected);
  expect(canonicalUrl(canonicalUrl(url))).toBe(expected);
});

test('white space makes no other content, words and title do', () => {
  const hash = contentHash({ title: 'T', text: 'one  two\n' });
  expect(contentHash({ title: ' T ', text: 'one two' })).toBe(hash);
  expect(contentHash({ text: 'one two' })).not.toBe(hash);
  expect(contentHash({ title: 'T', text: 'one three' })).not.toBe(hash);
});

test('an article is its page and its words; without a page, its publisher and its words', () => {
  const id = articleId({ text: 'one', url: 'https://news.example/a' });
  expect(id).toMatch(/^[0-9a-f]{24}$/);
  expect(articleId({ text: 'one', url: 'https://news.example/a?utm_medium=x', publisher: 'P' })).toBe(id);
  expect(articleId({ text: 'two', url: 'https://news.example/a' })).not.toBe(id);
  expect(articleId({ text: 'one', publisher: 'P' })).not.toBe(articleId({ text: 'one', publisher: 'Q' }));
});
