import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { entityRow } from './entity-row.js';

/** By event id: where it took place, or is to. */
export const eventPlaces = batchQuery('read/event-places', {
  key: z.string(),
  columns: z.object({ entity: entityRow }).transform(({ entity }) => entity),
});
