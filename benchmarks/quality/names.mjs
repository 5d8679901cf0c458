import { figures, matchOneToOne, overlaps, sameSpan } from './scoring.mjs';

const TYPES = { PERSON: 'PER', PLACE: 'LOC', GOVERNMENT: 'ORG', ARMED_GROUP: 'ORG', ORGANIZATION: 'ORG' };

/**
 * The product's type of a reference in the terms of named entity sets. A country, state or city that acts is GOVERNMENT (`state`,
 * `local`) to the product; where it is called by its name the sets see a place, so it counts as LOC. A conference counts as none.
 */
export function typeOfName({ kind, subtype }) {
  if (subtype === 'event') return null;
  if (kind === 'GOVERNMENT' && (subtype === 'state' || subtype === 'local')) return 'LOC';
  return TYPES[kind];
}

/** The mentions of form NAME as { start, end, type, text }, outermost only: the sets have no names within names. */
export function namesOf({ references }) {
  const names = references.flatMap((reference) => {
    const type = typeOfName(reference);
    return reference.mentions
      .filter(({ form }) => form === 'NAME')
      .map(({ start, end, text }) => ({ start, end, text, type }));
  });
  return names
    .filter(({ type }) => type !== null)
    .filter((name) => !names.some((other) => other !== name && !sameSpan(other, name) && covers(other, name)));
}

const covers = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;

/** The sentence that holds an offset, as the product cut it. */
export function sentenceAt({ text }, { sentences }, offset) {
  const sentence = sentences.find(({ start, end }) => start <= offset && offset < end);
  return sentence ? text.slice(sentence.start, sentence.end) : text.slice(Math.max(0, offset - 80), offset + 80);
}

/**
 * Names against gold names (`document.names`: start, end, type): micro F1 of exact spans, with the type PER, ORG or LOC and without it.
 * Every document counts by its names.
 */
export function scoreNames(documents, extractions) {
  const totals = { gold: 0, found: 0, typed: 0, untyped: 0 };
  const byType = Object.fromEntries(['PER', 'ORG', 'LOC'].map((type) => [type, { gold: 0, found: 0, rightGold: 0 }]));
  const errors = [];
  documents.forEach((document, index) => {
    const extraction = extractions[index];
    const found = namesOf(extraction);
    const { matched, missed, spurious } = matchOneToOne(document.names, found, sameSpan);
    totals.gold += document.names.length;
    totals.found += found.length;
    totals.untyped += matched.length;
    const right = matched.filter(([gold, name]) => gold.type === name.type);
    totals.typed += right.length;
    for (const { type } of document.names) byType[type].gold += 1;
    for (const { type } of found) byType[type].found += 1;
    for (const [{ type }] of right) byType[type].rightGold += 1;
    errors.push(...nameErrors(document, extraction, { matched, missed, spurious }));
  });
  const { gold, found, typed, untyped } = totals;
  const rows = [
    { measure: 'names, PER/ORG/LOC, exact span', ...figures({ gold, found, rightGold: typed }) },
    { measure: 'names, any type, exact span', ...figures({ gold, found, rightGold: untyped }) },
    ...Object.entries(byType).map(([type, counts]) => ({ measure: `… ${type} alone`, ...figures(counts) })),
  ];
  return { rows, errors, judged: [] };
}

function nameErrors(document, extraction, { matched, missed, spurious }) {
  const quote = ({ start, end }) => document.text.slice(start, end);
  const error = (kind, gold, found) => ({
    kind,
    id: document.id,
    gold: gold ? `${gold.type} [${quote(gold)}]` : '–',
    found: found ? `${found.type} [${found.text}]` : '–',
    sentence: sentenceAt(document, extraction, (gold ?? found).start),
  });
  const left = new Set(spurious);
  return [
    ...matched
      .filter(([gold, found]) => gold.type !== found.type)
      .map(([gold, found]) => error(`${gold.type} called ${found.type}`, gold, found)),
    ...missed.map((gold) => {
      const found = spurious.find((name) => overlaps(gold, name));
      if (!found) return error(`${gold.type} missed`, gold, found);
      left.delete(found);
      const extent = covers(found, gold) ? 'too long' : covers(gold, found) ? 'too short' : 'crossing';
      return error(`${gold.type} ${extent}${found.type === gold.type ? '' : `, called ${found.type}`}`, gold, found);
    }),
    ...[...left].map((found) => error(`${found.type} invented`, null, found)),
  ];
}
