import { z } from 'zod';
import { ROLES } from '../../domain/claim.js';
import { batchQuery } from './batch-query.js';
import { entityRow } from './entity-row.js';

const columns = z.object({ role: z.enum(ROLES), entity: entityRow });
export type EventParticipantRow = z.output<typeof columns>;

/** By event id: who took part, in which role. */
export const eventParticipants = batchQuery('read/event-participants', { key: z.string(), columns });
