import { InvalidInputError } from '../errors/catalogue.js';
import { DragomanError } from '../errors/dragoman-error.js';
import { extract } from '../extraction/extract.js';
import { articleLines, type ArticleLine } from './article-line.js';
import { extractionRecord } from './extraction-record.js';

/** What `extractLines` needs beside its input. `onFailure` is told of each line that failed. */
export interface ExtractLinesOptions {
  readonly maxTextLength: number;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Articles as JSON Lines in, what each says as JSON Lines out: same order, exactly one line for each line, each made before
 * the next is read, so that memory is bounded and a caller may wait for an answer before it sends more.
 */
export async function* extractLines(
  input: AsyncIterable<Uint8Array>,
  { maxTextLength, onFailure }: ExtractLinesOptions,
): AsyncGenerator<string> {
  for await (const line of articleLines(input, maxTextLength)) {
    try {
      yield `${JSON.stringify(await record(line))}\n`;
    } catch (error) {
      onFailure(error);
      yield `${JSON.stringify({ id: line.id, line: line.number, error: told(error) })}\n`;
    }
  }
}

async function record(line: ArticleLine): Promise<object> {
  if ('error' in line) throw line.error;
  if (line.id === null) throw new InvalidInputError('`id`: a string is expected; it comes back with the answer.');
  return { id: line.id, ...extractionRecord(await extract(line.article)) };
}

/** A defect is told as INTERNAL: one article that trips the extractor must not end the run. */
function told(error: unknown): { code: string; message: string } {
  if (error instanceof DragomanError) return { code: error.code, message: error.message };
  return {
    code: 'INTERNAL',
    message: `The extraction failed: ${error instanceof Error ? error.message : String(error)}`,
  };
}
