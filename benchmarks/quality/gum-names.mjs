import { mentionsOf, readGum } from './conllu.mjs';
import { scoreNames } from './names.mjs';

const TYPES = { person: 'PER', organization: 'ORG', place: 'LOC' };
const GENRES = new Set(['news', 'interview', 'speech']);
const TITLES = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. president prime minister secretary senator sen. governor gov. general gen. lieutenant colonel captain major professor prof. sir king queen prince princess pope judge justice chancellor representative rep. congressman mayor chairman director ambassador vice'.split(
    ' ',
  ),
);

export const name = 'gum-names';

export const peers = {};

/**
 * News, interviews and speeches of GUM's official dev and test documents. GUM marks whole noun phrases; the name in one is the run of
 * proper nouns about its head (with "of X", "for the X" when it is no person), titles cut off; outermost mentions first.
 */
export function load(folder) {
  return ['dev', 'test']
    .flatMap((part) => readGum(folder, `train/ud-gum/${part}.conllu.gz`))
    .filter(({ genre }) => GENRES.has(genre))
    .map(({ id, text, sentences }) => ({ id, text, names: sentences.flatMap(namesIn) }));
}

function namesIn(words) {
  const taken = new Set();
  return mentionsOf(words)
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .flatMap((mention) => {
      const name = nameIn(words, mention);
      if (!name) return [];
      const indices = Array.from({ length: name.last - name.first + 1 }, (_, step) => name.first + step);
      if (indices.some((index) => taken.has(index))) return [];
      for (const index of indices) taken.add(index);
      const type = TYPES[mention.type];
      return type ? [{ start: words[name.first].start, end: words[name.last].end, type }] : [];
    });
}

function nameIn(words, { type, first: from, last: to }) {
  const isInside = (index) => index >= from && index <= to;
  const is = (index, ...tags) => isInside(index) && tags.includes(words[index].xpos);
  const isNoun = (index) => is(index, 'NNP', 'NNPS');
  const head = words.findIndex(({ head: above }, index) => isInside(index) && !isInside(above));
  if (!isNoun(head)) return null;
  const isPerson = type === 'person';
  const isProperAdjective = (index) => !isPerson && is(index, 'JJ') && /^\p{Lu}/u.test(words[index].form);
  let first = head;
  while (isNoun(first - 1) || is(first - 1, 'HYPH') || isProperAdjective(first - 1)) first -= 1;
  let last = head;
  for (let step = 1; step > 0; last += step)
    step = isPerson ? plainStep(last) : plainStep(last) || prepositionStep(last);
  while (first < last && (is(first, 'HYPH') || (isPerson && TITLES.has(words[first].form.toLowerCase())))) first += 1;
  while (last > first && is(last, 'HYPH', 'CD')) last -= 1;
  return { first, last };

  function plainStep(index) {
    return isNoun(index + 1) || is(index + 1, 'HYPH', 'CD') ? 1 : 0;
  }
  function prepositionStep(index) {
    const form = isInside(index + 1) ? words[index + 1].form : '';
    if (['of', 'for', '&', 'and'].includes(form) && isNoun(index + 2)) return 2;
    return ['of', 'for'].includes(form) && words[index + 2]?.form === 'the' && isNoun(index + 3) ? 3 : 0;
  }
}

export const score = scoreNames;
