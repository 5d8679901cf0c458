import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ours = fileURLToPath(new URL('../../../graphiql/', import.meta.url));
const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Every file that the page loads, by the name that it asks for: a closed list, so no other file can be asked for. */
const FILES: Readonly<Record<string, readonly [type: string, path: string]>> = {
  'start.js': [SCRIPT, join(ours, 'start.js')],
  'page.css': [STYLE, join(ours, 'page.css')],
  'react.js': [SCRIPT, join(packageFolder('react'), 'umd/react.production.min.js')],
  'react-dom.js': [SCRIPT, join(packageFolder('react-dom'), 'umd/react-dom.production.min.js')],
  'graphiql.js': [SCRIPT, join(packageFolder('graphiql'), 'graphiql.min.js')],
  'graphiql.css': [STYLE, join(packageFolder('graphiql'), 'graphiql.min.css')],
};

export interface ServedFile {
  readonly type: string;
  readonly content: string;
}

/** A file of the page, or null for a name that it does not ask for. */
export function graphiqlFile(name: string): ServedFile | null {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  return file ? { type: file[0], content: readFileSync(file[1], 'utf8') } : null;
}

/** The page itself. */
export function graphiqlPage(): string {
  return readFileSync(join(ours, 'page.html'), 'utf8');
}

/** A question to begin with: it opens as a tab. */
export interface ExampleQuery {
  readonly name: string;
  readonly query: string;
}

/** `graphiql/examples/*.graphql` in the order of their numbers; the first line of each says what it asks. */
export function exampleQueries(): readonly ExampleQuery[] {
  const folder = join(ours, 'examples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: basename(file, '.graphql'), query: readFileSync(join(folder, file), 'utf8') }));
}
