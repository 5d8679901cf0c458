import { readJsonLines } from './read-files.mjs';
import { namesOf, sentenceAt, typeOfName } from './names.mjs';
import { figures, matchOneToOne, overlaps, sameSpan } from './scoring.mjs';

/**
 * GeoWebNews' types of toponyms; the others are nouns ("the city"), bodies named after places, peoples and languages.
 */
const TOPONYMS = new Set(['Literal', 'Mixed', 'Literal_Modifier', 'Metonymic', 'Non_Literal_Modifier']);

export const name = 'place-names';

/** GeoWebNews on all its 200 articles, exact span, scored from stored outputs: the data's README. */
export const peers = {
  'place names, exact span': 'Google NLP 82.4, spaCy 73.0, EMM 56.1',
};

/**
 * GeoWebNews articles with their toponyms, literal ("in Moscow", "Syrian soil") or not ("Moscow said", "Chinese
 * goods"). All else that is marked there is apart: found, it counts neither way.
 */
export function load(folder) {
  return readJsonLines(folder, 'geoparsing/geowebnews-dev.jsonl').map(({ id, text, toponyms }) => ({
    id,
    text,
    places: toponyms.filter(({ type, non_locational: isApart }) => !isApart && TOPONYMS.has(type)),
    apart: toponyms.filter(({ type, non_locational: isApart }) => isApart || !TOPONYMS.has(type)),
  }));
}

/**
 * Exact-span F1 over toponyms, of which the product's are names of places and states and adjectives of countries (NAME
 * and DEMONYM); and recall of the literal ones where overlap with any mention of a place or state is enough.
 */
export function score(documents, extractions) {
  const counts = { gold: 0, found: 0, rightGold: 0 };
  const literal = { gold: 0, rightGold: 0 };
  const errors = [];
  documents.forEach((document, index) => {
    const extraction = extractions[index];
    const mentions = extraction.references.filter((one) => typeOfName(one) === 'LOC').flatMap((one) => one.mentions);
    const names = namesOf(extraction).filter(({ type }) => type === 'LOC');
    const demonyms = mentions.filter(({ form }) => form === 'DEMONYM');
    const found = [...names, ...demonyms].filter((name) => !document.apart.some((other) => sameSpan(other, name)));
    const { matched, missed, spurious } = matchOneToOne(document.places, found, sameSpan);
    counts.gold += document.places.length;
    counts.found += found.length;
    counts.rightGold += matched.length;
    const literals = document.places.filter(({ type }) => type.startsWith('Literal') || type === 'Mixed');
    literal.gold += literals.length;
    literal.rightGold += literals.filter((place) => mentions.some((mention) => overlaps(place, mention))).length;
    for (const place of missed) {
      const near = spurious.find((name) => overlaps(name, place));
      const other = extraction.references.find((one) => one.mentions.some((mention) => overlaps(mention, place)));
      const kind = near ? 'span differs' : other ? `is ${other.kind}` : 'missed';
      errors.push(error(kind, place, near?.text ?? other?.name));
    }
    for (const name of spurious.filter((name) => !missed.some((place) => overlaps(name, place))))
      errors.push(error('invented', null, name.text, name));
    function error(kind, gold, foundText = '–', at = gold) {
      const expected = gold ? `${gold.type} [${gold.text}]` : '–';
      return {
        kind,
        id: document.id,
        gold: expected,
        found: foundText,
        sentence: sentenceAt(document, extraction, at.start),
      };
    }
  });
  return {
    rows: [
      { measure: 'place names, exact span', ...figures(counts) },
      {
        measure: 'literal place names, any overlap: recall',
        gold: literal.gold,
        score: literal.rightGold / literal.gold,
      },
    ],
    errors,
    judged: [],
  };
}
