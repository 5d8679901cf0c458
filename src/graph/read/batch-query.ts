import { z } from 'zod';
import { queryFile, type QueryFile } from '../query-file.js';

/** One row of a batch: `at` is the index of the key that it answers. */
export interface BatchRow<Value> {
  readonly at: number;
  readonly value: Value;
}

/** A query that answers many keys at once, so that a level of a GraphQL query costs one round trip. */
export type BatchQuery<Key, Value> = QueryFile<{ readonly keys: readonly Key[] }, BatchRow<Value>>;

/** Reads `cypher/<name>.cypher`, which takes `keys` and returns `at` beside the columns that `columns` parses. */
export function batchQuery<Key, Value>(
  name: string,
  { key, columns }: { readonly key: z.ZodType<Key, Key>; readonly columns: z.ZodType<Value> },
): BatchQuery<Key, Value> {
  return queryFile(name, { params: z.object({ keys: z.array(key).readonly() }), row: batchRow(columns) });
}

/** Splits a row into `at` and the rest. */
export function batchRow<Value>(columns: z.ZodType<Value>): z.ZodType<BatchRow<Value>> {
  return z.looseObject({ at: z.number() }).transform(({ at, ...row }) => ({ at, value: columns.parse(row) }));
}
