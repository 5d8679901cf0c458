import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { relationshipRow } from './relationship-row.js';

export const relationshipsById = batchQuery('read/relationships-by-id', { key: z.string(), columns: relationshipRow });
