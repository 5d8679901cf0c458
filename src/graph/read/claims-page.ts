import { z } from 'zod';
import { MODALITIES, POLARITIES } from '../../domain/claim.js';
import { CLAIM_TYPES } from '../../domain/ontology.js';
import { claimRow } from './claim-row.js';
import { oneOf, publicationRange } from './filter-fields.js';
import { pageQuery } from './page-query.js';

const filter = z.object({
  types: oneOf(z.enum(CLAIM_TYPES)),
  events: oneOf(z.string()),
  articles: oneOf(z.string()),
  /** Entities that the claim involves, one of them at least. */
  about: oneOf(z.string()),
  /** Entities one of which said it or passed it on. */
  by: oneOf(z.string()),
  /** Entities one of which said it first. */
  speakers: oneOf(z.string()),
  modality: oneOf(z.enum(MODALITIES)),
  polarity: z.enum(POLARITIES).nullable(),
  ...publicationRange,
  minConfidence: z.number().nullable(),
});
export type ClaimPageFilter = z.output<typeof filter>;

/** Claims, those of the newest articles first. */
export const claimsPage = pageQuery(
  { page: 'read/claims-page', count: 'read/claims-count' },
  { filter, columns: claimRow },
);
