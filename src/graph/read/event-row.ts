import { z } from 'zod';
import { EVENT_TYPES, QUAD_CLASSES } from '../../domain/ontology.js';
import { PRECISIONS } from '../../domain/time.js';
import { day, list, optional } from './column.js';

/** What an Event node may be: one of the sixteen event types, or a statement. */
export const EVENT_NODE_TYPES = [...EVENT_TYPES, 'STATEMENT'] as const;
export type EventNodeType = (typeof EVENT_NODE_TYPES)[number];

/** Whether an event took place, as far as all reports of it together tell. */
export const EVENT_STATUSES = ['PLANNED', 'OCCURRED', 'DENIED', 'CANCELLED', 'HYPOTHETICAL', 'CONTESTED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** An Event node; its time is null when no report tells it. */
export const eventRow = z
  .object({
    id: z.string(),
    type: z.enum(EVENT_NODE_TYPES),
    mode: optional(z.string()),
    contexts: list(z.string()),
    title: z.string(),
    status: z.enum(EVENT_STATUSES),
    start: optional(day),
    end: optional(day),
    precision: optional(z.enum(PRECISIONS)),
    score: optional(z.number()),
    quad: optional(z.enum(QUAD_CLASSES)),
    claimCount: z.number(),
    originCount: z.number(),
    confidence: z.number(),
  })
  .transform(({ start, end, precision, ...event }) => ({
    ...event,
    __typename: 'Event' as const,
    time: start === null || end === null ? null : { start, end, precision },
  }));
export type EventRow = z.output<typeof eventRow>;
