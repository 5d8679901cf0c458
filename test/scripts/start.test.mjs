/* global afterAll, describe, expect, test */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/ports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-'));
// A PATH with Node and nothing else: neither Docker nor Java nor Maven.
const bin = join(folder, 'bin');
mkdirSync(bin);
symlinkSync(process.execPath, join(bin, 'node'));

function run(script, variables, ...args) {
  return spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], {
    env: { PATH: bin, DRAGOMAN_HOME: folder, ...variables },
    encoding: 'utf8',
    timeout: 30_000,
  });
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm start', () => {
  test('without any Neo4j to use names the three ways and what each lacks', async () => {
    const { status, stderr } = run('start', { PORT: String(await freePort()) });
    expect(status).toBe(1);
    expect(stderr).toMatch(/NEO4J_URI .*not set/);
    expect(stderr).toMatch(/Docker .*docker is not on the PATH/);
    expect(stderr).toMatch(/Java 17 .*java does not run/);
  });

  test('on a taken port names the variable, and starts nothing', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    const { status, stderr } = run('start', { PORT: String(port) });
    server.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`Port ${port} is taken`);
    expect(stderr).toContain('PORT=');
  });

  test('beside a start from the same folder says so', async () => {
    const lock = join(folder, 'start.lock');
    writeFileSync(lock, `${process.pid}\njest`);
    const { status, stderr } = run('start', { PORT: String(await freePort()) });
    rmSync(lock);
    expect(status).toBe(1);
    expect(stderr).toContain(`(process ${process.pid})`);
  });
});

describe('npm run reset', () => {
  test('drops nothing when there is nobody to ask', () => {
    mkdirSync(join(folder, 'neo4j/data'), { recursive: true });
    const { status, stderr } = run('reset', {});
    expect(status).toBe(1);
    expect(stderr).toContain('--yes');
    expect(existsSync(join(folder, 'neo4j/data'))).toBe(true);
  });

  test('drops the database and its password with --yes, and keeps the downloads', () => {
    for (const path of ['neo4j/data', 'downloads/neo4j']) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'neo4j.password'), 'secret');
    const { status } = run('reset', {}, '--yes');
    expect(status).toBe(0);
    expect(['neo4j', 'neo4j.password', 'downloads/neo4j'].map((path) => existsSync(join(folder, path)))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
