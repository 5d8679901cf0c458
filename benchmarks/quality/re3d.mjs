import { labelsFrom } from './claim-pairs.mjs';
import { sentenceAt, typeOfName } from './names.mjs';
import { readJsonLines } from './read-files.mjs';
import { scoreRelations } from './relations.mjs';
import { figures, matchOneToOne, overlaps, sameSpan } from './scoring.mjs';

const ENTITY_TYPES = { Person: 'PER', Organisation: 'ORG', Location: 'LOC' };
const SURE = 0.7;

/** What re3d calls each type of claim between actor and recipient, or subject and object. */
const LABELS = labelsFrom({
  BelongsTo: 'HOLDS_POSITION SPEAKS_FOR MEMBER_OF PART_OF LINKED_TO FAMILY_OF',
  InChargeOf: 'GOVERNS CONTROLS',
  CoLocated: 'BASED_IN',
  AlliesOf: 'ALLIED_WITH AGREE COOPERATE AID',
  Likes: 'SUPPORTS SUPPORT',
  Dislikes: 'OPPOSES ACCUSE REJECT THREATEN PROTEST SANCTION',
  FightingAgainst: 'FIGHTS ASSAULT COERCE MOBILIZE',
  CommWith: 'CONSULT STATEMENT REQUEST CONCEDE',
  Apart: 'RETREAT',
});
const LEADS =
  /\b(?:president|minister|chief|commander|head|leader|director|chair\w*|king|governor|secretary|prime|mayor)\b/i;

export const name = 're3d';

/** compromise 14.14.4, and every two gold mentions of a sentence as a pair, on the whole set: the data's README. */
export const peers = {
  'mentions, Person/Organisation/Location, exact span': 'compromise 29.9',
  'relations, pairs': 'every two gold mentions of a sentence 13.0, of compromise 2.3',
};

/**
 * Documents on the conflict in Syria and Iraq. Gold are entities and relations that their annotators' model is sure of
 * (conf ≥ .7); other marked spans are apart: found, they count neither way.
 */
export function load(folder) {
  return readJsonLines(folder, 're3d/dev.jsonl').map(({ id, text, entities, relations }) => {
    const entitiesOf = (isGold) =>
      entities
        .filter((one) => (one.conf >= SURE && one.type in ENTITY_TYPES) === isGold)
        .map((one) => ({ ...one, type: ENTITY_TYPES[one.type] }));
    return {
      id,
      text,
      entities: entitiesOf(true),
      apart: entitiesOf(false),
      relations: relations
        .filter(({ conf }) => conf >= SURE)
        .map(({ type, source_span: source, target_span: target }) => ({
          type,
          source: { start: source[0], end: source[1] },
          target: { start: target[0], end: target[1] },
        })),
    };
  });
}

/**
 * Mentions of any form but demonyms: F1 by exact span and by overlap, types Person, Organisation, Location; a state
 * called by its name may be either of the last two. Relations: see `scoreRelations`; our types are read as re3d's by a
 * table, a position of command as InChargeOf, any other as BelongsTo; a place of an event as CoLocated with its actors
 * and recipients.
 */
export function score(documents, extractions) {
  const mentions = scoreMentions(documents, extractions);
  const relations = scoreRelations(documents, extractions, { labelOf, place: 'CoLocated', alias: 'IsSynonymOf' });
  return {
    rows: [...mentions.rows, ...relations.rows],
    errors: [...relations.errors, ...mentions.errors],
    judged: relations.judged,
  };
}

function labelOf({ type, title }) {
  return type === 'HOLDS_POSITION' && LEADS.test(title ?? '') ? 'InChargeOf' : LABELS[type];
}

function scoreMentions(documents, extractions) {
  const read = (isAt) =>
    documents.map((document, index) => {
      const isMatch = (gold, found) => isAt(gold, found) && found.types.includes(gold.type);
      const isJudged = (found) =>
        !document.apart.some((other) => sameSpan(other, found)) ||
        document.entities.some((gold) => isMatch(gold, found));
      const found = mentionsOf(extractions[index]).filter(isJudged);
      return { document, extraction: extractions[index], found, ...matchOneToOne(document.entities, found, isMatch) };
    });
  const rowOf = (label, results) => {
    const count = (of) => results.reduce((sum, one) => sum + of(one).length, 0);
    const gold = count(({ document }) => document.entities);
    const counts = { gold, found: count(({ found }) => found), rightGold: count(({ matched }) => matched) };
    return { measure: `mentions, Person/Organisation/Location, ${label}`, ...figures(counts) };
  };
  const overlapping = read(overlaps);
  return {
    rows: [rowOf('exact span', read(sameSpan)), rowOf('overlap', overlapping)],
    errors: overlapping.flatMap(mentionErrors),
  };
}

/** Mentions of what may be a person, an organisation or a place; a state by its name may be either of the last two. */
function mentionsOf({ references }) {
  return references.flatMap((reference) => {
    const type = typeOfName(reference);
    const typesOf = (form) => {
      if (reference.kind !== 'GOVERNMENT' || type !== 'LOC') return [type];
      return form === 'NAME' ? ['LOC', 'ORG'] : ['ORG'];
    };
    return reference.mentions
      .filter(({ form }) => type !== null && form !== 'DEMONYM')
      .map(({ form, ...quote }) => ({ ...quote, types: typesOf(form) }));
  });
}

function mentionErrors({ document, extraction, missed, spurious }) {
  const error = (kind, gold, found) => ({
    kind: `mention: ${kind}`,
    id: document.id,
    gold: gold ? `${gold.type} [${gold.text}]` : '–',
    found: found ? `${found.types.join('/')} [${found.text}]` : '–',
    sentence: sentenceAt(document, extraction, (gold ?? found).start),
  });
  const invented = spurious.filter((one) => !missed.some((gold) => overlaps(gold, one)));
  return [
    ...missed.map((gold) => {
      const other = spurious.find((one) => overlaps(one, gold));
      return error(other ? `${gold.type} called ${other.types.join('/')}` : `${gold.type} missed`, gold, other);
    }),
    ...invented.map((found) => error(`${found.types.join('/')} invented`, null, found)),
  ];
}
