import { byCode } from './order.js';

/** How often each value was seen. Adding tallies in any order gives the same tally. */
export type Tally = ReadonlyMap<string, number>;

/** Counts each value once; null is not counted. */
export function tallyOf(values: Iterable<string | null>): Tally {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Both tallies as one. */
export function addTallies(left: Tally, right: Tally): Tally {
  const sum = new Map(left);
  for (const [value, count] of right) sum.set(value, (sum.get(value) ?? 0) + count);
  return sum;
}

/** The values, most frequent first; ties by length (the longer first), then by code units. */
export function ranked(tally: Tally): string[] {
  return [...tally]
    .sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length || byCode(a, b))
    .map(([value]) => value);
}

/** The most frequent value, or null when there is none. */
export function majority(tally: Tally): string | null {
  return ranked(tally).at(0) ?? null;
}
