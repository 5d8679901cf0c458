import type { RelationshipRow } from '../../graph/read/relationship-row.js';
import { boundsOf } from '../filter/date-range.js';
import { given } from '../filter/given.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { loadPage } from '../paging/load-page.js';
import type { RelationshipConditions } from './relationships-arguments.js';

/** Whose relationships. */
interface Ends {
  readonly of: string | null;
  readonly between: readonly string[] | null;
}

/** A page of relationships, those of the most independent origins first. */
export async function loadRelationships(
  loaders: Loaders,
  { of, between }: Ends,
  { types, modality, polarity, asOf, publishedBetween, minOrigins, ...page }: RelationshipConditions,
): Promise<Connection<RelationshipRow>> {
  const published = boundsOf(publishedBetween);
  const filter = {
    of,
    between: given(between),
    types: given(types),
    modality: given(modality),
    polarity: polarity ?? null,
    asOf: asOf ?? null,
    publishedFrom: published.from,
    publishedTo: published.to,
    minOrigins: minOrigins ?? null,
  };
  return loadPage('relationships', loaders.relationships, filter, page);
}
