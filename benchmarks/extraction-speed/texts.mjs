import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../scripts/paths.mjs';

/** The texts to read, at most `count`: news of DRAGOMAN_SHARED_DATA, or the samples when it is not there. Tells where they are from. */
export function textsToRead(count) {
  const news = resolve(
    process.env.DRAGOMAN_SHARED_DATA || join(root, '../shared/data'),
    'train/wikinews-raw/articles.jsonl.gz',
  );
  const found = existsSync(news);
  const lines = found
    ? gunzipSync(readFileSync(news)).toString()
    : readFileSync(join(root, 'samples/articles.jsonl'), 'utf8');
  const texts = lines
    .trim()
    .split('\n')
    .slice(0, count)
    .map((line) => JSON.parse(line).text);
  return { texts, source: found ? 'Wikinews 2019–2020' : 'the samples' };
}

/** Puts each text into a file of its own, for engines of any language. */
export function writeTexts(folder, texts) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, text] of texts.entries())
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), text);
}

/** What `writeTexts` put there. */
export function readTexts(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
