import { InvalidInputError } from '../../errors/catalogue.js';
import type { PageLoader } from '../operation/loaders.js';
import type { Connection } from './connection.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { LARGEST_PAGE, PageArguments } from './page-arguments.js';

/**
 * Loads one page. One row more than asked for tells whether there is a next page.
 * @param list names the list and its order, so that a cursor from elsewhere is told apart.
 * @throws InvalidInputError for a page that is too large or a cursor from elsewhere.
 */
export async function loadPage<Filter, Row>(
  list: string,
  loader: PageLoader<Filter, Row>,
  filter: Filter,
  { first, after }: PageArguments,
): Promise<Connection<Row>> {
  const size = pageSize(first);
  const position = after === undefined || after === null ? null : decodeCursor(list, after);
  const found = await loader.page.load({ ...filter, after: position, limit: size + 1 });
  const edges = found
    .slice(0, size)
    .map(({ position: place, row }) => ({ cursor: encodeCursor(list, place), node: row }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: position !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: async () => (await loader.count.load(filter))[0] ?? 0,
  };
}

/** @throws InvalidInputError when it is negative or larger than the largest page. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? PageArguments.usual;
  if (size >= 0 && size <= LARGEST_PAGE) return size;
  throw new InvalidInputError(
    `\`first\` is ${size}; expected a number from 0 to ${LARGEST_PAGE}. Use \`after\` for more.`,
  );
}
