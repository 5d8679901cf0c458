/* global afterEach, describe, expect, test */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdLock, lockHolder, withLock } from '../../scripts/lock.mjs';

const file = join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'some.lock');

afterEach(() => rmSync(file, { force: true }));

describe('a lock', () => {
  test('is held by this process until its work is done', async () => {
    await withLock(file, () => expect(lockHolder(file)).toBe(process.pid));
    expect(lockHolder(file)).toBeUndefined();
  });

  test('lets one after the other work', async () => {
    const order = [];
    const work = (name) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(file, work('first')), withLock(file, work('second'))]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  test('is free again when its work fails', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(lockHolder(file)).toBeUndefined();
  });

  test('that another process holds is an error with its id', () => {
    writeFileSync(file, `${process.ppid}\n`);
    expect(() => holdLock(file, (pid) => `held by ${pid}`)).toThrow(`held by ${process.ppid}`);
  });

  test('of a process that died is free', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(file, `${pid}\nstart.mjs`);
    expect(lockHolder(file)).toBeUndefined();
  });

  test('whose id has passed to another program is free', () => {
    writeFileSync(file, `${process.pid}\nsomething-else.mjs`);
    expect(lockHolder(file)).toBeUndefined();
  });
});
