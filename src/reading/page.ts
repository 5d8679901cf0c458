import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../domain/article.js';
import { InvalidInputError } from '../errors/catalogue.js';
import { assertPageSize } from './page-size.js';
import { pageMetadata } from './page-metadata.js';
import { paragraphsOf } from './paragraphs.js';

/** An article with what only its page tells. */
export interface Page extends Article {
  /** Who wrote it, in the page's words. */
  readonly byline?: string | undefined;
}

/**
 * The article of a web page: its body alone, paragraphs parted by a blank line, with what the page's metadata says of it.
 * @param url where the page was found; the page may name a better one of the same site.
 * @throws InvalidInputError when the page holds no article.
 */
export function readPage(html: string, url?: string): Page {
  assertPageSize(html);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const metadata = pageMetadata(document, url);
  const parsed = new Readability(document).parse();
  const text = paragraphsOf(parsed?.content ?? '');
  if (text === '') {
    throw new InvalidInputError(`${url ?? 'The page'} holds no article: no passage of text was found in it.`);
  }
  const title = metadata.title ?? nonBlank(parsed?.title);
  return { ...metadata, title, byline: nonBlank(parsed?.byline), text: withoutTitle(text, title) };
}

/** A body often begins by repeating its headline. */
function withoutTitle(text: string, title: string | undefined): string {
  return title !== undefined && text.startsWith(`${title}\n\n`) ? text.slice(title.length + 2) : text;
}

function nonBlank(value: string | null | undefined): string | undefined {
  return value?.trim() ? value.trim() : undefined;
}
