import { Command, CommandRunner } from 'nest-commander';

/** `dragoman extract`: JSON Lines in, what each article says out; pure, in order, one line for each line. */
@Command({
  name: 'extract',
  description: 'Read articles as JSON Lines from standard input and write what each says, one line for each line.',
})
export class ExtractCommand extends CommandRunner {
  override async run(): Promise<void> {
    const { readConfiguration } = await import('../config/configuration.js');
    const { articleForm } = await import('../ingestion/article-input.js');
    const { ExtractionPool } = await import('../ingestion/extraction-pool.js');
    const { extractionRecord } = await import('../ingestion/extraction-record.js');
    const { answerStandardInput } = await import('./answer-standard-input.js');
    const configuration = readConfiguration(process.env);
    const pool = new ExtractionPool(configuration);
    try {
      await answerStandardInput({
        ...articleForm(configuration.DRAGOMAN_MAX_TEXT_LENGTH),
        // A long text keeps one thread busy while the others read a few texts ahead of it.
        atOnce: 4 * pool.size,
        answer: async (article) => extractionRecord(await pool.extract(article)),
      });
    } finally {
      await pool.close();
    }
  }
}
