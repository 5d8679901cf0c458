import type { Article } from '../domain/article.js';
import { InvalidInputError } from '../errors/catalogue.js';
import { decodeText } from '../reading/charset.js';
import { MOST_PAGE_BYTES } from '../reading/page-size.js';
import { readPage } from '../reading/page.js';
import { articleForm } from './article-input.js';
import { records } from './record-line.js';

/** An article of a file, or the reason why it is none. `where` names the file and, of JSON Lines, the line. */
export type InputArticle = { readonly where: string } & (
  { readonly article: Article } | { readonly error: InvalidInputError }
);

type Format = 'JSON_LINES' | 'PAGE' | 'TEXT';

/** The articles of one file or stream: JSON Lines in `extract`'s input form, a web page, or a plain text; told by name or, else, by content. */
export async function* inputArticles(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  maxTextLength: number,
): AsyncGenerator<InputArticle> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  const whole = startingWith(head, chunks);
  const format = formatOfName(name) ?? formatOfContent(head);
  if (format === 'JSON_LINES') {
    for await (const line of records(whole, articleForm(maxTextLength))) {
      const where = `${name}:${line.number}`;
      yield 'error' in line ? { where, error: line.error } : { where, article: line.value };
    }
    return;
  }
  try {
    const text = decodeText(await bytesOf(whole), null);
    yield { where: name, article: format === 'PAGE' ? readPage(text) : { text } };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    yield { where: name, error };
  }
}

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function formatOfName(name: string): Format | undefined {
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'JSON_LINES';
  if (/\.x?html?$/i.test(name)) return 'PAGE';
  if (/\.(txt|md)$/i.test(name)) return 'TEXT';
  return undefined;
}

function formatOfContent(head: Uint8Array): Format {
  const start = new TextDecoder().decode(head.subarray(0, 2048)).trimStart();
  if (/^\{\s*"/.test(start)) return 'JSON_LINES';
  return /^<(!doctype html|html|head|body|!--)/i.test(start) ? 'PAGE' : 'TEXT';
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of chunks) {
    bytes += piece.length;
    if (bytes > MOST_PAGE_BYTES)
      throw new InvalidInputError(`The file is larger than ${MOST_PAGE_BYTES} bytes, more than one article has.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
