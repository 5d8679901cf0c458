import { CommandFactory, CommandRunnerService } from 'nest-commander';
import { DragomanError } from '../errors/dragoman-error.js';
import { CommandsModule } from './commands.module.js';
import { strictUsage, usageExitCode } from './usage.js';

/**
 * Runs the command that `argv` names (node and script first, as in `process.argv`).
 * Resolves to the exit code: 0 success, 1 failure, 2 wrong usage. An error is told on standard error.
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const context = await CommandFactory.createWithoutRunning(CommandsModule, {
    logger: false,
    cliName: 'dragoman',
    errorHandler: (error) => {
      throw error;
    },
    serviceErrorHandler: (error) => {
      throw error;
    },
  });
  process.exitCode = 0;
  try {
    strictUsage(context);
    await context.get(CommandRunnerService).run([...argv]);
    return process.exitCode;
  } catch (error) {
    return usageExitCode(error) ?? report(error);
  } finally {
    await context.close();
  }
}

/** An error of the catalogue explains itself; any other is a defect, and its stack says where. */
function report(error: unknown): number {
  const text = error instanceof DragomanError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`error: ${text ?? ''}\n`);
  return 1;
}
