import type { Span } from '../../domain/span.js';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };

/** The words inside quotation marks, without the marks. A mark that is never closed quotes up to the end of its paragraph. */
export function findQuotations(text: string): readonly Span[] {
  const quotations: Span[] = [];
  let opened: { readonly at: number; readonly closing: string } | undefined;
  const close = (end: number): void => {
    if (opened && end > opened.at) quotations.push({ start: opened.at, end });
    opened = undefined;
  };
  for (const match of text.matchAll(/["“”«»„]|\n\s*\n/g)) {
    const [mark] = match;
    if (mark.startsWith('\n')) close(match.index);
    else if (opened && (mark === opened.closing || (opened.closing === '”' && mark === '"'))) close(match.index);
    else if (!opened && mark !== '”' && mark !== '»') opened = { at: match.index + 1, closing: PAIRS[mark] ?? mark };
  }
  close(text.length);
  return quotations;
}
