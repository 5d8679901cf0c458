import lemmatizer from 'wink-lemmatizer';

/** The dictionary form of a word, in lower case, by its part of speech (UPOS). After WordNet's rules and exceptions. */
export function lemmaOf(word: string, upos: string): string {
  const lower = word.toLowerCase();
  if (!/^[a-z]+$/.test(lower)) return lower;
  if (upos === 'VERB' || upos === 'AUX') return withLostE(lower, lemmatizer.verb(lower));
  if (upos === 'NOUN' || upos === 'PROPN') return lemmatizer.noun(lower).replace(/(?<=..)men$/, 'man');
  if (upos === 'ADJ') return lemmatizer.adjective(lower);
  return lower;
}

/** "waged" is of "wage": a short verb would double its last consonant, as "wagged" does. */
function withLostE(word: string, lemma: string): string {
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma);
  return isShort && (word === `${lemma}ed` || word === `${lemma}ing`) ? `${lemma}e` : lemma;
}
