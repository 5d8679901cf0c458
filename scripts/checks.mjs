import { join } from 'node:path';
import { run } from './children.mjs';
import { logFile, root } from './paths.mjs';
import { say, step } from './progress.mjs';

const program = (path, ...args) => [join(root, 'node_modules', path), ...args];

/** The checks of the sources, the longest first. */
const checks = {
  eslint: program('eslint/bin/eslint.js', '.'),
  tsc: program('typescript/bin/tsc', '-p', 'tsconfig.json'),
  prettier: program('prettier/bin/prettier.cjs', '--check', '.'),
  depcruise: program('dependency-cruiser/bin/dependency-cruise.mjs', 'src'),
  knip: program('knip/bin/knip.js'),
};

/** Runs every check, two at a time, and shows what the failing ones say. Resolves to the names of those that failed. */
export async function runChecks() {
  const waiting = Object.keys(checks);
  const failed = [];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      if (!(await check(name))) failed.push(name);
  };
  await Promise.all([work(), work()]);
  return failed;
}

async function check(name) {
  const log = logFile(name);
  try {
    await step(`Checking: ${name}`, () => run(process.execPath, checks[name], { name, log, lines: 100 }));
    return true;
  } catch (error) {
    say(`${error.message}\n`);
    return false;
  }
}
