import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { list } from './column.js';

const columns = z.object({ claimId: z.string(), score: z.number(), reasons: list(z.string()) });
export type EventIdentityRow = z.output<typeof columns>;

/** By event id: the claims that report it, and why they are taken to report one event. */
export const eventIdentity = batchQuery('read/event-identity', { key: z.string(), columns });
