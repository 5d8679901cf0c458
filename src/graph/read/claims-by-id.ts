import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { claimRow } from './claim-row.js';

export const claimsById = batchQuery('read/claims-by-id', { key: z.string(), columns: claimRow });
