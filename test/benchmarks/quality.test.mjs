/* global describe, expect, test */
import { spawnSync } from 'node:child_process';

function run(args, environment = {}) {
  const { status, stderr } = spawnSync(process.execPath, ['benchmarks/quality.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stderr };
}

describe('benchmark:quality', () => {
  test('without the data it says where it looked and what to set', () => {
    const { status, stderr } = run([], { DRAGOMAN_SHARED_DATA: '/no/such/folder' });
    expect(stderr).toBe(
      'There is no folder /no/such/folder: set DRAGOMAN_SHARED_DATA to the folder that holds the labelled sets.\n',
    );
    expect(status).toBe(1);
  });

  test.each([
    [['--only', 'weather'], /there is no set weather; sets are worldwide-newswire,/],
    [['--half', 'third'], /--half is development, final or both/],
    [['--errors', 're3d', '--half', 'final'], /nobody reads the texts of the other/],
  ])('refuses %j', (args, expected) => {
    const { status, stderr } = run(args);
    expect(stderr).toMatch(expected);
    expect(status).toBe(1);
  });
});
