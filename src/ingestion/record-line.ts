import { InvalidInputError } from '../errors/catalogue.js';
import { readLines, type InputLine } from './json-lines.js';

/** One line of JSON Lines as a value, or the reason why it is none. `id` is the sender's own, null when it is not told. */
export type InputRecord<T> = { readonly number: number; readonly id: string | null } & (
  { readonly value: T } | { readonly error: InvalidInputError }
);

/** What the lines of a stream hold. */
export interface RecordForm<T> {
  /** A longer line is refused without being held. */
  readonly maxLineBytes: number;
  /** What a line looks like, for who sends something else. */
  readonly example: string;
  /** @throws InvalidInputError that says what is wrong and what is expected. */
  readonly parse: (value: unknown) => T;
}

/** The records of JSON Lines, a line at a time, in bounded memory. A line that is wrong does not stop the rest. */
export async function* records<T>(
  input: AsyncIterable<Uint8Array>,
  form: RecordForm<T>,
): AsyncGenerator<InputRecord<T>> {
  for await (const line of readLines(input, form.maxLineBytes)) yield recordOf(line, form);
}

function recordOf<T>(line: InputLine, { parse, example }: RecordForm<T>): InputRecord<T> {
  const { number } = line;
  let id: string | null = null;
  try {
    if ('problem' in line) throw new InvalidInputError(line.problem);
    const value = parseJson(line.text, example);
    id = idOf(value);
    return { number, id, value: parse(value) };
  } catch (error) {
    if (error instanceof InvalidInputError) return { number, id, error };
    throw error;
  }
}

function parseJson(text: string, example: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InvalidInputError(
      `The line is not JSON (${error instanceof Error ? error.message : String(error)}); an object such as ${example} is expected.`,
      { cause: error },
    );
  }
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}
