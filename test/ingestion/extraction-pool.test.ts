import { InvalidInputError, TimeoutError } from '../../src/errors/catalogue.js';
import { ExtractionPool } from '../../src/ingestion/extraction-pool.js';

const worker = new URL('./troubled-worker.js', import.meta.url);
const pools: ExtractionPool[] = [];

function troubledPool(workers = 2, timeoutMs = 50_000): ExtractionPool {
  const settings = { DRAGOMAN_EXTRACTION_WORKERS: workers, DRAGOMAN_EXTRACTION_TIMEOUT_MS: timeoutMs };
  const pool = new ExtractionPool(settings, worker);
  pools.push(pool);
  return pool;
}

/** What became of each text, in order: the answer, or the error. */
async function read(pool: ExtractionPool, texts: readonly string[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(texts.map((text) => pool.extract({ text })));
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as unknown)));
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

test.each([
  ['trips a rule', 'fail', { message: 'it broke' }],
  ['crashes its thread', 'crash', { message: 'it crashed' }],
  ['ends its thread', 'exit', { message: 'its thread ended with code 3' }],
  ['takes all memory of its thread', 'memory', { code: 'ERR_WORKER_OUT_OF_MEMORY' }],
])('a text that %s fails alone', async (_, trouble, error) => {
  const [first, failed, ...others] = await read(troubledPool(), ['a', trouble, 'b', 'c', 'd']);
  expect(failed).toMatchObject(error);
  expect([first, ...others]).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  ['waits for ever', 'wait'],
  ['is caught in a rule', 'loop'],
])('a text that %s fails when its time is over, and its thread reads on', async (_, trouble) => {
  const pool = troubledPool(1, 1_000);
  const [first, failed, second] = await read(pool, ['a', trouble, 'b']);
  expect([first, second]).toEqual(['a', 'b']);
  expect(failed).toBeInstanceOf(TimeoutError);
  expect(String(failed)).toContain('within 1 s (DRAGOMAN_EXTRACTION_TIMEOUT_MS)');
});

test('a refusal keeps its class on the way between threads', async () => {
  await expect(troubledPool().extract({ text: 'refuse' })).rejects.toThrow(new InvalidInputError('no such text'));
});

test('more threads may fail than there are', async () => {
  const texts = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 'exit' : `text ${index}`));
  const results = await read(troubledPool(), texts);
  expect(results.filter((result) => result instanceof Error)).toHaveLength(6);
  expect(results.filter((_, index) => index % 2 === 1)).toEqual(texts.filter((_, index) => index % 2 === 1));
});

test('without threads it reads where it is', async () => {
  const pool = new ExtractionPool({ DRAGOMAN_EXTRACTION_WORKERS: 0, DRAGOMAN_EXTRACTION_TIMEOUT_MS: 1 }, worker);
  const { sentences } = await pool.extract({ text: 'Sweden condemned Norway.' });
  expect(sentences).toEqual([{ start: 0, end: 24 }]);
});

test('it can be closed before it was used, and twice', async () => {
  const pool = troubledPool();
  await pool.close();
  await pool.close();
});

test('what is being read when it closes fails', async () => {
  const pool = troubledPool();
  const [[failed]] = await Promise.all([read(pool, ['wait']), pool.close()]);
  expect(failed).toMatchObject({ message: 'its thread ended with code 0' });
});
