import { parseHTML } from 'linkedom';
import { assertPageSize } from './page-size.js';

/** Elements that stand by themselves: their text is a paragraph of its own. */
const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
/** What is no part of a text. */
const SKIPPED = new Set(
  'audio button canvas figure head iframe input math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

const TEXT = 3;
const ELEMENT = 1;

/** The words of a piece of HTML: a paragraph for each block, white space folded, paragraphs parted by a blank line. @throws InvalidInputError when it is absurdly large. */
export function paragraphsOf(html: string): string {
  assertPageSize(html);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const paragraphs: string[] = [];
  let words = '';
  const close = (): void => {
    // Two line breaks in a row are how some pages part paragraphs.
    const parts = words.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
    paragraphs.push(...parts.filter((part) => part !== ''));
    words = '';
  };
  // A stack of our own: pages nest deeper than the call stack reaches.
  const open: (Node | 'close')[] = [document.body];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === 'close') close();
    else if (next.nodeType === TEXT) words += (next.textContent ?? '').replace(/\s+/g, ' ');
    else if (next.nodeType === ELEMENT) {
      const name = next.nodeName.toLowerCase();
      if (SKIPPED.has(name)) continue;
      if (name === 'br') words += '\n';
      const isBlock = BLOCK.has(name);
      if (isBlock) {
        close();
        open.push('close');
      }
      open.push(...[...next.childNodes].reverse());
    }
  }
  close();
  return paragraphs.join('\n\n');
}
