import { InvalidInputError } from '../../errors/catalogue.js';
import type { EntityKind } from '../../domain/reference.js';
import type { EntityRow } from '../../graph/read/entity-row.js';
import { nameQuery } from '../../graph/read/name-query.js';
import { given } from '../filter/given.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { loadPage } from '../paging/load-page.js';
import type { PageArguments } from '../paging/page-arguments.js';
import { nameKey } from './name-key.js';

const LONGEST_TEXT = 200;
/** How many of the best matches are looked through for one that has exactly the name. */
const CANDIDATES = 50;

/** @throws InvalidInputError when the text holds no word, or is longer than any name. */
function queryFor(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new InvalidInputError(
      `A name of ${text.length} characters is too long to search for; ${LONGEST_TEXT} are allowed.`,
    );
  }
  const query = nameQuery(text);
  if (query === null) throw new InvalidInputError('There is no letter or digit in what is to be searched for.');
  return query;
}

/** A page of the entities whose names are like `text`, the best match first. */
export async function searchEntities(
  loaders: Loaders,
  text: string,
  kinds: readonly EntityKind[] | null | undefined,
  page: PageArguments,
): Promise<Connection<EntityRow>> {
  const query = queryFor(text);
  return loadPage(`search for ${query}`, loaders.search, { text: query, kinds: given(kinds) }, page);
}

/** The entity that has this very name, case, accents and punctuation aside; of namesakes the one in the most articles. */
export async function findByName(loaders: Loaders, name: string): Promise<EntityRow | null> {
  const key = nameKey(name);
  const found = await loaders.search.page.load({ text: queryFor(name), kinds: null, after: null, limit: CANDIDATES });
  const namesakes = found
    .map(({ row }) => row)
    .filter((entity) => [entity.name, ...entity.names].some((other) => nameKey(other) === key));
  return namesakes.sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1))[0] ?? null;
}
