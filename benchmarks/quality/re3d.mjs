import { typeOfName, sentenceAt } from './names.mjs';
import { readJsonLines } from './read-files.mjs';
import { scoreRelations } from './relations.mjs';
import { figures, matchOneToOne, overlaps, sameSpan } from './scoring.mjs';

const ENTITY_TYPES = { Person: 'PER', Organisation: 'ORG', Location: 'LOC' };
const SURE = 0.7;

/** What re3d calls each type of claim between actor and recipient, or subject and object. */
const LABELS = {
  ...{ HOLDS_POSITION: 'BelongsTo', SPEAKS_FOR: 'BelongsTo', MEMBER_OF: 'BelongsTo', PART_OF: 'BelongsTo' },
  ...{
    BASED_IN: 'CoLocated',
    GOVERNS: 'InChargeOf',
    CONTROLS: 'InChargeOf',
    LINKED_TO: 'BelongsTo',
    FAMILY_OF: 'BelongsTo',
  },
  ...{ ALLIED_WITH: 'AlliesOf', SUPPORTS: 'Likes', OPPOSES: 'Dislikes', FIGHTS: 'FightingAgainst' },
  ...{
    AGREE: 'AlliesOf',
    CONSULT: 'CommWith',
    SUPPORT: 'Likes',
    CONCEDE: 'CommWith',
    COOPERATE: 'AlliesOf',
    AID: 'AlliesOf',
  },
  ...{
    RETREAT: 'Apart',
    REQUEST: 'CommWith',
    ACCUSE: 'Dislikes',
    REJECT: 'Dislikes',
    THREATEN: 'Dislikes',
    STATEMENT: 'CommWith',
  },
  ...{
    PROTEST: 'Dislikes',
    SANCTION: 'Dislikes',
    MOBILIZE: 'FightingAgainst',
    COERCE: 'FightingAgainst',
    ASSAULT: 'FightingAgainst',
  },
};
const LEADS =
  /\b(?:president|minister|chief|commander|head|leader|director|chair\w*|king|governor|secretary|prime|mayor)\b/i;

export const name = 're3d';

/** compromise 14.14.4, and every two gold mentions of a sentence as a pair, on the whole set: the data's README. */
export const peers = {
  'mentions, Person/Organisation/Location, exact span': 'compromise 29.9',
  'relations, pairs': 'every two gold mentions of a sentence 13.0, of compromise 2.3',
};

/**
 * Documents on the conflict in Syria and Iraq. Gold are entities and relations that their annotators' model is sure of (conf ≥ .7);
 * other marked spans are apart: found, they count neither way.
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
 * Mentions (names and nominals; pronouns and demonyms apart): F1 by exact span and by overlap, types Person, Organisation, Location; a
 * state called by its name may be either of the last two. Relations: see `scoreRelations`; our types are read as re3d's by a table, a
 * position of command as InChargeOf, any other as BelongsTo; a place of an event as CoLocated with its actors and recipients.
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
  const errors = [];
  const rows = [
    ['exact span', sameSpan],
    ['overlap', overlaps],
  ].map(([label, isAt]) => {
    const counts = { gold: 0, found: 0, rightGold: 0 };
    documents.forEach((document, index) => {
      const isMatch = (gold, found) => isAt(gold, found) && found.types.includes(gold.type);
      const found = nominalsOf(extractions[index]).filter(
        (one) =>
          !document.apart.some((other) => sameSpan(other, one)) || document.entities.some((gold) => isMatch(gold, one)),
      );
      const { matched, missed, spurious } = matchOneToOne(document.entities, found, isMatch);
      counts.gold += document.entities.length;
      counts.found += found.length;
      counts.rightGold += matched.length;
      if (isAt === overlaps) {
        const error = (kind, gold, one) => ({
          kind,
          id: document.id,
          gold: gold ? `${gold.type} [${gold.text}]` : '–',
          found: one ? `${one.types.join('/')} [${one.text}]` : '–',
          sentence: sentenceAt(document, extractions[index], (gold ?? one).start),
        });
        for (const gold of missed) {
          const other = spurious.find((one) => overlaps(one, gold));
          errors.push(
            error(
              other ? `mention: ${gold.type} called ${other.types.join('/')}` : `mention: ${gold.type} missed`,
              gold,
              other,
            ),
          );
        }
        for (const one of spurious.filter((each) => !missed.some((gold) => overlaps(gold, each))))
          errors.push(error(`mention: ${one.types.join('/')} invented`, null, one));
      }
    });
    return { measure: `mentions, Person/Organisation/Location, ${label}`, ...figures(counts) };
  });
  return { rows, errors };
}

function nominalsOf({ references }) {
  return references.flatMap((reference) => {
    const type = typeOfName(reference);
    return reference.mentions
      .filter(({ form }) => type !== null && (form === 'NAME' || form === 'NOMINAL'))
      .map(({ form, ...span }) => ({
        ...span,
        types: reference.kind !== 'GOVERNMENT' || type !== 'LOC' ? [type] : form === 'NAME' ? ['LOC', 'ORG'] : ['ORG'],
      }));
  });
}
