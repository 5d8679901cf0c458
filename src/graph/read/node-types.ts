import { z } from 'zod';
import { batchQuery } from './batch-query.js';

/** What an id can be the id of. */
const NODE_TYPES = ['Article', 'Sentence', 'Reference', 'Claim', 'Entity', 'Event', 'Relationship'] as const;

export const nodeTypes = batchQuery('read/node-types', {
  key: z.string(),
  columns: z.object({ type: z.enum(NODE_TYPES) }).transform(({ type }) => type),
});
