import { mentionsOf, readGum } from './conllu.mjs';
import { scoreNames } from './names.mjs';

const TYPES = { person: 'PER', organization: 'ORG', place: 'LOC' };
const GENRES = new Set(['news', 'interview', 'speech']);
const TITLES = new Set(
  `
    president vice-president minister secretary senator governor attorney general justice judge speaker whip
    representative congressman congresswoman mayor chancellor ambassador king queen prince princess pope chairman
    chairwoman administrator director doctor professor sir madam republican democrat libertarian
  `.match(/\S+/g),
);

export const name = 'gum-names';

export const peers = {};

/**
 * News, interviews and speeches of GUM's official dev and test documents. GUM marks whole noun phrases; a name is the
 * run of proper nouns about the phrase's head (of a person: the head and what is `flat` to it), outermost phrases
 * first. Peoples and lone titles are no names; proper nouns in no name ("Cyclone Sidr") are `others`.
 */
export function load(folder) {
  return ['dev', 'test']
    .flatMap((part) => readGum(folder, `train/ud-gum/${part}.conllu.gz`))
    .filter(({ genre }) => GENRES.has(genre))
    .map(({ id, text, sentences }) => {
      const found = sentences.map(namesIn);
      return { id, text, names: found.flatMap(({ names }) => names), others: found.flatMap(({ others }) => others) };
    });
}

function namesIn(words) {
  const taken = new Set();
  const names = mentionsOf(words)
    .filter(({ type }) => type in TYPES)
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .flatMap((mention) => {
      const indices = mention.type === 'person' ? personIn(words, mention) : nameIn(words, mention);
      if (indices.length === 0 || indices.some((index) => taken.has(index))) return [];
      for (const index of indices) taken.add(index);
      return [{ start: words[indices[0]].start, end: words[indices.at(-1)].end, type: TYPES[mention.type] }];
    });
  const others = words.filter((word, index) => isProper(word) && !taken.has(index));
  return { names, others: others.map(({ start, end }) => ({ start, end })) };
}

const isProper = (word) => word !== undefined && /^NNPS?$/.test(word.xpos);

function headOf(words, { first, last }) {
  return words.findIndex(({ head }, index) => index >= first && index <= last && (head < first || head > last));
}

function personIn(words, mention) {
  const head = headOf(words, mention);
  const rest = words.flatMap((word, index) => (word.relation === 'flat' && word.head === head ? [index] : []));
  const isTitle = words[head].xpos !== 'NNP' || (rest.length === 0 && TITLES.has(words[head].form.toLowerCase()));
  return [...(isTitle ? [] : [head]), ...rest].filter((index) => index <= mention.last && words[index].xpos !== 'NNPS');
}

function nameIn(words, { first: from, last: to, ...mention }) {
  const at = (index) => (index >= from && index <= to ? words[index] : undefined);
  const continues = (index) => isProper(at(index)) || /^(?:HYPH|CD)$/.test(at(index)?.xpos);
  const precedes = (index) =>
    isProper(at(index)) || at(index)?.xpos === 'HYPH' || (at(index)?.xpos === 'JJ' && /^\p{Lu}/u.test(at(index).form));
  const linkAfter = (index) => {
    if (/^(?:of|for|&|and)$/.test(at(index + 1)?.form) && isProper(at(index + 2))) return 2;
    return /^(?:of|for)$/.test(at(index + 1)?.form) && at(index + 2)?.form === 'the' && isProper(at(index + 3)) ? 3 : 0;
  };
  const head = headOf(words, { first: from, last: to, ...mention });
  if (!isProper(words[head])) return [];
  let [first, last] = [head, head];
  while (precedes(first - 1)) first -= 1;
  for (let step = 1; step > 0; last += step) step = continues(last + 1) ? 1 : linkAfter(last);
  while (words[first].xpos === 'HYPH') first += 1;
  while (!isProper(words[last])) last -= 1;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

export const score = scoreNames;
