import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built command line as a person's shell does; `env` is added to the environment of the tests. */
export function startCommand(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  // Not what the test runner itself needs.
  const own = { NODE_OPTIONS: '', DRAGOMAN_EXTRACTION_WORKERS: '' };
  return spawn(process.execPath, [main, ...args], { env: { ...process.env, ...own, ...env } });
}

/** Runs a command to its end. */
export async function runCommand(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  const child = startCommand(args, env);
  // A command that reads nothing closes its input early.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return finished(child);
}

export function finished(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
}

export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
