/* global describe, expect, test */
import { spawnSync } from 'node:child_process';

const dragoman = (args, input = '') =>
  spawnSync(process.execPath, ['scripts/dragoman.mjs', ...args], { input, encoding: 'utf8', timeout: 120_000 });

describe('the command line of a checkout', () => {
  test('passes input and output through, untouched', () => {
    const { stdout, status } = dragoman(['extract'], 'not json\n');
    expect(JSON.parse(stdout)).toMatchObject({ id: null, line: 1, error: { code: 'INVALID_INPUT' } });
    expect(status).toBe(1);
  });

  test('passes the exit code through', () => {
    expect(dragoman(['--help']).status).toBe(0);
    expect(dragoman(['no-such-command']).status).toBe(2);
  });
});
