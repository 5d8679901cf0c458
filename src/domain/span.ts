/** A half-open range [start, end) of UTF-16 code units of an article's text as it was given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `text.slice(start, end) === quote.text`, always. */
export interface Quote extends Span {
  readonly text: string;
}

/** The quote that a span cuts out of a text. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return { start, end, text: text.slice(start, end) };
}
