import { setTimeout as wait } from 'node:timers/promises';
import { LimitExceededError } from '../../src/errors/catalogue.js';
import { boundedQueue } from '../../src/ingestion/bounded-queue.js';

test('no more than the limit runs at once, and all that may wait is done in turn', async () => {
  const queue = boundedQueue({ running: 2, waiting: 10 });
  let active = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      queue(async () => {
        active += 1;
        most = Math.max(most, active);
        order.push(index);
        await wait(2);
        active -= 1;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('what finds it full is refused with a clear error, and what fails makes room', async () => {
  const queue = boundedQueue({ running: 1, waiting: 1 });
  const failing = queue(async () => {
    await wait(5);
    throw new Error('broken');
  });
  const waiting = queue(() => Promise.resolve('done'));
  await expect(queue(() => Promise.resolve('too much'))).rejects.toThrow(LimitExceededError);
  await expect(failing).rejects.toThrow('broken');
  expect(await waiting).toBe('done');
  expect(await queue(() => Promise.resolve('again'))).toBe('again');
});
