import { z } from 'zod';
import { articleRow } from './article-row.js';
import { oneOf, publicationRange } from './filter-fields.js';
import { pageQuery } from './page-query.js';

const filter = z.object({
  ids: oneOf(z.string()),
  urls: oneOf(z.string()),
  publishers: oneOf(z.string()),
  /** A part of the title, in any case. */
  title: z.string().nullable(),
  ...publicationRange,
});
export type ArticlePageFilter = z.output<typeof filter>;

/** Articles, the newest first. */
export const articlesPage = pageQuery(
  { page: 'read/articles-page', count: 'read/articles-count' },
  { filter, columns: z.object({ article: articleRow }).transform(({ article }) => article) },
);
