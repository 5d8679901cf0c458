import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphUnderTest } from '../graph/graph-under-test.js';
import { any, containing } from '../matchers.js';
import { finished, runCommand, startCommand } from './command-under-test.js';

const under = graphUnderTest();
const folder = mkdtempSync(join(tmpdir(), 'dragoman-commands-'));
afterAll(async () => {
  await under.close();
  rmSync(folder, { recursive: true });
});

const away = { NEO4J_URI: 'bolt://127.0.0.1:1' };
const result = (stdout: string): unknown => JSON.parse(stdout) as unknown;

describe('usage', () => {
  test.each([[['--help']], [['extract', '--help']], [['feeds', 'add', '--help']], [['start', '--help']]])(
    '%j shows help',
    async (args) => {
      const { code, stdout } = await runCommand(args);
      expect([code, stdout]).toEqual([0, containing('Usage: dragoman')]);
    },
  );

  test.each([
    ['nothing', []],
    ['a command that is none', ['fly']],
    ['an option that is none', ['migrate', '--fly']],
    ['an argument too many', ['extract', 'file']],
    ['an argument too few', ['ingest']],
    ['feeds and no more', ['feeds']],
    ['a command of feeds that is none', ['feeds', 'fly']],
  ])('%s is wrong usage: exit code 2, and the usage on standard error', async (_name, args) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect([code, stdout, stderr]).toEqual([2, '', containing('Usage: dragoman')]);
  });

  test('a wrong variable is named', async () => {
    const { code, stderr } = await runCommand(['migrate'], { env: { PORT: 'many' } });
    expect([code, stderr]).toEqual([1, containing('PORT')]);
  });

  test.each([[['migrate']], [['rebuild']], [['feeds', 'list']], [['ingest', '-']], [['start']]])(
    '%j without a database says so in words',
    async (args) => {
      const { code, stdout, stderr } = await runCommand(args, { env: { ...away, PORT: '0' } });
      expect(code).toBe(1);
      expect(stderr).toMatch(/error: Neo4j cannot be reached.*NEO4J_URI/);
      expect(`${stdout}${stderr}`).not.toContain('    at ');
    },
  );
});

describe('with a database', () => {
  beforeAll(() => under.empty());

  test('migrate says what it applied, and the second time that there was nothing to do', async () => {
    await runCommand(['migrate']);
    const { code, stdout } = await runCommand(['migrate', '--json']);
    expect([code, result(stdout)]).toEqual([0, { applied: [] }]);
  });

  test('ingest takes text, pages and JSON Lines, and a second time knows them all', async () => {
    const files = {
      'a.txt': 'The president met the ambassador in Lima on Tuesday.',
      'b.html':
        '<html lang="en"><body><article><p>The minister met the ambassador in Quito on Monday, and both said that they were content.</p></article></body></html>',
      'c.jsonl': '{"id":"1","text":"The general met the envoy."}\n{"id":"2","text":"The envoy left."}\n',
      d: '{"id":"3","text":"The envoy came back."}\n',
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const paths = Object.keys(files).map((name) => join(folder, name));
    const first = await runCommand(['ingest', '--json', ...paths]);
    expect([first.code, result(first.stdout)]).toEqual([0, { ingested: 5, known: 0, failed: 0 }]);
    const second = await runCommand(['ingest', '--json', ...paths]);
    expect([second.code, result(second.stdout)]).toEqual([0, { ingested: 0, known: 5, failed: 0 }]);
  });

  test('ingest tells of each article that it could not take, and takes the rest', async () => {
    const input = '{"id":"1","text":""}\nwords\n{"id":"2","text":"The king abdicated."}\n';
    const { code, stdout, stderr } = await runCommand(['ingest', '--json', '-', join(folder, 'missing.txt')], {
      input,
    });
    expect([code, result(stdout)]).toEqual([1, { ingested: 1, known: 0, failed: 3 }]);
    expect(stderr).toContain('standard input:1: `text` is empty');
    expect(stderr).toContain('standard input:2: The line is not JSON');
    expect(stderr).toContain('missing.txt: cannot be read');
  });

  test('binary data is refused', async () => {
    writeFileSync(join(folder, 'picture'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const { code, stderr } = await runCommand(['ingest', join(folder, 'picture')]);
    expect([code, stderr]).toEqual([1, containing('binary')]);
  });

  test('rebuild counts what it derived', async () => {
    const { code, stdout } = await runCommand(['rebuild', '--json']);
    expect([code, result(stdout)]).toEqual([
      0,
      { entities: any(Number), events: any(Number), relationships: any(Number) },
    ]);
  });

  test('feeds are added, listed and run', async () => {
    const url = 'http://127.0.0.1:6543/feed';
    const added = await runCommand(['feeds', 'add', url, '--interval', '5', '--json']);
    expect(result(added.stdout)).toMatchObject({ isNew: true, feed: { url, intervalMinutes: 5 } });
    const listed = await runCommand(['feeds', 'list', '--json']);
    expect(result(listed.stdout)).toMatchObject({ feeds: [{ url, lastCheckedAt: null }] });
    const run = await runCommand(['feeds', 'run', url, '--json']);
    expect([run.code, result(run.stdout)]).toMatchObject([
      1,
      {
        runs: [
          {
            url,
            run: { status: 'FAILED', error: containing('DRAGOMAN_ALLOW_HOSTS') },
          },
        ],
      },
    ]);
    expect((await runCommand(['feeds', 'run', 'nowhere'])).stderr).toContain('There is no feed nowhere');
  });
});

describe('start', () => {
  test('ingests the samples into an empty graph, says where everything is, and stops on SIGTERM', async () => {
    await under.empty();
    const child = startCommand(['start'], { PORT: '0' });
    const done = finished(child);
    const ready = await outputOf(child, 'Try this');
    const url = /GraphQL\s+(\S+)\/graphql\n/.exec(ready)?.[1] ?? '';
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await under.articles.isEmpty()).toBe(false);
    child.kill('SIGTERM');
    const { code, signal } = await done;
    expect([0, 143, null]).toContain(code);
    expect([null, 'SIGTERM']).toContain(signal);
    await expect(fetch(`${url}/health/ready`)).rejects.toThrow();
  });

  test('a taken port is an error that names PORT', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const { code, stderr } = await runCommand(['start'], { env: { PORT: String(port), DRAGOMAN_SAMPLES: 'false' } });
    other.close();
    expect([code, stderr]).toEqual([1, containing(`PORT ${port} is taken`)]);
  });
});

function outputOf(child: ReturnType<typeof startCommand>, words: string): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      reject(new Error(`it ended before it said ${words}`));
    });
    child.stdout?.on('data', (piece) => {
      text += String(piece);
      if (text.includes(words)) resolve(text);
    });
  });
}
