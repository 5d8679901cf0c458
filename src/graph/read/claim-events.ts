import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { eventRow } from './event-row.js';

/** By claim id: the event that it reports; relations report none. */
export const claimEvents = batchQuery('read/claim-events', {
  key: z.string(),
  columns: z.object({ event: eventRow }).transform(({ event }) => event),
});
