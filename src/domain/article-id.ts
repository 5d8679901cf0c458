import { createHash } from 'node:crypto';
import type { Article } from './article.js';

/** Query parameters that tell how a reader came to a page, never which page it is. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|twclid|mc_cid|mc_eid|_ga|_gl|ref_src|cmpid|ocid|at_medium|at_campaign)$/i;

/** The first 24 hexadecimal digits of SHA-256 (96 bits: no two of a billion texts are expected to share them). */
export function digest(text: string, digits = 24): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, digits);
}

/**
 * One spelling for all addresses of one page: scheme and host in lower case, no default port, user, fragment, tracking
 * parameter, trailing slash or `index.html`; the other parameters sorted. What is no URL comes back trimmed.
 */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const page = new URL(url);
  if (page.protocol !== 'http:' && page.protocol !== 'https:') return page.href;
  for (const name of [...page.searchParams.keys()]) if (TRACKING.test(name)) page.searchParams.delete(name);
  page.searchParams.sort();
  const host = page.host.replace(/\.(?=:|$)/, '');
  const path = page.pathname.replace(/\/{2,}/g, '/').replace(/\/(index\.html?)?$/i, '');
  return `${page.protocol}//${host}${path}${page.search}`;
}

/** The same for exact reprints: title and text with every run of white space as one blank. */
export function contentHash({ title = '', text }: Pick<Article, 'title' | 'text'>): string {
  return digest(`${oneLine(title)}\n${oneLine(text)}`);
}

/** One version of one article: where it stands (its page, else its publisher) and what it says. */
export function articleId(article: Pick<Article, 'title' | 'text' | 'url' | 'publisher'>): string {
  const place = article.url === undefined ? `publisher:${article.publisher ?? ''}` : canonicalUrl(article.url);
  return digest(`${place}\n${contentHash(article)}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
