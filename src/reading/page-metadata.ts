import type { Article } from '../domain/article.js';
import { languageTag } from './language.js';
import { linkedArticle, type LinkedArticle } from './linked-data.js';
import { isoOf } from './published.js';

/** Names of meta elements that carry the day of publication, the surest first. */
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
];

/** What a page says of its article in its head: JSON-LD first, then meta elements, then `<time>`. */
export function pageMetadata(document: Document, url: string | undefined): Omit<Article, 'text'> {
  const linked = linkedArticle(document);
  const meta = metaElements(document);
  const publishedAt = publicationDate(document, linked, meta);
  return {
    title: linked.headline ?? meta.get('og:title'),
    url: canonicalUrl(document, meta, url),
    publisher: linked.publisher ?? meta.get('og:site_name'),
    language: languageTag(document.documentElement.getAttribute('lang') ?? linked.language ?? meta.get('og:locale')),
    publishedAt,
    publishedSource: publishedAt === undefined ? undefined : 'METADATA',
  };
}

/** Contents of meta elements by lower-case name, property or itemprop; the first of a name counts. */
function metaElements(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find(Boolean)
      ?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

function publicationDate(
  document: Document,
  linked: LinkedArticle,
  meta: ReadonlyMap<string, string>,
): string | undefined {
  const times = ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]'];
  const candidates = [
    linked.datePublished,
    ...DATE_NAMES.map((name) => meta.get(name)),
    ...times.map((selector) => document.querySelector(selector)?.getAttribute('datetime') ?? undefined),
  ];
  return candidates.map(isoOf).find((date) => date !== undefined);
}

/**
 * The address that the page asks to be known by. Only one of the page's own site is believed: else any page could pass for an
 * article of another outlet.
 */
function canonicalUrl(
  document: Document,
  meta: ReadonlyMap<string, string>,
  url: string | undefined,
): string | undefined {
  const named = document.querySelector('link[rel="canonical"][href]')?.getAttribute('href') ?? meta.get('og:url');
  if (named === undefined || !URL.canParse(named, url)) return url;
  const canonical = new URL(named, url);
  if (!/^https?:$/.test(canonical.protocol)) return url;
  if (url === undefined) return canonical.href;
  const page = new URL(url);
  const isFrontPage = canonical.pathname === '/' && canonical.search === '' && page.pathname !== '/';
  return sameSite(canonical.hostname, page.hostname) && !isFrontPage ? canonical.href : url;
}

/** Whether two hosts are one site: the same, or one below the other (`www.`, `m.`, `amp.`). */
function sameSite(left: string, right: string): boolean {
  const [shorter, longer] = [left, right].map((host) => host.replace(/^(www|m|amp|mobile)\./, '')).toSorted(byLength);
  return shorter === longer || (shorter !== undefined && longer?.endsWith(`.${shorter}`) === true);
}

const byLength = (left: string, right: string): number => left.length - right.length;
