import { InvalidInputError } from '../errors/catalogue.js';
import { DragomanError } from '../errors/dragoman-error.js';
import { inOrder } from './in-order.js';
import { type InputRecord, records, type RecordForm } from './record-line.js';

/** How lines are answered. `onFailure` is told of each line that failed, in order. */
export interface AnswerLinesOptions<T> extends RecordForm<T> {
  /** How many lines are under way at once, or wait for one before them. */
  readonly atOnce: number;
  /** The fields of the answer to a record, beside its `id`. */
  readonly answer: (value: T) => object | Promise<object>;
  readonly onFailure: (error: unknown) => void;
}

interface Answer {
  readonly record: object;
  readonly failure?: { readonly error: unknown };
}

/**
 * JSON Lines in, JSON Lines out: same order, exactly one line for each line, each as soon as it can be told, so that a caller
 * may wait for an answer before it sends more. Memory is bounded by `atOnce`.
 */
export async function* answerLines<T>(
  input: AsyncIterable<Uint8Array>,
  { atOnce, answer, onFailure, ...form }: AnswerLinesOptions<T>,
): AsyncGenerator<string> {
  const answers = inOrder(records(input, form), atOnce, (line) => answerTo(line, answer));
  for await (const { record, failure } of answers) {
    if (failure) onFailure(failure.error);
    yield `${JSON.stringify(record)}\n`;
  }
}

async function answerTo<T>(line: InputRecord<T>, answer: AnswerLinesOptions<T>['answer']): Promise<Answer> {
  try {
    if ('error' in line) throw line.error;
    if (line.id === null) throw new InvalidInputError('`id`: a string is expected; it comes back with the answer.');
    return { record: { id: line.id, ...(await answer(line.value)) } };
  } catch (error) {
    return { record: { id: line.id, line: line.number, error: told(error) }, failure: { error } };
  }
}

/** A defect is told as INTERNAL: one record that trips the program must not end the run. */
function told(error: unknown): { code: string; message: string } {
  if (error instanceof DragomanError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: `The answer failed: ${error instanceof Error ? error.message : String(error)}` };
}
