import { z } from 'zod';
import { ENTITY_KINDS } from '../../domain/reference.js';
import { entityRow } from './entity-row.js';
import { oneOf } from './filter-fields.js';
import { pageQuery } from './page-query.js';

export const ENTITY_ORDERS = ['NAME', 'MOST_ARTICLES', 'LAST_SEEN'] as const;
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

const filter = z.object({
  kinds: oneOf(z.enum(ENTITY_KINDS)),
  subtypes: oneOf(z.string()),
  countries: oneOf(z.string()),
  /** A part of one of the names, in any case. */
  name: z.string().nullable(),
  order: z.enum(ENTITY_ORDERS),
});
export type EntityPageFilter = z.output<typeof filter>;

export const entitiesPage = pageQuery(
  { page: 'read/entities-page', count: 'read/entities-count' },
  { filter, columns: z.object({ entity: entityRow }).transform(({ entity }) => entity) },
);
