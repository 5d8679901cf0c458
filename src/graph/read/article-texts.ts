import { z } from 'zod';
import { batchQuery } from './batch-query.js';

/** Texts by article id. */
export const articleTexts = batchQuery('read/article-texts', {
  key: z.string(),
  columns: z.object({ text: z.string() }).transform(({ text }) => text),
});
