import { lemmaOf } from '../../../src/extraction/syntax/lemma.js';

test.each([
  ['waged', 'VERB', 'wage'],
  ['waging', 'VERB', 'wage'],
  ['hoped', 'VERB', 'hope'],
  ['hopping', 'VERB', 'hop'],
  ['barred', 'VERB', 'bar'],
  ['bared', 'VERB', 'bare'],
  ['bombed', 'VERB', 'bomb'],
  ['vowed', 'VERB', 'vow'],
  ['struck', 'VERB', 'strike'],
  ['gunmen', 'NOUN', 'gunman'],
])('%s as %s is of %s', (word, upos, lemma) => {
  expect(lemmaOf(word, upos)).toBe(lemma);
});
