import fc from 'fast-check';
import { bestTree } from '../../../src/extraction/syntax/tree.js';

/** Scores for `words` words: [dependent][head], row and column 0 the root; what is not given is low. */
function scores(words: number, given: readonly (readonly [dependent: number, head: number, score: number])[]) {
  const width = words + 1;
  const data = new Array<number>(width * width).fill(-100);
  for (const [dependent, head, score] of given) data[dependent * width + head] = score;
  return { data, width };
}

/** Whether heads make one tree: one root, and every word comes to it. */
function isTree(heads: readonly number[]): boolean {
  const reaches = (word: number, steps = 0): boolean =>
    word === -1 || (steps <= heads.length && reaches(heads[word] ?? NaN, steps + 1));
  return heads.filter((head) => head === -1).length === 1 && heads.every((_, word) => reaches(word));
}

test('no words make no tree', () => {
  expect(bestTree(scores(0, []), 0)).toEqual([]);
});

test('one word is the root, whatever its score', () => {
  expect(bestTree(scores(1, [[1, 0, -1e6]]), 1)).toEqual([-1]);
});

test('takes the best head of each word where they make a tree', () => {
  const given = [
    [2, 0, 5],
    [1, 2, 5],
    [3, 2, 5],
  ] as const;
  expect(bestTree(scores(3, given), 3)).toEqual([1, -1, 1]);
});

test('breaks a cycle where it costs least', () => {
  const given = [
    [1, 2, 10],
    [2, 1, 10],
    [1, 0, 9],
    [2, 0, 1],
  ] as const;
  expect(bestTree(scores(2, given), 2)).toEqual([-1, 0]);
});

test('breaks cycles inside of cycles', () => {
  const given = [
    [1, 2, 10],
    [2, 1, 10],
    [3, 4, 10],
    [4, 3, 10],
    [1, 3, 8],
    [3, 1, 8],
    [4, 0, 5],
    [2, 0, 1],
  ] as const;
  expect(bestTree(scores(4, given), 4)).toEqual([2, 0, 3, -1]);
});

test('keeps the better of two roots', () => {
  const given = [
    [1, 0, 10],
    [2, 0, 9],
    [1, 2, 1],
    [2, 1, 1],
  ] as const;
  expect(bestTree(scores(2, given), 2)).toEqual([-1, 0]);
});

describe('for any scores', () => {
  const table = fc
    .integer({ min: 1, max: 6 })
    .chain((words) =>
      fc.tuple(
        fc.constant(words),
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: (words + 1) ** 2, maxLength: (words + 1) ** 2 }),
      ),
    );

  test('there is one root, and every word comes to it', () => {
    const large = fc.integer({ min: 1, max: 40 }).chain((words) =>
      fc.tuple(
        fc.constant(words),
        fc.array(fc.double({ min: -30, max: 30, noNaN: true }), {
          minLength: (words + 1) ** 2,
          maxLength: (words + 1) ** 2,
        }),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(table, large), ([words, data]) => {
        expect(isTree(bestTree({ data, width: words + 1 }, words))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  /** Every way to give heads to a few words. */
  function* allHeads(words: number, heads: readonly number[] = []): Generator<readonly number[]> {
    if (heads.length === words) yield heads;
    else
      for (let head = -1; head < words; head += 1) if (head !== heads.length) yield* allHeads(words, [...heads, head]);
  }

  test('no other tree with one root scores more', () => {
    const small = table.filter(([words]) => words <= 4);
    fc.assert(
      fc.property(small, ([words, data]) => {
        const total = (heads: readonly number[]): number =>
          heads.reduce((sum, head, word) => sum + (data[(word + 1) * (words + 1) + head + 1] ?? NaN), 0);
        const best = Math.max(...[...allHeads(words)].filter(isTree).map(total));
        expect(total(bestTree({ data, width: words + 1 }, words))).toBe(best);
      }),
      { numRuns: 300 },
    );
  });
});
