/** One line of a stream, or what keeps it from being read. Numbers count from 1. */
export type InputLine =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly problem: string };

const LINE_FEED = 0x0a;

/**
 * The lines of a byte stream, one at a time. Holds at most one line of `maxBytes`: of a longer one the rest is read past.
 * The last line may end without a line feed; nothing after a final line feed is no line.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let pieces: Uint8Array[] = [];
  let bytes = 0;

  const finish = (): InputLine => {
    number += 1;
    const line = Buffer.concat(pieces);
    const length = bytes;
    pieces = [];
    bytes = 0;
    if (length > maxBytes) return { number, problem: `The line has ${length} bytes; at most ${maxBytes} are read.` };
    try {
      return { number, text: decoder.decode(line) };
    } catch {
      return { number, problem: 'The line is not UTF-8.' };
    }
  };
  const keep = (piece: Uint8Array): void => {
    bytes += piece.length;
    if (bytes <= maxBytes) pieces.push(piece);
    else pieces = [];
  };

  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (bytes > 0) yield finish();
}
