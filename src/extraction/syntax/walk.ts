import type { Sentence, Word } from './parse.js';

/** The children of a word by Universal Dependencies relation, subtypes included when the relation has none. */
export function childrenOf({ words }: Sentence, word: Word, ...relations: readonly string[]): readonly Word[] {
  return word.children.flatMap((index) => {
    const child = words[index];
    return child && (relations.includes(child.relation) || relations.includes(child.relation.split(':')[0] ?? ''))
      ? [child]
      : [];
  });
}

/** The words of the clause or phrase that a word heads, as first and last index. */
export function subtree({ words }: Sentence, root: number): { readonly first: number; readonly last: number } {
  let first = root;
  let last = root;
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    first = Math.min(first, next);
    last = Math.max(last, next);
    open.push(...(words[next]?.children ?? []));
  }
  return { first, last };
}

/** The preposition before a word, as a lemma. */
export function prepositionOf({ words }: Sentence, word: Word): string | undefined {
  return word.children
    .map((child) => words[child])
    .find((child) => child?.relation === 'case' && !/^['’]s?$/.test(child.text))?.lemma;
}
