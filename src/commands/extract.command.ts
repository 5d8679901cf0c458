import { Command, CommandRunner } from 'nest-commander';
import { DragomanError } from '../errors/dragoman-error.js';

/** `dragoman extract`: JSON Lines in, what each article says out; pure, in order, one line for each line. */
@Command({
  name: 'extract',
  description: 'Read articles as JSON Lines from standard input and write what each says, one line for each line.',
})
export class ExtractCommand extends CommandRunner {
  override async run(): Promise<void> {
    const { readConfiguration } = await import('../config/configuration.js');
    const { ExtractionPool } = await import('../ingestion/extraction-pool.js');
    const { extractLines } = await import('../ingestion/extract-lines.js');
    const { writeLines } = await import('./write-lines.js');
    const configuration = readConfiguration(process.env);
    const pool = new ExtractionPool(configuration);
    const lines = extractLines(process.stdin, {
      maxTextLength: configuration.DRAGOMAN_MAX_TEXT_LENGTH,
      // A long text keeps one thread busy while the others read a few texts ahead of it.
      atOnce: 4 * pool.size,
      extract: (article) => pool.extract(article),
      onFailure,
    });
    try {
      await writeLines(lines, process.stdout);
    } finally {
      // When the reader has gone, nobody waits for more input.
      process.stdin.destroy();
      await pool.close();
    }
  }
}

/** Its line says what was wrong; standard error gets the stack of what should not have happened. */
function onFailure(error: unknown): void {
  process.exitCode = 1;
  if (!(error instanceof DragomanError))
    process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
}
