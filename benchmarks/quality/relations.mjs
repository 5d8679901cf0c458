import { pairsOf } from './claim-pairs.mjs';
import { sentenceAt } from './names.mjs';
import { figures, overlaps } from './scoring.mjs';

/**
 * Relations within a sentence, as unordered pairs. Gold: `document.relations` { type, source, target }, each pair once
 * however often it is marked. Found: `pairsOf` the extraction by `mapping` (with `onlyGold` those whose ends both lie
 * on `document.entities`), each pair of references once a sentence. A found pair is right when mentions of its two
 * references in that sentence overlap the two ends of a gold pair; with type when the type is the same too. Precision
 * counts found pairs, recall gold ones.
 */
export function scoreRelations(documents, extractions, { onlyGold = false, ...mapping }) {
  const read = documents.map((document, index) => {
    const isOnGold = (end) => document.entities.some((entity) => isAt(end, entity));
    const found = pairsOf(extractions[index], mapping);
    return {
      document,
      extraction: extractions[index],
      gold: document.relations,
      found: onlyGold ? found.filter(({ left, right }) => isOnGold(left) && isOnGold(right)) : found,
    };
  });
  return {
    rows: [
      { measure: 'relations, pairs', ...count(read, matches, () => '') },
      { measure: 'relations, pairs with type', ...count(read, matchesTyped, ({ type }) => type) },
    ],
    errors: read.flatMap(errorsOf),
    judged: read.flatMap(({ gold, found }) =>
      found
        .filter(({ claim }) => claim)
        .map((pair) => ({ confidence: pair.claim.confidence, right: gold.some((one) => matchesTyped(one, pair)) })),
    ),
  };
}

const isAt = ({ mentions }, span) => mentions.some((mention) => overlaps(mention, span));

function matches({ source, target }, { left, right }) {
  return (isAt(left, source) && isAt(right, target)) || (isAt(left, target) && isAt(right, source));
}

function matchesTyped(gold, found) {
  return gold.type === found.type && matches(gold, found);
}

function count(read, isMatch, typeOf) {
  const once = (pairs, endsOf) => [
    ...new Map(pairs.map((pair) => [`${typeOf(pair)} ${endsOf(pair).sort().join(' ')}`, pair])).values(),
  ];
  const counts = { gold: 0, found: 0, rightGold: 0, rightFound: 0 };
  for (const each of read) {
    const gold = once(each.gold, ({ source, target }) => [source, target].map(({ start, end }) => `${start}-${end}`));
    const found = once(each.found, ({ left, right, sentence }) =>
      [left, right].map(({ key }) => `${sentence.start}:${key}`),
    );
    counts.gold += gold.length;
    counts.found += found.length;
    counts.rightGold += gold.filter((one) => found.some((pair) => isMatch(one, pair))).length;
    counts.rightFound += found.filter((pair) => gold.some((one) => isMatch(one, pair))).length;
  }
  return figures(counts);
}

function errorsOf({ document, extraction, gold, found }) {
  const quote = ({ start, end }) => `[${document.text.slice(start, end)}]`;
  const words = ({ mentions }) => `[${mentions.map(({ text }) => text).join('=')}]`;
  const describe = ({ type, left, right, claim }) =>
    `${type} ${words(left)} ${words(right)} from ${claim ? `${claim.type} [${claim.trigger.text}]` : 'coreference'}`;
  const isMentioned = (span) => extraction.references.some((reference) => isAt(reference, span));
  const missed = gold
    .filter((relation) => !found.some((pair) => matchesTyped(relation, pair)))
    .map((relation) => {
      const { type, source, target } = relation;
      const near = found.filter((pair) => matches(relation, pair));
      const why = isMentioned(source) && isMentioned(target) ? 'missed' : 'missed, an end is no mention';
      return {
        kind: `relation: ${type} ${near.length > 0 ? `called ${near[0].type}` : why}`,
        gold: `${type} ${quote(source)} ${quote(target)}`,
        found: near.map(describe).join(' · ') || '–',
        at: source.start,
      };
    });
  const invented = found
    .filter((pair) => !gold.some((relation) => matches(relation, pair)))
    .map((pair) => ({
      kind: `relation: ${pair.type} invented (${pair.claim?.type ?? 'alias'})`,
      gold: '–',
      found: describe(pair),
      at: pair.sentence.start,
    }));
  return [...missed, ...invented].map(({ at, ...error }) => ({
    ...error,
    id: document.id,
    sentence: sentenceAt(document, extraction, at),
  }));
}
