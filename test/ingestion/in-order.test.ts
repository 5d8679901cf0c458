import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { inOrder } from '../../src/ingestion/in-order.js';

async function* counted(count: number, onTake: (item: number) => void = () => undefined): AsyncGenerator<number> {
  for (let item = 0; item < count; item += 1) {
    await turn();
    onTake(item);
    yield item;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test.each([1, 2, 3, 100])('results come in the order of the items, with %d at once', async (limit) => {
  const work = async (item: number): Promise<string> => {
    await wait((item * 7) % 5);
    return `${item}`;
  };
  expect(await all(inOrder(counted(12), limit, work))).toEqual(Array.from({ length: 12 }, (_, item) => `${item}`));
});

test('no more than the limit is under way, however slow the reader', async () => {
  const taken: number[] = [];
  const results = inOrder(
    counted(100, (item) => taken.push(item)),
    3,
    (item) => Promise.resolve(item),
  );
  await results.next();
  await wait(30);
  expect(taken.length).toBeLessThanOrEqual(4);
  await results.return(undefined);
});

test('a result comes although the next item does not', async () => {
  async function* stuck(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }
  const results = inOrder(stuck(), 4, (item) => Promise.resolve(item));
  expect(await results.next()).toEqual({ done: false, value: 1 });
  expect(await results.return(undefined)).toEqual({ done: true, value: undefined });
});

test('a failure comes in its turn', async () => {
  const results = inOrder(counted(3), 3, async (item) => {
    if (item === 1) throw new Error('the second');
    await wait(10);
    return item;
  });
  expect(await results.next()).toEqual({ done: false, value: 0 });
  await expect(results.next()).rejects.toThrow('the second');
});

test('the source is told when the reader goes', async () => {
  let told = false;
  async function* source(): AsyncGenerator<number> {
    try {
      yield* counted(100);
    } finally {
      told = true;
    }
  }
  for await (const item of inOrder(source(), 2, (one) => Promise.resolve(one))) if (item === 3) break;
  await wait(10);
  expect(told).toBe(true);
});
