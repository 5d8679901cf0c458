import { z } from 'zod';
import { ENTITY_KINDS, type EntityKind } from '../../domain/reference.js';
import { day, list, optional } from './column.js';

const TYPE_NAMES = {
  PERSON: 'Person',
  GOVERNMENT: 'Government',
  ARMED_GROUP: 'ArmedGroup',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>;

/** An Entity node. */
export const entityRow = z
  .object({
    id: z.string(),
    kind: z.enum(ENTITY_KINDS),
    name: z.string(),
    names: list(z.string()),
    subtype: optional(z.string()),
    country: optional(z.string()),
    firstSeen: optional(day),
    lastSeen: optional(day),
    articleCount: z.number(),
  })
  .transform((entity) => ({ ...entity, __typename: TYPE_NAMES[entity.kind] }));
export type EntityRow = z.output<typeof entityRow>;
