import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(process.env.DRAGOMAN_SHARED_DATA ?? '../shared/data', 'sample/iraq-coalition.txt');

/** A real article of somebody else's, translated and without a date: it is read where it lies, and is not part of the repository. */
export const sampleArticle = existsSync(file) ? readFileSync(file, 'utf8') : '';

/** Tests of the real article; without it they are left out, and say so. */
export function describeSample(what: string, tests: () => void): void {
  if (sampleArticle !== '') describe(what, tests);
  else describe.skip(`${what} (left out: no ${file}; DRAGOMAN_SHARED_DATA names the folder that holds sample/)`, tests);
}
