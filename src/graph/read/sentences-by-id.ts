import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { sentenceRow } from './sentence-row.js';

export const sentencesById = batchQuery('read/sentences-by-id', {
  key: z.string(),
  columns: z.object({ sentence: sentenceRow }).transform(({ sentence }) => sentence),
});
