import { readFileSync } from 'node:fs';
import type { z } from 'zod';

const folder = new URL('../../../lexicon/', import.meta.url);

/** Reads and checks `lexicon/<name>.json` once, when the module loads. */
export function lexiconFile<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
}
