import { figures, matchOneToOne, overlaps, sameSpan } from './scoring.mjs';

const TYPES = { PERSON: 'PER', PLACE: 'LOC', GOVERNMENT: 'ORG', ARMED_GROUP: 'ORG', ORGANIZATION: 'ORG' };

/**
 * The product's type of a reference in the terms of named entity sets. A country, state or city that acts is GOVERNMENT
 * (`state`, `local`) to the product; where it is called by its name the sets see a place, so it counts as LOC. A
 * conference counts as none.
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
 * Names against gold names (`document.names`: start, end, type): micro F1 of exact spans, with the type PER, ORG or LOC
 * and without it. With others set aside: a found name that overlaps no gold name but a span of another type
 * (`document.others`: elections, works, peoples …) counts neither way.
 */
export function scoreNames(documents, extractions) {
  const read = documents.map((document, index) => {
    const extraction = extractions[index];
    const found = namesOf(extraction);
    const isAside = (name) =>
      document.others.some((other) => overlaps(other, name)) && !document.names.some((gold) => overlaps(gold, name));
    const result = matchOneToOne(document.names, found, sameSpan);
    return { document, extraction, found, aside: found.filter(isAside), ...result };
  });
  const count = (of, isCounted = () => true) => read.reduce((sum, one) => sum + of(one).filter(isCounted).length, 0);
  const isTyped = ([gold, name]) => gold.type === name.type;
  const gold = count(({ document }) => document.names);
  const found = count((one) => one.found);
  const typed = count(({ matched }) => matched, isTyped);
  const alone = (type) => ({
    measure: `… ${type} alone`,
    ...figures({
      gold: count(
        ({ document }) => document.names,
        (name) => name.type === type,
      ),
      found: count(
        (one) => one.found,
        (name) => name.type === type,
      ),
      rightGold: count(
        ({ matched }) => matched,
        ([of, name]) => isTyped([of, name]) && name.type === type,
      ),
    }),
  });
  return {
    rows: [
      { measure: 'names, PER/ORG/LOC, exact span', ...figures({ gold, found, rightGold: typed }) },
      {
        measure: '… others set aside',
        ...figures({ gold, found: found - count(({ aside }) => aside), rightGold: typed }),
      },
      {
        measure: 'names, any type, exact span',
        ...figures({ gold, found, rightGold: count(({ matched }) => matched) }),
      },
      ...['PER', 'ORG', 'LOC'].map(alone),
    ],
    errors: read.flatMap(nameErrors),
    judged: [],
  };
}

function nameErrors({ document, extraction, matched, missed, spurious, aside }) {
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
    ...[...left].map((found) =>
      error(`${found.type} ${aside.includes(found) ? 'in a span of another type' : 'invented'}`, null, found),
    ),
  ];
}
