import { z } from 'zod';
import { MODALITIES, POLARITIES } from '../../domain/claim.js';
import { RELATIONSHIP_TYPES } from '../../domain/ontology.js';
import { day, list, optional } from './column.js';

const edge = z.object({
  id: z.string(),
  claimCount: z.number(),
  originCount: z.number(),
  confidence: z.number(),
  firstSeen: optional(day),
  lastSeen: optional(day),
  validFrom: optional(day),
  validTo: optional(day),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  title: optional(z.string()),
  quote: optional(z.string()),
  caption: optional(z.string()),
  claimIds: list(z.string()),
});

/** An edge that is drawn between two entities. `validTo` is the day after the last on which it held. */
export const relationshipRow = z
  .object({ type: z.enum(RELATIONSHIP_TYPES), sourceId: z.string(), targetId: z.string(), edge })
  .transform(({ edge: properties, ...ends }) => ({ ...properties, ...ends, __typename: 'Relationship' as const }));
export type RelationshipRow = z.output<typeof relationshipRow>;
