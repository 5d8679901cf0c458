import { readdirSync, readFileSync } from 'node:fs';

/** One question of `cypher/saved`, as Neo4j Browser's users see it. */
export interface SavedQuery {
  /** The file's name, with `.cypher`. */
  readonly file: string;
  /** The whole file. Browser shows a favourite under its first line, which is the question. */
  readonly text: string;
  /** The first line of the header. */
  readonly question: string;
  /** The header's other lines up to `params:`, joined: what to know or to change; may be empty. */
  readonly advice: string;
  /** What runs, without the header. */
  readonly cypher: string;
}

const folder = new URL('../../../cypher/saved/', import.meta.url);

/** Every question of `cypher/saved`, by file name. */
export function savedQueries(): readonly SavedQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => savedQuery(file, readFileSync(new URL(file, folder), 'utf8')));
}

function savedQuery(file: string, text: string): SavedQuery {
  const lines = text.trimEnd().split('\n');
  const start = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, start).map((line) => line.replace(/^\/\/\s*/, ''));
  const [question = file, ...advice] = header.filter((line) => !/^(params|returns|plan|type): /.test(line));
  return { file, text, question, advice: advice.join(' '), cypher: lines.slice(start).join('\n') };
}
