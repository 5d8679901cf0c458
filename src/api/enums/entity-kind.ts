import type { EntityKind } from '../../domain/reference.js';
import type { EntityOrder } from '../../graph/read/entities-page.js';
import { declareEnum } from './declare-enum.js';

export const EntityKindEnum = declareEnum<EntityKind>('EntityKind', 'The five kinds of entity.', {
  PERSON: 'A human being.',
  GOVERNMENT: 'A state as an actor, or a ministry, office, parliament, court or local authority of it.',
  ARMED_GROUP: 'Those who bear arms: armed forces, militias, rebels, terrorist groups, military coalitions.',
  ORGANIZATION: 'International bodies, parties, companies, media, committees, religious bodies, conferences.',
  PLACE: 'A country as a territory, a region, a city or a site.',
});

export const EntityOrderEnum = declareEnum<EntityOrder>('EntityOrder', 'The order of a list of entities.', {
  NAME: 'By name, in alphabetical order.',
  MOST_ARTICLES: 'Those that the most articles speak of first.',
  LAST_SEEN: 'Those that the newest articles speak of first.',
});
