import fc from 'fast-check';
import { containing } from '../matchers.js';
import { readLines, type InputLine } from '../../src/ingestion/json-lines.js';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

async function linesOf(text: string | Uint8Array, size = 7, maxBytes = 1_000): Promise<InputLine[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const lines: InputLine[] = [];
  for await (const line of readLines(chunksOf(bytes, size), maxBytes)) lines.push(line);
  return lines;
}

test('lines are those of the text, however it is cut into chunks', async () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .filter((text) => !text.includes('\n') && !text.startsWith('\ufeff'));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 20 }), async (lines, size) => {
      const read = await linesOf(`${lines.join('\n')}\n`, size);
      expect(read).toEqual(lines.map((text, index) => ({ number: index + 1, text })));
    }),
  );
});

test('the last line may end without a line feed, and an empty line is a line', async () => {
  expect(await linesOf('a\n\nb')).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: '' },
    { number: 3, text: 'b' },
  ]);
});

test('a line over the limit is told, and the next one is read', async () => {
  const [long, next] = await linesOf(`${'x'.repeat(5_000)}\nb\n`, 512, 100);
  expect(long).toMatchObject({ number: 1, problem: containing('5000 bytes; at most 100') });
  expect(next).toEqual({ number: 2, text: 'b' });
});

test('bytes that are no UTF-8 are told', async () => {
  expect(await linesOf(Uint8Array.of(0xff, 0xfe, 0x0a))).toEqual([{ number: 1, problem: 'The line is not UTF-8.' }]);
});
