import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest } from '../domain/article-id.js';

/** One numbered file of cypher/schema. */
export interface Migration {
  /** `001-identity`: the number gives the order. */
  readonly name: string;
  /** Of the statements: comments and line ends may change after it was applied. */
  readonly checksum: string;
  /** Each is run on its own, and may run again: `IF NOT EXISTS`. */
  readonly statements: readonly string[];
}

const folder = new URL('../../cypher/schema/', import.meta.url);

/** All migrations of this version of the product, in order. */
export function migrationFiles(): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{3}-[a-z0-9-]+\.cypher$/.test(file))
    .sort()
    .map((file) =>
      parseMigration(file.replace(/\.cypher$/, ''), readFileSync(fileURLToPath(new URL(file, folder)), 'utf8')),
    );
}

/** Parts a file at its semicolons; a line that starts with `//` is a comment. */
export function parseMigration(name: string, cypher: string): Migration {
  const statements = cypher
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim())
    .filter((statement) => statement !== '');
  return { name, checksum: digest(statements.join(';\n')), statements };
}
