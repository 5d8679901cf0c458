import { z } from 'zod';
import { ENTITY_KINDS } from '../../domain/reference.js';
import { entityRow } from './entity-row.js';
import { oneOf } from './filter-fields.js';
import { pageQuery } from './page-query.js';

const filter = z.object({
  /** In Lucene's query syntax: see name-query.ts. */
  text: z.string().min(1),
  kinds: oneOf(z.enum(ENTITY_KINDS)),
});

/** Entities by their names, the best match first. */
export const entitiesSearch = pageQuery(
  { page: 'read/entities-search', count: 'read/entities-search-count' },
  { filter, columns: z.object({ entity: entityRow }).transform(({ entity }) => entity) },
);
