import type { Article, Extraction } from '../domain/article.js';
import { InvalidInputError } from '../errors/catalogue.js';
import { DragomanError } from '../errors/dragoman-error.js';
import { articleLines, type ArticleLine } from './article-line.js';
import { extractionRecord } from './extraction-record.js';
import { inOrder } from './in-order.js';

/** What `extractLines` needs beside its input. `onFailure` is told of each line that failed, in order. */
export interface ExtractLinesOptions {
  readonly maxTextLength: number;
  /** How many lines are under way at once, or wait for one before them. */
  readonly atOnce: number;
  readonly extract: (article: Article) => Promise<Extraction>;
  readonly onFailure: (error: unknown) => void;
}

interface Answer {
  readonly record: object;
  readonly failure?: { readonly error: unknown };
}

/**
 * Articles as JSON Lines in, what each says as JSON Lines out: same order, exactly one line for each line, each as soon as it
 * can be told, so that a caller may wait for an answer before it sends more. Memory is bounded by `atOnce`.
 */
export async function* extractLines(
  input: AsyncIterable<Uint8Array>,
  { maxTextLength, atOnce, extract, onFailure }: ExtractLinesOptions,
): AsyncGenerator<string> {
  const answers = inOrder(articleLines(input, maxTextLength), atOnce, (line) => answerTo(line, extract));
  for await (const { record, failure } of answers) {
    if (failure) onFailure(failure.error);
    yield `${JSON.stringify(record)}\n`;
  }
}

async function answerTo(line: ArticleLine, extract: ExtractLinesOptions['extract']): Promise<Answer> {
  try {
    if ('error' in line) throw line.error;
    if (line.id === null) throw new InvalidInputError('`id`: a string is expected; it comes back with the answer.');
    return { record: { id: line.id, ...extractionRecord(await extract(line.article)) } };
  } catch (error) {
    return { record: { id: line.id, line: line.number, error: told(error) }, failure: { error } };
  }
}

/** A defect is told as INTERNAL: one article that trips the extractor must not end the run. */
function told(error: unknown): { code: string; message: string } {
  if (error instanceof DragomanError) return { code: error.code, message: error.message };
  return {
    code: 'INTERNAL',
    message: `The extraction failed: ${error instanceof Error ? error.message : String(error)}`,
  };
}
