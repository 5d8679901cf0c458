import { z } from 'zod';
import { articleRow } from './article-row.js';
import { publicationRange } from './filter-fields.js';
import { pageQuery } from './page-query.js';

const filter = z.object({
  id: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
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
