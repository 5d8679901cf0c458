/* global afterEach, describe, expect, test */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOurs, stopLeftBehind } from '../../scripts/processes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dragoman '));
const pidFile = join(folder, 'neo4j.pid');
const children = [];

/** A process that idles, with a mark in its command line. */
async function idle(mark) {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', '--', mark]);
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(pidFile, { force: true });
});

describe('a process that a killed start left behind', () => {
  test('is known by the whole folder in its command line, spaces included', async () => {
    const { pid } = await idle(`--home-dir=${folder}`);
    expect(isOurs(pid, `--home-dir=${folder}`)).toBe(true);
    expect(isOurs(pid, `--home-dir=${folder.slice(0, -1)}`)).toBe(false);
    expect(isOurs(pid, `--home-dir=${folder}/other`)).toBe(false);
  });

  test('is stopped, and its file goes', async () => {
    const child = await idle('--ours');
    writeFileSync(pidFile, String(child.pid));
    const exited = once(child, 'exit');
    await stopLeftBehind(pidFile, '--ours');
    expect(await exited).toEqual([null, 'SIGTERM']);
    expect(existsSync(pidFile)).toBe(false);
  });

  test('is left alone when its id has passed to another', async () => {
    const stranger = await idle('--another');
    writeFileSync(pidFile, String(stranger.pid));
    await stopLeftBehind(pidFile, '--ours');
    expect(isOurs(stranger.pid, '--another')).toBe(true);
    expect(existsSync(pidFile)).toBe(false);
  });

  test.each(['', 'nonsense', '0', '-1', '999999999'])('is not there when its file says %j', async (text) => {
    writeFileSync(pidFile, text);
    await stopLeftBehind(pidFile, '--ours');
    expect(existsSync(pidFile)).toBe(false);
  });
});
