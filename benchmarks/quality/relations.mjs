import { overlaps } from './scoring.mjs';
import { figures } from './scoring.mjs';

const SYMMETRIC = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'ALLIED_WITH', 'FIGHTS', 'LINKED_TO', 'FAMILY_OF']);

/**
 * Relations within a sentence as unordered pairs of mentions. Gold: `document.relations` { type, source, target }, one pair however often
 * it is marked. Found: the pairs that claims make in their sentence — actors with recipients, subjects with objects, members of a
 * symmetric claim with each other, `place` pairs of an event's place, `alias` pairs of names of one reference — where both have a
 * mention in that sentence (and, with `onlyGold`, where both lie on gold entities). A found pair is right when mentions of its two
 * references in the sentence overlap the two ends of a gold pair. Pairs: any type. Typed: `labelOf(claim)` equals the gold type.
 */
export function scoreRelations(documents, extractions, { labelOf, place, alias, onlyGold = false }) {
  const pairs = { gold: 0, found: 0, rightGold: 0, rightFound: 0 };
  const typed = { gold: 0, found: 0, rightGold: 0, rightFound: 0 };
  const errors = [];
  const judged = [];
  documents.forEach((document, index) => {
    const extraction = extractions[index];
    const isOnGold = ({ mentions }) =>
      document.entities.some((entity) => mentions.some((mention) => overlaps(mention, entity)));
    const found = pairsOf(extraction, { labelOf, place, alias }).filter(
      ({ left, right }) => !onlyGold || (isOnGold(left) && isOnGold(right)),
    );
    const gold = document.relations;
    tally(pairs, distinct(gold, goldKey), distinct(found, foundKey), matches);
    tally(
      typed,
      distinct(gold, (one) => `${one.type} ${goldKey(one)}`),
      distinct(found, (one) => `${one.type} ${foundKey(one)}`),
      matchesTyped,
    );
    for (const one of found.filter(({ claim }) => claim))
      judged.push({ confidence: one.claim.confidence, right: gold.some((other) => matchesTyped(other, one)) });
    errors.push(...errorsOf(document, extraction, gold, found));
  });
  return {
    rows: [
      { measure: 'relations, pairs', ...figures(pairs) },
      { measure: 'relations, pairs with type', ...figures(typed) },
    ],
    errors,
    judged,
  };
}

const distinct = (items, keyOf) => [...new Map(items.map((item) => [keyOf(item), item])).values()];
const goldKey = ({ source, target }) =>
  [source, target]
    .map(({ start, end }) => `${start}-${end}`)
    .sort()
    .join(' ');
const foundKey = ({ sentence, left, right }) => `${sentence.start} ${[left.key, right.key].sort().join(' ')}`;
const isAt = ({ mentions }, span) => mentions.some((mention) => overlaps(mention, span));

function matches({ source, target }, { left, right }) {
  return (isAt(left, source) && isAt(right, target)) || (isAt(left, target) && isAt(right, source));
}

function matchesTyped(gold, found) {
  return gold.type === found.type && matches(gold, found);
}

function tally(counts, gold, found, isMatch) {
  counts.gold += gold.length;
  counts.found += found.length;
  counts.rightGold += gold.filter((one) => found.some((other) => isMatch(one, other))).length;
  counts.rightFound += found.filter((one) => gold.some((other) => isMatch(other, one))).length;
}

function pairsOf({ sentences, references, claims }, { labelOf, place, alias }) {
  const inSentence = (sentence, id) => {
    const reference = references.find((one) => one.id === id);
    return { key: id, mentions: reference.mentions.filter((mention) => overlaps(mention, sentence)) };
  };
  const ofClaims = claims.flatMap((claim) => {
    const sentence = sentences.find(({ start, end }) => start <= claim.trigger.start && claim.trigger.start < end);
    const roles =
      claim.type === 'STATEMENT' && claim.attribution[0]
        ? [
            ...claim.roles.filter(({ role }) => role !== 'ACTOR'),
            { role: 'ACTOR', reference: claim.attribution[0].reference },
          ]
        : claim.roles;
    const having = (...wanted) =>
      roles.filter(({ role }) => wanted.includes(role)).map(({ reference }) => inSentence(sentence, reference));
    const [doers, others, places] = [having('ACTOR', 'SUBJECT'), having('RECIPIENT', 'OBJECT'), having('PLACE')];
    const cross = (lefts, rights, type) =>
      lefts.flatMap((left) => rights.map((right) => ({ left, right, type, sentence, claim })));
    return [
      ...cross(doers, others, labelOf(claim)),
      ...(SYMMETRIC.has(claim.type)
        ? doers.flatMap((left, at) => cross([left], doers.slice(at + 1), labelOf(claim)))
        : []),
      ...(place && claim.type !== 'STATEMENT' ? cross([...doers, ...others], places, place) : []),
    ];
  });
  const ofAliases = references.flatMap((reference) =>
    sentences.flatMap((sentence) => {
      const names = reference.mentions.filter(({ form, ...mention }) => form === 'NAME' && overlaps(mention, sentence));
      return names.slice(1).flatMap((name, at) => {
        const isNew = names.slice(0, at + 1).every(({ text }) => text !== name.text);
        if (!alias || !isNew) return [];
        return [
          {
            left: { key: `${reference.id}a`, mentions: [names[0]] },
            right: { key: `${reference.id}${name.start}`, mentions: [name] },
            type: alias,
            sentence,
            claim: null,
          },
        ];
      });
    }),
  );
  return [...ofClaims, ...ofAliases].filter(
    ({ type, left, right }) => type && left.key !== right.key && left.mentions.length > 0 && right.mentions.length > 0,
  );
}

function errorsOf(document, { sentences, references }, gold, found) {
  const quote = ({ start, end }) => `[${document.text.slice(start, end)}]`;
  const words = ({ mentions }) => `[${mentions.map(({ text }) => text).join('=')}]`;
  const asText = ({ type, left, right, claim }) =>
    `${type} ${words(left)} ${words(right)} from ${claim ? `${claim.type} [${claim.trigger.text}]` : 'coreference'}`;
  const sentenceOf = (offset) => sentences.find(({ start, end }) => start <= offset && offset < end);
  const error = (kind, offset, relation, other) => {
    const sentence = sentenceOf(offset);
    const text = sentence ? document.text.slice(sentence.start, sentence.end) : '';
    return {
      kind,
      id: document.id,
      gold: relation ? `${relation.type} ${quote(relation.source)} ${quote(relation.target)}` : '–',
      found: other ?? '–',
      sentence: text,
    };
  };
  const missed = gold.filter((one) => !found.some((other) => matchesTyped(one, other)));
  const spurious = found.filter((one) => !gold.some((other) => matches(other, one)));
  const isMentioned = (span) => references.some((reference) => isAt(reference, span));
  return [
    ...missed.map((relation) => {
      const near = found.filter((other) => matches(relation, other));
      const both = [relation.source, relation.target].filter(isMentioned).length;
      const kind = near.length
        ? `relation: ${relation.type} called ${near[0].type}`
        : both < 2
          ? `relation: ${relation.type} missed, an end is no mention`
          : `relation: ${relation.type} missed`;
      return error(kind, relation.source.start, relation, near.map(asText).join(' · ') || undefined);
    }),
    ...spurious.map((one) =>
      error(`relation: ${one.type} invented (${one.claim?.type ?? 'alias'})`, one.sentence.start, null, asText(one)),
    ),
  ];
}
