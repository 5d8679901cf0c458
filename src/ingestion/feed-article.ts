import type { Article } from '../domain/article.js';
import { InvalidInputError } from '../errors/catalogue.js';
import { decodeText } from '../reading/charset.js';
import type { FeedItem } from '../reading/feed.js';
import type { Fetch } from '../reading/fetch.js';
import { readPage } from '../reading/page.js';

/** What to fill in where an item or its page does not say: the operator's word, then the feed's own. */
export interface FeedDefaults {
  readonly publisher: string | undefined;
  readonly title: string | undefined;
}

/**
 * The article of a feed's item: the item itself when it carries the whole text, else its page, else its summary.
 * @throws FetchFailedError, InvalidInputError
 */
export async function articleOfItem(
  item: FeedItem,
  feed: FeedDefaults,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Article> {
  const { url, title, publishedAt, language } = item;
  const dated = publishedAt === undefined ? {} : { publishedAt, publishedSource: 'FEED' as const };
  const publisher = feed.publisher ?? feed.title;
  if (item.content === undefined && url !== undefined) {
    const page = await pageAt(url, fetch, signal);
    return {
      ...page,
      title: page.title ?? title,
      publisher: feed.publisher ?? page.publisher ?? publisher,
      language: page.language ?? language,
      ...(page.publishedAt === undefined && dated),
    };
  }
  const text = item.content ?? item.summary;
  if (text === undefined) throw new InvalidInputError('The item has neither a text nor an address.');
  return { text, title, url, publisher, language, ...dated };
}

/** @throws InvalidInputError when what is there is no web page. */
async function pageAt(url: string, fetch: Fetch, signal: AbortSignal): Promise<Article> {
  const fetched = await fetch(url, { accept: 'text/html, application/xhtml+xml', signal });
  if (!fetched.changed) throw new InvalidInputError(`${url} answered that it has not changed, unasked.`);
  const { contentType } = fetched;
  if (contentType !== null && !/html|xml|text\/plain/i.test(contentType)) {
    throw new InvalidInputError(`${url} is no web page but ${contentType}.`);
  }
  return readPage(decodeText(fetched.body, contentType), fetched.url);
}
