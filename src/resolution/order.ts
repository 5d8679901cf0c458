/** Compares by code units: the same on every machine, whatever its language. */
export function byCode(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The given values once each, in code-unit order. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byCode);
}

/** The earliest of some days, or null when none is known. */
export function earliest(days: Iterable<string | null>): string | null {
  return distinct(known(days)).at(0) ?? null;
}

/** The latest of some days, or null when none is known. */
export function latest(days: Iterable<string | null>): string | null {
  return distinct(known(days)).at(-1) ?? null;
}

function known(days: Iterable<string | null>): string[] {
  return [...days].filter((day) => day !== null);
}
