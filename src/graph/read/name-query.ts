/** Words of fewer letters match as they are: with a typo allowed, `al` would match every short word. */
const SHORTEST_FUZZY = 4;
const LONG = 8;
const MOST_WORDS = 12;

/**
 * What somebody typed, as a full-text query: each word as it is, as the beginning of a word, or with one typo (two in long words).
 * Only letters, digits and apostrophes or dots between them get through, so nothing of Lucene's syntax can be sent; words are
 * in lower case, where AND, OR and NOT mean nothing.
 * @returns null when there is no word in it.
 */
export function nameQuery(typed: string): string | null {
  const words =
    typed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return null;
  return words.slice(0, MOST_WORDS).map(alternatives).join(' ');
}

function alternatives(word: string): string {
  if (word.length < SHORTEST_FUZZY) return word;
  return `(${word}^4 ${word}*^2 ${word}~${word.length < LONG ? 1 : 2})`;
}
