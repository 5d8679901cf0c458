import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import type { Article } from '../../src/domain/article.js';
import { extract } from '../../src/extraction/extract.js';
import { answerLines } from '../../src/ingestion/answer-lines.js';
import { articleForm } from '../../src/ingestion/article-input.js';
import { extractionRecord } from '../../src/ingestion/extraction-record.js';
import { matching } from '../matchers.js';
import { finished, jsonLines, runCommand, startCommand } from './command-under-test.js';

/** There is no database here, and none is needed. */
const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
const samples = readFileSync(new URL('../../samples/articles.jsonl', import.meta.url), 'utf8');
const good = JSON.stringify({
  id: 'a',
  text: 'The president met the ambassador in Lima on Tuesday.',
  publishedAt: '2024-02-16',
});

test('one line comes out for each line that goes in, in order, with the fields in the order of the contract', async () => {
  const { code, stdout, stderr } = await runCommand(['extract'], { input: samples, env });
  const records = jsonLines(stdout) as { id: string }[];
  expect(records.map(({ id }) => id)).toEqual((jsonLines(samples) as { id: string }[]).map(({ id }) => id));
  for (const record of records) {
    expect(Object.keys(record)).toEqual(['id', 'publishedAt', 'sentences', 'references', 'claims']);
  }
  expect([code, stderr]).toEqual([0, '']);
});

test('the same bytes go out for the same article, whatever the number of threads and the order of the articles', async () => {
  const articles = samples.trim().split('\n').concat(good);
  const runs = [
    [articles, '1'],
    [articles, '2'],
    [articles.toReversed(), '3'],
    [[...articles.slice(2), ...articles.slice(0, 2)], '2'],
  ] as const;
  const outputs = await Promise.all(
    runs.map(async ([input, workers]) => {
      const { stdout } = await runCommand(['extract'], {
        input: input.join('\n'),
        env: { ...env, DRAGOMAN_EXTRACTION_WORKERS: workers },
      });
      const lines = stdout.trim().split('\n');
      return input.map((article, index) => [article, lines[index]] as const).sort(([a], [b]) => a.localeCompare(b));
    }),
  );
  expect(outputs[0]).toHaveLength(articles.length);
  for (const output of outputs.slice(1)) expect(output).toEqual(outputs[0]);
});

test('a text that takes longer than it may is told in its place, and the rest goes on', async () => {
  const long = JSON.stringify({ id: 'long', text: 'Sweden condemned Norway. '.repeat(30_000) });
  const { code, stdout } = await runCommand(['extract'], {
    input: [good, long, good].join('\n'),
    env: { ...env, DRAGOMAN_EXTRACTION_TIMEOUT_MS: '4000' },
  });
  expect(jsonLines(stdout)).toEqual([
    expect.objectContaining({ id: 'a' }),
    {
      id: 'long',
      line: 2,
      error: { code: 'TIMEOUT', message: matching(/within 4 s.*DRAGOMAN_EXTRACTION_TIMEOUT_MS/) },
    },
    expect.objectContaining({ id: 'a' }),
  ]);
  expect(code).toBe(1);
});

test('a line that can not be processed is told in its place, the rest goes on, and the exit code is 1', async () => {
  const input = [
    '',
    'words',
    '[]',
    '{"text": "They met."}',
    '{"id": "b"}',
    '{"id": "c", "text": "They met.", "publishedAt": "2024-02-30"}',
    good,
  ].join('\n');
  const { code, stdout } = await runCommand(['extract'], { input, env });
  expect(jsonLines(stdout)).toEqual([
    ...[null, null, null, null, 'b', 'c'].map((id, index) => ({
      id,
      line: index + 1,
      error: { code: 'INVALID_INPUT', message: matching(/expected/) },
    })),
    expect.objectContaining({ id: 'a' }),
  ]);
  expect(code).toBe(1);
});

test('a text over the limit is an error that names the limit', async () => {
  const input = JSON.stringify({ id: 'long', text: 'x'.repeat(200) });
  const { stdout } = await runCommand(['extract'], { input, env: { ...env, DRAGOMAN_MAX_TEXT_LENGTH: '100' } });
  expect(stdout).toContain('DRAGOMAN_MAX_TEXT_LENGTH');
});

test('no input is no output and no failure', async () => {
  expect(await runCommand(['extract'], { env })).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('an answer comes before the next line is sent', async () => {
  const child = startCommand(['extract'], env);
  const done = finished(child);
  child.stdin?.write(`${good}\n`);
  await once(child.stdout ?? child, 'data');
  child.stdin?.end();
  expect((await done).code).toBe(0);
});

test('when the reader goes away it ends quietly', async () => {
  const child = startCommand(['extract'], env);
  let stderr = '';
  child.stderr?.on('data', (text) => (stderr += String(text)));
  child.stdin?.on('error', () => undefined);
  child.stdin?.write('x\n'.repeat(100_000));
  await once(child.stdout ?? child, 'data');
  child.stdout?.destroy();
  const [code] = (await once(child, 'exit')) as [number];
  expect(stderr).toBe('');
  expect([0, 1]).toContain(code);
});

test('it reads no faster than its reader reads', async () => {
  const child = startCommand(['extract'], env);
  child.stdin?.on('error', () => undefined);
  child.stdin?.write('x\n'.repeat(1_000_000));
  await wait(3_000);
  expect(child.stdin?.writableLength).toBeGreaterThan(1_000_000);
  child.kill('SIGKILL');
  await once(child, 'exit');
});

const options = {
  ...articleForm(1_000),
  atOnce: 2,
  answer: async (article: Article) => extractionRecord(await extract(article)),
  onFailure: () => undefined,
};

async function extracted(lines: readonly string[]): Promise<string[]> {
  const output: string[] = [];
  async function* input(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')));
  }
  for await (const line of answerLines(input(), options)) output.push(line);
  return output;
}

const anyLine = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' ')),
  fc.json().map((json) => json.replaceAll('\n', ' ')),
  fc.record({ id: fc.string(), text: fc.string({ unit: 'binary' }) }).map((article) => JSON.stringify(article)),
  fc.constantFrom(good, '{"id":"n","text":"Ministers met.","title":null}'),
);

test('any line at all gives exactly one line of JSON, whatever stands before and after it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 4 }), async (lines) => {
      const together = await extracted(lines);
      expect(together).toHaveLength(lines.length);
      for (const [index, line] of lines.entries()) {
        expect(together[index]).toMatch(/^\{.*\}\n$/s);
        const [alone] = await extracted([line]);
        expect(withoutLine(together[index])).toEqual(withoutLine(alone));
      }
    }),
    { numRuns: 60 },
  );
});

function withoutLine(json: string | undefined): unknown {
  return { ...(JSON.parse(json ?? '') as object), line: undefined };
}
