import { createHash } from 'node:crypto';
import { parseFeed, type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { InvalidInputError } from '../errors/catalogue.js';
import { languageTag } from './language.js';
import { paragraphsOf } from './paragraphs.js';
import { isoOf } from './published.js';

/** What a feed says of itself, and its items in its own order. */
export interface ReadFeed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly FeedItem[];
}

/** One item. Texts are plain, in paragraphs. */
export interface FeedItem {
  /** Changes when anything of the item does: two items of one key are one. */
  readonly key: string;
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** The whole article, where the feed carries it. */
  readonly content: string | undefined;
  readonly summary: string | undefined;
  readonly publishedAt: string | undefined;
  readonly language: string | undefined;
}

/** An item as its format has it: HTML and dates not yet read. */
interface RawItem {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly content: string | undefined;
  readonly summary: string | undefined;
  readonly dates: readonly (string | undefined)[];
  readonly language: string | undefined;
}

interface RawFeed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly base: string | undefined;
  readonly items: readonly RawItem[];
}

/**
 * Reads RSS, Atom, RDF or JSON Feed.
 * @param url where the feed was found; relative links of its items begin there.
 * @throws InvalidInputError when the document is no feed.
 */
export function readFeed(document: string, url: string): ReadFeed {
  const raw = rawFeed(document, url);
  return {
    title: plain(raw.title),
    language: languageTag(raw.language),
    items: raw.items.map((item) => readItem(item, raw, url)),
  };
}

function rawFeed(document: string, url: string): RawFeed {
  try {
    const parsed = parseFeed(document);
    switch (parsed.format) {
      case 'rss':
        return rss(parsed.feed);
      case 'atom':
        return atom(parsed.feed);
      case 'rdf':
        return rdf(parsed.feed);
      case 'json':
        return json(parsed.feed);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInputError(`${url} is no feed that can be read (RSS, Atom, RDF or JSON Feed): ${reason}.`, {
      cause: error,
    });
  }
}

function rss(feed: RssFeed.Feed<string>): RawFeed {
  const items = (feed.items ?? []).map((item) => ({
    id: item.guid?.value,
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : httpOnly(item.guid?.value)),
    title: item.title,
    content: item.content?.encoded,
    summary: item.description,
    dates: [item.pubDate, ...(item.dc?.dates ?? []), item.atom?.published],
    language: item.dc?.languages?.[0],
  }));
  return { title: feed.title, language: feed.language, base: feed.xml?.base, items };
}

function atom(feed: AtomFeed.Feed<string>): RawFeed {
  const items = (feed.entries ?? []).map((entry) => ({
    id: entry.id,
    link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
    title: asHtml(entry.title),
    content: asHtml(entry.content),
    summary: asHtml(entry.summary),
    dates: [entry.published, entry.updated],
    language: entry.xml?.lang,
  }));
  return { title: asHtml(feed.title), language: feed.xml?.lang, base: feed.xml?.base, items };
}

function rdf(feed: RdfFeed.Feed<string>): RawFeed {
  const items = (feed.items ?? []).map((item) => ({
    id: item.rdf?.about,
    link: item.link ?? httpOnly(item.rdf?.about),
    title: item.title,
    content: item.content?.encoded,
    summary: item.description,
    dates: item.dc?.dates ?? [],
    language: item.dc?.languages?.[0],
  }));
  return { title: feed.title, language: feed.dc?.languages?.[0], base: undefined, items };
}

function json(feed: JsonFeed.Feed<string>): RawFeed {
  const items = (feed.items ?? []).map((item) => ({
    id: item.id,
    link: item.url ?? item.external_url,
    title: item.title === undefined ? undefined : escaped(item.title),
    content: item.content_html ?? (item.content_text === undefined ? undefined : escaped(item.content_text)),
    summary: item.summary === undefined ? undefined : escaped(item.summary),
    dates: [item.date_published, item.date_modified],
    language: item.language,
  }));
  return { title: feed.title, language: feed.language, base: feed.home_page_url, items };
}

function readItem(item: RawItem, feed: RawFeed, url: string): FeedItem {
  const { id, link, title, content, summary, dates } = item;
  return {
    key: createHash('sha256')
      .update(JSON.stringify([id, link, title, content, summary, dates]))
      .digest('hex')
      .slice(0, 16),
    url: resolved(link, feed.base, url),
    title: plain(title),
    content: whole(content),
    summary: plain(summary),
    publishedAt: dates.map(isoOf).find((date) => date !== undefined),
    language: languageTag(item.language ?? feed.language),
  };
}

/** Below this many characters, or when it breaks off, a "content" is a teaser: the page has the rest. */
const WHOLE = 400;
const BREAKS_OFF = /(…|\.\.\.|\[…\]|\[\.\.\.\]|(read|continue reading|full story)( more)?\W*)$/i;

function whole(html: string | undefined): string | undefined {
  const text = plain(html);
  return text !== undefined && text.length >= WHOLE && !BREAKS_OFF.test(text) ? text : undefined;
}

function plain(html: string | undefined): string | undefined {
  const text = html === undefined ? '' : paragraphsOf(html);
  return text === '' ? undefined : text;
}

/** The address of an item against its feed's base and, failing that, against where the feed was found. */
function resolved(link: string | undefined, base: string | undefined, url: string): string | undefined {
  if (link === undefined) return undefined;
  const from = base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url;
  return URL.canParse(link.trim(), from) ? new URL(link.trim(), from).href : undefined;
}

function httpOnly(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\//.test(value) ? value : undefined;
}

/** Atom's plain text as HTML; its other types are HTML already. */
function asHtml(text: { value?: string; type?: string } | undefined): string | undefined {
  if (text?.value === undefined) return undefined;
  return text.type === undefined || text.type === 'text' || text.type === 'text/plain'
    ? escaped(text.value)
    : text.value;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\n\s*\n/g, '<br><br>');
}
