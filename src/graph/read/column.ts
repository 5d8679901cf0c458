import { z } from 'zod';

/** A property that a node or an edge may lack; what is absent in the graph is `null` here. */
export function optional<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema> | null> {
  return schema.nullish().transform((value) => value ?? null);
}

/** A list property; Neo4j keeps no difference between an absent and an empty one. */
export function list<Schema extends z.ZodType>(item: Schema): z.ZodType<readonly z.output<Schema>[]> {
  return z
    .array(item)
    .nullish()
    .transform((values) => values ?? []);
}

/** A DATE as `YYYY-MM-DD`. */
export const day = z.iso.date();
