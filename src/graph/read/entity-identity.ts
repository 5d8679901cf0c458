import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { list } from './column.js';

const columns = z.object({ referenceId: z.string(), score: z.number(), reasons: list(z.string()) });
export type EntityIdentityRow = z.output<typeof columns>;

/** By entity id: the references that are taken for it, and why. */
export const entityIdentity = batchQuery('read/entity-identity', { key: z.string(), columns });
