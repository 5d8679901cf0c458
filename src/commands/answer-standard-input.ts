import { DragomanError } from '../errors/dragoman-error.js';
import { answerLines, type AnswerLinesOptions } from '../ingestion/answer-lines.js';
import { writeLines } from './write-lines.js';

/** Answers the JSON Lines of standard input on standard output, in order; the exit code is 1 when any line failed. */
export async function answerStandardInput<T>(options: Omit<AnswerLinesOptions<T>, 'onFailure'>): Promise<void> {
  try {
    await writeLines(answerLines(process.stdin, { ...options, onFailure }), process.stdout);
  } finally {
    // When the reader has gone, nobody waits for more input.
    process.stdin.destroy();
  }
}

/** Its line says what was wrong; standard error gets the stack of what should not have happened. */
function onFailure(error: unknown): void {
  process.exitCode = 1;
  if (!(error instanceof DragomanError))
    process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
}
