/* global describe, expect, test */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { commandLine } from '../../scripts/processes.mjs';

const scripts = pathToFileURL('scripts/').href;

/** A script that starts a program, which starts another and tells both ids, and waits for it. */
const script = (ignoring = '') => `
  import { main } from '${scripts}lifetime.mjs';
  import { startChild } from '${scripts}children.mjs';
  const program = \`
    ${ignoring}
    const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    console.log(process.pid, child.pid);
    setInterval(() => {}, 1000);
  \`;
  await main(async () => (await startChild(process.execPath, ['-e', program], { patience: 300 }).exited).code);
`;

async function interrupted(text, signal) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(child.stdout, 'data');
  child.kill(signal);
  const [code] = await once(child, 'exit');
  return {
    code,
    left: String(line)
      .trim()
      .split(' ')
      .filter((pid) => commandLine(pid)),
  };
}

describe('a script that is interrupted', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('by %s ends with %d and leaves no process', async (signal, code) => {
    expect(await interrupted(script(), signal)).toEqual({ code, left: [] });
  });

  test('insists when a program does not want to stop', async () => {
    const { left } = await interrupted(script(`process.on('SIGTERM', () => {});`), 'SIGTERM');
    expect(left).toEqual([]);
  });
});
