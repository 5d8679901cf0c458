import { readTexts } from './texts.mjs';

/**
 * What every engine does: load, read a few texts to warm up, read them all, and say on standard output when each is done. At most `atOnce`
 * texts are under way.
 */
export async function readAll(folder, read, atOnce = 1) {
  const texts = readTexts(folder);
  await read('Sweden condemned Norway.');
  console.log('LOADED');
  await inTurn(texts.slice(0, 5), read, atOnce);
  console.log('STARTED');
  await inTurn(texts, read, atOnce);
  console.log('DONE');
}

async function inTurn(texts, read, atOnce) {
  const waiting = texts.values();
  const work = async () => {
    for (const text of waiting) await read(text);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
