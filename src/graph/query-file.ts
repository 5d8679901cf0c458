import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';

/** A Cypher file with the shapes of what goes in and what comes out. Days and instants are ISO 8601 strings on both sides. */
export interface QueryFile<Params, Row> {
  /** Path below `cypher/`, without `.cypher`. */
  readonly name: string;
  readonly cypher: string;
  readonly params: z.ZodType<unknown, Params>;
  readonly row: z.ZodType<Row>;
}

const folder = new URL('../../cypher/', import.meta.url);

/** The text of `cypher/<name>.cypher`. */
export function cypherFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`${name}.cypher`, folder)), 'utf8');
}

/** Reads `cypher/<name>.cypher` once, when the module loads. `row` parses each row that the query returns. */
export function queryFile<Params, Row>(
  name: string,
  { params, row }: Pick<QueryFile<Params, Row>, 'params' | 'row'>,
): QueryFile<Params, Row> {
  return { name, cypher: cypherFile(name), params, row };
}
