import { LimitExceededError } from '../errors/catalogue.js';

/** Runs work now or, when enough is running, later; refuses it when too much waits. */
export type BoundedQueue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A queue that runs `running` pieces of work at once and lets `waiting` more wait, first come first served.
 * Work that finds it full is refused with LimitExceededError.
 */
export function boundedQueue({
  running,
  waiting,
}: {
  readonly running: number;
  readonly waiting: number;
}): BoundedQueue {
  const line: (() => void)[] = [];
  let active = 0;

  return async (work) => {
    if (active >= running) {
      if (line.length >= waiting) {
        throw new LimitExceededError(
          `${waiting} articles are waiting to be read, as many as may wait. Try again shortly.`,
        );
      }
      // Whoever ends hands its place on, so that nobody slips in between.
      await new Promise<void>((resolve) => line.push(resolve));
    } else {
      active += 1;
    }
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else active -= 1;
    }
  };
}
