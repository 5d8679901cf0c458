import { z } from 'zod';
import { articleRow } from './article-row.js';
import { batchQuery } from './batch-query.js';

export const articlesById = batchQuery('read/articles-by-id', {
  key: z.string(),
  columns: z.object({ article: articleRow }).transform(({ article }) => article),
});
