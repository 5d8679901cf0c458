import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { RELATIONSHIP_TYPES } from '../domain/ontology.js';

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

/** What a query takes. */
export type ParamsOf<File> = File extends { readonly params: z.ZodType<unknown, infer Params> } ? Params : never;

/** Of a query that takes no parameters. */
export const noParams = z.object({});

/** Of a query that returns no rows. */
export const noRow = z.never();

/**
 * Reads a query in which `:RelationshipType` stands for all drawn relationship types. Named one by one they have an index each that finds an
 * edge by its id; a type that is left out or is a parameter has none.
 */
export function queryFileOnEdges<Params, Row>(
  name: string,
  shapes: Pick<QueryFile<Params, Row>, 'params' | 'row'>,
): QueryFile<Params, Row> {
  const file = queryFile(name, shapes);
  return { ...file, cypher: file.cypher.replaceAll(':RelationshipType', `:${RELATIONSHIP_TYPES.join('|')}`) };
}
