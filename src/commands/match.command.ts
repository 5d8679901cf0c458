import { Command, CommandRunner } from 'nest-commander';

/** `dragoman match`: pairs of named things as JSON Lines in, whether each is one and why out; pure, in order, one line for each line. */
@Command({
  name: 'match',
  description: 'Read pairs of names as JSON Lines from standard input and write whether each pair is one and the same.',
})
export class MatchCommand extends CommandRunner {
  override async run(): Promise<void> {
    const { pairForm, pairRecord } = await import('../ingestion/pair-input.js');
    const { answerStandardInput } = await import('./answer-standard-input.js');
    await answerStandardInput({ ...pairForm, atOnce: 1, answer: pairRecord });
  }
}
