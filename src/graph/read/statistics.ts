import { z } from 'zod';
import { queryFile } from '../query-file.js';

const count = z.number();
const row = z.object({
  articles: count,
  sentences: count,
  references: count,
  claims: count,
  feeds: count,
  retracted: count,
  entities: count,
  people: count,
  governments: count,
  armedGroups: count,
  organizations: count,
  places: count,
  events: count,
  meetings: count,
  statements: count,
  relationships: count,
});
export type StatisticsRow = z.output<typeof row>;

/** How much the graph holds: one row. */
export const statistics = queryFile('read/statistics', { params: z.object({}), row });
