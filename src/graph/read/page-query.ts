import { z } from 'zod';
import { queryFile } from '../query-file.js';
import { batchRow, type BatchQuery } from './batch-query.js';

/** Where a page ended: the sort key of its last row and what parts rows of equal keys. Keys always ascend. */
export const position = z.object({ key: z.union([z.number(), z.string()]), tie: z.string() });
export type Position = z.output<typeof position>;

/** What every page asks beside its filter; `limit` counts rows. */
const pageKey = z.object({ after: position.nullable(), limit: z.int().positive() });
export type PageKey = z.output<typeof pageKey>;

/** A row of a page with its position, from which a cursor is made. */
export interface Positioned<Row> {
  readonly position: Position;
  readonly row: Row;
}

/** One collection: its pages, and how many rows a filter lets through. */
export interface PageQuery<Filter, Row> {
  readonly page: BatchQuery<Filter & PageKey, Positioned<Row>>;
  readonly count: BatchQuery<Filter, number>;
}

/**
 * Reads the Cypher files of a collection: one for its pages (`keys`, `limit` → `at`, `key`, `tie` and columns), one for its
 * counts (`keys` → `at`, `count`). A batch is run with the largest limit among its pages; who asked for less cuts the rest off.
 */
export function pageQuery<Filter, Row>(
  names: { readonly page: string; readonly count: string },
  { filter, columns }: { readonly filter: z.ZodType<Filter, Filter>; readonly columns: z.ZodType<Row> },
): PageQuery<Filter, Row> {
  const positioned = z
    .looseObject({ key: position.shape.key, tie: position.shape.tie })
    .transform(({ key, tie, ...row }) => ({ position: { key, tie }, row: columns.parse(row) }));
  const pageParams = z
    .object({ keys: z.array(z.intersection(filter, pageKey)).readonly() })
    .transform(({ keys }) => ({ keys, limit: Math.max(0, ...keys.map(({ limit }) => limit)) }));
  const countParams = z.object({ keys: z.array(filter).readonly() });
  const count = z.object({ count: z.number() }).transform((row) => row.count);
  return {
    page: queryFile(names.page, { params: pageParams, row: batchRow(positioned) }),
    count: queryFile(names.count, { params: countParams, row: batchRow(count) }),
  };
}
