import { z } from 'zod';
import { batchQuery } from './batch-query.js';

const columns = z
  .object({
    attribution: z.object({ order: z.number(), verb: z.string(), start: z.number(), end: z.number() }),
    referenceId: z.string(),
    entityId: z.string().nullable(),
  })
  .transform(({ attribution, referenceId, entityId }) => ({
    order: attribution.order,
    verb: { text: attribution.verb, start: attribution.start, end: attribution.end },
    referenceId,
    entityId,
  }));
export type AttributionRow = z.output<typeof columns>;

/** By claim id: the chain from the one who said it to the one who passed it on. */
export const claimAttributions = batchQuery('read/claim-attributions', { key: z.string(), columns });
