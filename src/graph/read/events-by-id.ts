import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { eventRow } from './event-row.js';

export const eventsById = batchQuery('read/events-by-id', {
  key: z.string(),
  columns: z.object({ event: eventRow }).transform(({ event }) => event),
});
