import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The lines of a text file, unpacked when its name ends in `.gz`. */
export function readLines(...path) {
  const bytes = readFileSync(join(...path));
  return (path.at(-1).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\r?\n/);
}

/** The values of a JSON Lines file. */
export function readJsonLines(...path) {
  return readLines(...path)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The blocks of lines that blank lines part: a sentence each in CoNLL's formats. */
export function readBlocks(...path) {
  return readLines(...path)
    .join('\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((block) => block.length > 0);
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}”’…]+|n't|'(?:s|re|ve|ll|d|m)|''|-)$/i;
const NO_SPACE_AFTER = new Set(['(', '[', '{', '“', '‘', '``', '$', '£', '€', '-']);

/**
 * Tokens as a text that a reader would accept, with each token's span in it: no space before closing marks and clitics,
 * none after opening ones, and straight quotation marks by turns opening and closing.
 */
export function detokenise(tokens) {
  let text = '';
  let glue = true;
  let quoteIsOpen = false;
  const spans = tokens.map((token) => {
    const isQuote = token === '"';
    const closes = (isQuote && quoteIsOpen) || NO_SPACE_BEFORE.test(token);
    if (!glue && !closes) text += ' ';
    const start = text.length;
    text += token;
    if (isQuote) quoteIsOpen = !quoteIsOpen;
    glue = (isQuote && quoteIsOpen) || NO_SPACE_AFTER.has(token);
    return { start, end: text.length };
  });
  return { text, spans };
}
