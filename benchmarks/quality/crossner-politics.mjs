import { detokenise, readBlocks } from './read-files.mjs';
import { scoreNames } from './names.mjs';

const TYPES = {
  politician: 'PER',
  person: 'PER',
  politicalparty: 'ORG',
  organisation: 'ORG',
  country: 'LOC',
  location: 'LOC',
};

export const name = 'crossner-politics';

/** Design notes: the same scorer on CrossNER politics. */
export const peers = {
  'names, PER/ORG/LOC, exact span': 'CoreNLP 4.5 68.9, spaCy md 67, compromise 41',
};

/**
 * Wikipedia sentences on politics (politics-dev), their tokens joined to a text; elections, events and misc are
 * `others`. A sentence's id is its letters, so that the relations of the same sentence (crossre) fall into the same
 * half.
 */
export function load(folder) {
  return readBlocks(folder, 'train/crossner/politics-dev.conll').map((block) => {
    const [tokens, labels] = [0, 1].map((column) => block.map((line) => line.split('\t')[column]));
    const { text, spans } = detokenise(tokens);
    const entities = entitiesFrom(labels, spans);
    return {
      id: lettersOf(text),
      text,
      names: entities.filter(({ type }) => type),
      others: entities.filter(({ type }) => !type),
    };
  });
}

/** A text's letters and digits, case folded: an id that survives other spacing. */
export function lettersOf(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function entitiesFrom(labels, spans) {
  return labels.flatMap((label, first) => {
    if (!label.startsWith('B-')) return [];
    let last = first;
    while (labels[last + 1]?.startsWith('I-')) last += 1;
    return [{ start: spans[first].start, end: spans[last].end, type: TYPES[label.slice(2)] }];
  });
}

export const score = scoreNames;
