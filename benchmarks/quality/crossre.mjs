import { labelsFrom } from './claim-pairs.mjs';
import { lettersOf } from './crossner-politics.mjs';
import { readJsonLines } from './read-files.mjs';
import { scoreRelations } from './relations.mjs';

const FILES = ['news-train', 'news-dev', 'news-ext-train', 'news-ext-dev', 'politics-train', 'politics-dev'];

/** What CrossRE calls each type of claim between actor and recipient, or subject and object. */
const LABELS = labelsFrom({
  role: 'HOLDS_POSITION SPEAKS_FOR MEMBER_OF GOVERNS CONTROLS SUPPORTS ALLIED_WITH',
  'part-of': 'PART_OF',
  physical: 'BASED_IN',
  'general-affiliation': 'LINKED_TO',
  social: 'FAMILY_OF',
  opposite: 'OPPOSES FIGHTS ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT',
});
const MAPPED = new Set(Object.values(LABELS).concat('named'));

export const name = 'crossre';

/**
 * The authors' BERT with gold pairs given, micro F1 over all 17 types, as published: the data's README. It chooses a
 * type, finds no pair.
 */
export const peers = {
  'relations, pairs with type': 'BERT, gold pairs given, 17 types: politics 58.2, news 46.3',
};

/**
 * News and politics sentences with entities and relations; the types of relation that no claim maps to are left out,
 * and so are sentences without another. A sentence's id is its letters, as in crossner-politics.
 */
export function load(folder) {
  return FILES.flatMap((file) => readJsonLines(folder, `crossre/${file}.jsonl`))
    .map(({ text, entities, relations }) => ({
      id: lettersOf(text),
      text,
      entities,
      relations: relations
        .filter(({ type }) => MAPPED.has(type))
        .map(({ type, head, tail }) => ({ type, source: entities[head], target: entities[tail] })),
    }))
    .filter(({ relations }) => relations.length > 0);
}

/**
 * See `scoreRelations`; pairs count where both ends lie on gold entities, as the set says nothing of others. Of what is
 * wrong much is of the types that are left out, so that no claim's confidence is judged by it.
 */
export function score(documents, extractions) {
  const mapping = { labelOf: ({ type }) => LABELS[type], place: 'physical', alias: 'named', onlyGold: true };
  return { ...scoreRelations(documents, extractions, mapping), judged: [] };
}
