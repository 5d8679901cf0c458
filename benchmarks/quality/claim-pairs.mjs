import { overlaps } from './scoring.mjs';

const SYMMETRIC = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'ALLIED_WITH', 'FIGHTS', 'LINKED_TO', 'FAMILY_OF']);

/**
 * A set's name for each type of claim, from a table of the set's names with the types that they cover: `{ role:
 * 'HOLDS_POSITION …' }`.
 */
export function labelsFrom(table) {
  return Object.fromEntries(
    Object.entries(table).flatMap(([label, types]) => types.split(' ').map((type) => [type, label])),
  );
}

/**
 * The pairs that claims make within their sentence, as { type, left, right, sentence, claim }; `left` and `right` are {
 * key, mentions } with the mentions of that sentence, of which there is at least one. Actors pair with recipients,
 * subjects with objects, a speaker with hearers, the actors of a symmetric claim with each other, all of them typed
 * `labelOf(claim)`; actors and recipients of an event with its places, typed `place`; different names of one reference,
 * typed `alias` (`claim` is null). Pairs without a type are left out.
 */
export function pairsOf(extraction, { labelOf, place, alias }) {
  return [
    ...extraction.claims.flatMap((claim) => pairsOfClaim(extraction, claim, labelOf(claim), place)),
    ...extraction.references.flatMap((reference) => aliasesOf(extraction, reference, alias)),
  ].filter(
    ({ type, left, right }) => type && left.key !== right.key && left.mentions.length > 0 && right.mentions.length > 0,
  );
}

function pairsOfClaim({ sentences, references }, claim, label, place) {
  const { type, trigger, attribution } = claim;
  const sentence = sentences.find(({ start, end }) => start <= trigger.start && trigger.start < end);
  const isSpeech = type === 'STATEMENT';
  const roles = isSpeech && attribution[0] ? [...claim.roles, { ...attribution[0], role: 'SPEAKER' }] : claim.roles;
  const having = (...wanted) =>
    roles
      .filter(({ role }) => wanted.includes(role))
      .map(({ reference: key }) => {
        const { mentions } = references.find(({ id }) => id === key);
        return { key, mentions: mentions.filter((mention) => overlaps(mention, sentence)) };
      });
  const pair = (lefts, rights, as) =>
    lefts.flatMap((left) => rights.map((right) => ({ type: as, left, right, sentence, claim })));
  const doers = isSpeech ? having('SPEAKER') : having('ACTOR', 'SUBJECT');
  const others = having('RECIPIENT', 'OBJECT');
  const equals = SYMMETRIC.has(type) ? doers : [];
  return [
    ...pair(doers, others, label),
    ...equals.flatMap((left, at) => pair([left], equals.slice(at + 1), label)),
    ...pair(isSpeech ? [] : [...doers, ...others], having('PLACE'), place),
  ];
}

function aliasesOf({ sentences }, { id, mentions }, type) {
  const names = mentions.filter(({ form }) => form === 'NAME');
  return sentences.flatMap((sentence) => {
    const [first, ...rest] = names.filter((name) => overlaps(name, sentence));
    return rest
      .filter((name, at) => [first, ...rest.slice(0, at)].every(({ text }) => text !== name.text))
      .map((name) => ({
        type,
        left: { key: `${id}@${first.start}`, mentions: [first] },
        right: { key: `${id}@${name.start}`, mentions: [name] },
        sentence,
        claim: null,
      }));
  });
}
