import { z } from 'zod';
import { ROLES } from '../../domain/claim.js';
import { batchQuery } from './batch-query.js';

const columns = z.object({
  role: z.enum(ROLES),
  title: z.string().nullable(),
  referenceId: z.string(),
  entityId: z.string().nullable(),
});
export type ClaimParticipantRow = z.output<typeof columns>;

/** By claim id: who and what it involves. */
export const claimParticipants = batchQuery('read/claim-participants', { key: z.string(), columns });
