/**
 * A name as it is compared: no accents, case, punctuation or leading article, one blank between words.
 * Letters of every script count, so that a name in Arabic or Cyrillic stays itself.
 */
export function normaliseName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼʻ`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^the (?=\S)/, '');
}
