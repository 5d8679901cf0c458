import { guide } from '../../../src/api/browser/guide.js';
import { savedQueries, type SavedQuery } from '../../../src/api/browser/saved-queries.js';

const unescape = (html: string): string =>
  html.replace(
    /&(lt|gt|quot|#39|#61|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", '#61': '=', amp: '&' })[name] ?? '',
  );
const runnable = (html: string): string[] =>
  [...html.matchAll(/<pre class="[^"]*\brunnable\b[^"]*">([^<]*)<\/pre>/g)].map(([, text = '']) => unescape(text));

/** What Neo4j Browser 5 does to a guide before it shows it. */
const cleanedByBrowser = (html: string): string =>
  html
    .replace(/(\s+(on[^\s=]+)[^\s=]*\s*=\s*("[^"]*"|'[^']*'|[\w\-.:]+\s*))/gi, '')
    .replace(/<script\b[^<]*(?:(?!<\/script>)<[^<]*)*(<\/script>)?/gi, '')
    .replace(/href=".*javascript:[^"]*"/, 'href=""');

const question = (parts: Partial<SavedQuery>): SavedQuery => ({
  file: 'a.cypher',
  text: '',
  question: 'Who?',
  advice: '',
  cypher: 'RETURN 1 AS one',
  ...parts,
});

describe('The guide', () => {
  const queries = savedQueries();
  const html = guide(queries, 'http://localhost:3000');

  test('has every saved query, ready to run', () => {
    expect(runnable(html)).toEqual([
      ':style http://localhost:3000/browser/style.grass',
      ...queries.map(({ cypher }) => cypher),
    ]);
  });

  test('has a slide for each question, one before and one after', () => {
    const titles = [...html.matchAll(/<slide [^>]*>\s*<h3>(.*)<\/h3>/g)].map(([, title = '']) => unescape(title));
    expect(titles.slice(1, -1)).toEqual(queries.map(({ question }) => question));
  });

  test('is left as it is when Browser cuts out what it takes for scripts', () => {
    expect(cleanedByBrowser(html)).toBe(html);
    const tricky = guide([question({ cypher: 'MATCH (a) WHERE a.x IS NULL AND one = a.two RETURN a' })], 'http://h');
    expect(cleanedByBrowser(tricky)).toBe(tricky);
  });

  test('loads nothing', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|style)\b|\bsrc=|url\(/i);
  });

  test('shows markup in a question, its advice and its query as text', () => {
    const html = guide(
      [question({ question: '<b>&amp;</b>', advice: '"<i>"', cypher: "RETURN '</pre><script>' AS x" })],
      'http://h',
    );
    expect(html).toContain('<h3>&lt;b&gt;&amp;amp;&lt;/b&gt;</h3>');
    expect(html).toContain('<p>&quot;&lt;i&gt;&quot;</p>');
    expect(runnable(html)).toContain("RETURN '</pre><script>' AS x");
  });
});
