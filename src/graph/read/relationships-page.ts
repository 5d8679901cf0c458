import { z } from 'zod';
import { MODALITIES, POLARITIES } from '../../domain/claim.js';
import { RELATIONSHIP_TYPES } from '../../domain/ontology.js';
import { day } from './column.js';
import { oneOf, publicationRange } from './filter-fields.js';
import { pageQuery } from './page-query.js';
import { relationshipRow } from './relationship-row.js';

const filter = z.object({
  /** The entity at either end. */
  of: z.string().nullable(),
  /** Entities that both ends are among. */
  between: oneOf(z.string()),
  types: oneOf(z.enum(RELATIONSHIP_TYPES)),
  modality: oneOf(z.enum(MODALITIES)),
  polarity: z.enum(POLARITIES).nullable(),
  asOf: day.nullable(),
  ...publicationRange,
  minOrigins: z.number().nullable(),
});

/** Drawn edges, those of the most origins first. */
export const relationshipsPage = pageQuery(
  { page: 'read/relationships-page', count: 'read/relationships-count' },
  { filter, columns: relationshipRow },
);
