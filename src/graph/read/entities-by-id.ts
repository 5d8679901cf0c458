import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { entityRow } from './entity-row.js';

export const entitiesById = batchQuery('read/entities-by-id', {
  key: z.string(),
  columns: z.object({ entity: entityRow }).transform(({ entity }) => entity),
});
