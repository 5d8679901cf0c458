import { z } from 'zod';
import { ENTITY_KINDS } from '../../domain/reference.js';
import { list, optional } from './column.js';

/** A Reference node with its article and the entity that it is taken for, if any. */
export const referenceRow = z
  .object({
    reference: z.object({
      id: z.string(),
      kind: z.enum(ENTITY_KINDS),
      subtype: optional(z.string()),
      name: z.string(),
      names: list(z.string()),
      country: optional(z.string()),
    }),
    articleId: z.string(),
    entityId: z.string().nullable(),
  })
  .transform(({ reference, ...of }) => ({ ...reference, ...of, __typename: 'Reference' as const }));
export type ReferenceRow = z.output<typeof referenceRow>;
