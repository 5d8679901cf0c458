import type { Article } from '../domain/article.js';
import { InvalidInputError } from '../errors/catalogue.js';
import { parseArticle } from './article-input.js';
import { readLines, type InputLine } from './json-lines.js';

/** One line of JSON Lines as an article, or the reason why it is none. `id` is the sender's own, null when it is not told. */
export type ArticleLine = { readonly number: number; readonly id: string | null } & (
  { readonly article: Article } | { readonly error: InvalidInputError }
);

/** Articles in `extract`'s input form, a line at a time, in bounded memory. A line that is wrong does not stop the rest. */
export async function* articleLines(
  input: AsyncIterable<Uint8Array>,
  maxTextLength: number,
): AsyncGenerator<ArticleLine> {
  for await (const line of readLines(input, maxLineBytes(maxTextLength))) yield articleLine(line, maxTextLength);
}

/** JSON may write each UTF-16 unit as six bytes (`\u0627`); the other fields are small. */
function maxLineBytes(maxTextLength: number): number {
  return 6 * maxTextLength + 65_536;
}

function articleLine(line: InputLine, maxTextLength: number): ArticleLine {
  const { number } = line;
  let id: string | null = null;
  try {
    if ('problem' in line) throw new InvalidInputError(line.problem);
    const value = parseJson(line.text);
    id = idOf(value);
    return { number, id, article: parseArticle(value, maxTextLength) };
  } catch (error) {
    if (error instanceof InvalidInputError) return { number, id, error };
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InvalidInputError(
      `The line is not JSON (${error instanceof Error ? error.message : String(error)}); an object such as {"id": "a1", "text": "…"} is expected.`,
      { cause: error },
    );
  }
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}
