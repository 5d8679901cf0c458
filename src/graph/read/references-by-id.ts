import { z } from 'zod';
import { batchQuery } from './batch-query.js';
import { referenceRow } from './reference-row.js';

export const referencesById = batchQuery('read/references-by-id', { key: z.string(), columns: referenceRow });
