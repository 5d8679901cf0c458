/**
 * Does work on items, several at once, and gives the results in the order of the items, each as soon as it and all before it
 * are there. At most `limit` items are under way or wait for their turn: a slow reader slows the reading of the items.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const results: Promise<R>[] = [];
  let next: Promise<IteratorResult<T, unknown>> | undefined;
  let ended = false;
  try {
    while (!ended || results.length > 0) {
      if (!ended && results.length < limit) next ??= handled(source.next());
      const [first] = results;
      if (first && (await isFirst(first, next))) {
        yield await first;
        void results.shift();
      } else if (next) {
        const step = await next;
        next = undefined;
        if (step.done === true) ended = true;
        else results.push(handled(work(step.value)));
      }
    }
  } finally {
    // Not awaited: it follows an item that may never come.
    if (!ended) void source.return?.().catch(() => undefined);
  }
}

/** Whether a result is there before the next item. */
function isFirst(result: Promise<unknown>, item: Promise<unknown> | undefined): Promise<boolean> {
  const isThere = result.then(
    () => true,
    () => true,
  );
  return item === undefined
    ? isThere
    : Promise.race([
        isThere,
        item.then(
          () => false,
          () => false,
        ),
      ]);
}

/** A promise whose failure is told when its turn comes, and not before. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
