import type { INestApplicationContext } from '@nestjs/common';
import type { CommandRunner } from 'nest-commander';
import { Commander } from 'nest-commander/src/constants.js';

type Command = Parameters<CommandRunner['setCommand']>[0];

/** Makes every command refuse what it does not know, show its usage then, and throw instead of ending the process. */
export function strictUsage(context: INestApplicationContext): void {
  const root = context.get<Command>(Commander);
  root
    .name('dragoman')
    .description('Reads news articles and keeps the graph of who met whom, with the quote behind every edge.');
  for (const command of [root, ...below(root)]) {
    command
      .allowExcessArguments(false)
      .showHelpAfterError()
      .exitOverride((error) => {
        throw error;
      });
  }
}

function below(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...below(child)]);
}

/** 0 for help, 2 for wrong usage; undefined when the error is none of the command line's own. */
export function usageExitCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('exitCode' in error)) return undefined;
  if (typeof error.code !== 'string' || !error.code.startsWith('commander.')) return undefined;
  return error.exitCode === 0 ? 0 : 2;
}
