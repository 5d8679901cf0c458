import type { Article } from '../domain/article.js';

/** A plain text file as an article. Its text stays as it is, so that offsets are those of the file; only Windows' line ends go. */
export function readText(text: string): Article {
  return { text: text.replaceAll('\r\n', '\n') };
}
