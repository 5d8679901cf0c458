import { z } from 'zod';
import { queryFile, type QueryFile } from '../query-file.js';

/** One row of a batch: `at` is the index of the key that it answers. */
export interface BatchRow<Value> {
  readonly at: number;
  readonly value: Value;
}

/** A query that answers many keys at once, so that a level of a GraphQL query costs one round trip. */
export interface BatchQuery<Key, Value> extends QueryFile<{ readonly keys: readonly Key[] }, BatchRow<Value>> {
  readonly key: z.ZodType<Key>;
}

/** Reads `cypher/<name>.cypher`, which takes `keys` and returns `at` beside the columns that `columns` parses. */
export function batchQuery<Key, Value>(
  name: string,
  shapes: { readonly key: z.ZodType<Key>; readonly columns: z.ZodType<Value> },
): BatchQuery<Key, Value> {
  const params = z.object({ keys: z.array(shapes.key) });
  return { ...queryFile(name, { params, row: batchRow(shapes.columns) }), key: shapes.key };
}

/** Splits a row into `at` and the rest. */
export function batchRow<Value>(columns: z.ZodType<Value>): z.ZodType<BatchRow<Value>> {
  return z
    .looseObject({ at: z.number() })
    .transform(({ at, ...value }) => ({ at, value }))
    .pipe(z.object({ at: z.number(), value: columns }));
}
