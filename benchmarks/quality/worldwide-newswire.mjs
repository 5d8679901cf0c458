import { readJsonLines } from './read-files.mjs';
import { scoreNames } from './names.mjs';

const TYPES = { Person: 'PER', Organization: 'ORG', Location: 'LOC', Facility: 'LOC' };

export const name = 'worldwide-newswire';

/**
 * compromise 14.14.4 on the whole set: the data's README. The prototype and the others: design notes, another split or
 * set.
 */
export const peers = {
  'names, PER/ORG/LOC, exact span': 'spaCy md 70, compromise 46.8',
};

/**
 * Whole articles as published (Africa, Asia, Latin America, Middle East); Facility counts as LOC, other types (peoples,
 * dates, works) are `others`.
 */
export function load(folder) {
  return readJsonLines(folder, 'worldwide-newswire/dev.jsonl').map(({ id, text, entities }) => {
    const spans = entities.map(([start, end, type]) => ({ start, end, type: TYPES[type] }));
    return { id, text, names: spans.filter(({ type }) => type), others: spans.filter(({ type }) => !type) };
  });
}

export const score = scoreNames;
