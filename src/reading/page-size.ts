import { Parser } from 'htmlparser2';
import { InvalidInputError } from '../errors/catalogue.js';

/** A file or line that holds one page or text is no larger: a text may hold several bytes for each UTF-16 unit, a page much that is no text. */
export const MOST_PAGE_BYTES = 64 * 1024 * 1024;
/** Pages of real outlets nest some 40 deep; finding the article takes time with the cube of it. */
const DEEPEST = 250;
/** And have a few thousand elements; the time grows faster than their number. */
const MOST_ELEMENTS = 30_000;

/**
 * Refuses HTML that nests deeper or has more elements than pages that people read: it would keep the process busy for minutes.
 * @throws InvalidInputError
 */
export function assertPageSize(html: string): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST) throw new InvalidInputError(`The page nests its elements more than ${DEEPEST} deep.`);
      if (elements > MOST_ELEMENTS) throw new InvalidInputError(`The page has more than ${MOST_ELEMENTS} elements.`);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
}
