import { Command, CommandRunner } from 'nest-commander';

/** `dragoman read`: web pages as JSON Lines in, the article of each out; pure, in order, one line for each line. */
@Command({
  name: 'read',
  description:
    'Read web pages as JSON Lines from standard input and write the article of each, one line for each line.',
})
export class ReadCommand extends CommandRunner {
  override async run(): Promise<void> {
    const { pageForm, pageRecord } = await import('../ingestion/page-input.js');
    const { answerStandardInput } = await import('./answer-standard-input.js');
    await answerStandardInput({ ...pageForm, atOnce: 1, answer: pageRecord });
  }
}
