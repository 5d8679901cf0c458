import DataLoader from 'dataloader';
import type { QueryFile } from '../../graph/query-file.js';
import { articleTexts } from '../../graph/read/article-texts.js';
import { articlesById } from '../../graph/read/articles-by-id.js';
import { articlesPage } from '../../graph/read/articles-page.js';
import type { BatchQuery, BatchRow } from '../../graph/read/batch-query.js';
import { claimAttributions } from '../../graph/read/claim-attributions.js';
import { claimEvents } from '../../graph/read/claim-events.js';
import { claimParticipants } from '../../graph/read/claim-participants.js';
import { claimsById } from '../../graph/read/claims-by-id.js';
import { claimsPage } from '../../graph/read/claims-page.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { entitiesPage } from '../../graph/read/entities-page.js';
import { entitiesSearch } from '../../graph/read/entities-search.js';
import { entityIdentity } from '../../graph/read/entity-identity.js';
import { eventIdentity } from '../../graph/read/event-identity.js';
import { eventParticipants } from '../../graph/read/event-participants.js';
import { eventPlaces } from '../../graph/read/event-places.js';
import { eventsById } from '../../graph/read/events-by-id.js';
import { eventsPage } from '../../graph/read/events-page.js';
import { nodeTypes } from '../../graph/read/node-types.js';
import type { PageKey, PageQuery, Positioned } from '../../graph/read/page-query.js';
import { referenceMentions } from '../../graph/read/reference-mentions.js';
import { referencesById } from '../../graph/read/references-by-id.js';
import { relationshipsById } from '../../graph/read/relationships-by-id.js';
import { relationshipsPage } from '../../graph/read/relationships-page.js';
import { sentencesById } from '../../graph/read/sentences-by-id.js';

/** Runs a query file for one operation. */
export type Read = <Params, Row>(query: QueryFile<Params, Row>, params: Params) => Promise<Row[]>;

/** A collection as resolvers ask for it: its pages and its counts, each batched. */
export interface PageLoader<Filter, Row> {
  readonly page: DataLoader<Filter & PageKey, readonly Positioned<Row>[]>;
  readonly count: DataLoader<Filter, readonly number[]>;
}

/** Their types follow from their queries. */
function loadersBy(read: Read) {
  const many = <Key, Value>(query: BatchQuery<Key, Value>): DataLoader<Key, readonly Value[]> =>
    new DataLoader(async (keys) => byKey(keys, await read(query, { keys })), {
      cacheKeyFn: (key) => JSON.stringify(key),
      // Nest resolves fields in a few ticks: by the next turn of the event loop all of a level have asked.
      batchScheduleFn: (run) => setImmediate(run),
    });
  const one = <Key, Value>(query: BatchQuery<Key, Value>) => {
    const loader = many(query);
    return { load: async (key: Key): Promise<Value | null> => (await loader.load(key))[0] ?? null };
  };
  const pages = <Filter, Row>({ page, count }: PageQuery<Filter, Row>): PageLoader<Filter, Row> => ({
    page: many(page),
    count: many(count),
  });

  return {
    article: one(articlesById),
    articleText: one(articleTexts),
    articles: pages(articlesPage),
    claim: one(claimsById),
    claimAttributions: many(claimAttributions),
    claimEvent: one(claimEvents),
    claimParticipants: many(claimParticipants),
    claims: pages(claimsPage),
    entities: pages(entitiesPage),
    entity: one(entitiesById),
    entityIdentity: many(entityIdentity),
    event: one(eventsById),
    eventIdentity: many(eventIdentity),
    eventParticipants: many(eventParticipants),
    eventPlaces: many(eventPlaces),
    events: pages(eventsPage),
    nodeType: one(nodeTypes),
    reference: one(referencesById),
    referenceMentions: many(referenceMentions),
    relationship: one(relationshipsById),
    relationships: pages(relationshipsPage),
    search: pages(entitiesSearch),
    sentence: one(sentencesById),
  };
}

export type Loaders = ReturnType<typeof loadersBy>;

/**
 * The loaders of one operation. What one level of a GraphQL query asks of one of them becomes one query to the graph; what was
 * loaded once in an operation is not asked again.
 */
export function createLoaders(read: Read): Loaders {
  return loadersBy(read);
}

/** One list of values for each key, in the order of the keys. */
function byKey<Value>(keys: readonly unknown[], rows: readonly BatchRow<Value>[]): Value[][] {
  const answers = keys.map((): Value[] => []);
  for (const { at, value } of rows) answers[at]?.push(value);
  return answers;
}
