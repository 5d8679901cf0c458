import { z } from 'zod';
import { findTimeExpressions } from '../extraction/time/find-time-expressions.js';
import { publicationDate } from '../extraction/time/publication-date.js';
import { splitSentences } from '../extraction/syntax/tokens.js';
import { MOST_PAGE_BYTES } from '../reading/page-size.js';
import { readPage } from '../reading/page.js';
import { publicationDateRecord } from './extraction-record.js';
import { parseFields } from './parse-fields.js';
import type { RecordForm } from './record-line.js';

const fields = z.object(
  {
    url: z
      .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https:// is expected' })
      .nullish()
      .transform((url) => url ?? undefined),
    html: z.string('the page as a string is expected'),
  },
  'an object with the field `html` is expected',
);
type PageInput = z.infer<typeof fields>;

/** Web pages, one a line. */
export const pageForm: RecordForm<PageInput> = {
  maxLineBytes: MOST_PAGE_BYTES,
  example: '{"id": "w1", "url": "https://…", "html": "…"}',
  parse: (value) => parseFields(fields, value),
};

/** The article of a page as `read` prints it. @throws InvalidInputError when the page holds none. */
export function pageRecord({ html, url }: PageInput): object {
  const page = readPage(html, url);
  const published = publicationDate(page, findTimeExpressions(page.text, splitSentences(page.text)));
  return {
    title: page.title ?? null,
    text: page.text,
    publishedAt: published.source === 'UNKNOWN' ? null : publicationDateRecord(published),
    byline: page.byline ?? null,
    publisher: page.publisher ?? null,
    language: page.language ?? null,
  };
}
