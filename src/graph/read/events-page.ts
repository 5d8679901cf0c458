import { z } from 'zod';
import { day } from './column.js';
import { EVENT_NODE_TYPES, EVENT_STATUSES, eventRow } from './event-row.js';
import { oneOf, publicationRange } from './filter-fields.js';
import { pageQuery } from './page-query.js';

export const EVENT_ORDERS = ['NEWEST_FIRST', 'OLDEST_FIRST', 'MOST_ORIGINS'] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

const filter = z.object({
  types: oneOf(z.enum(EVENT_NODE_TYPES)),
  statuses: oneOf(z.enum(EVENT_STATUSES)),
  /** All of them took part. */
  participants: oneOf(z.string()),
  /** It took place in one of them. */
  places: oneOf(z.string()),
  from: day.nullable(),
  to: day.nullable(),
  asOf: day.nullable(),
  ...publicationRange,
  minOrigins: z.number().nullable(),
  minConfidence: z.number().nullable(),
  order: z.enum(EVENT_ORDERS),
});
export type EventPageFilter = z.output<typeof filter>;

export const eventsPage = pageQuery(
  { page: 'read/events-page', count: 'read/events-count' },
  { filter, columns: z.object({ event: eventRow }).transform(({ event }) => event) },
);
