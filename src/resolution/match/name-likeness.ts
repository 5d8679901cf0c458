import type { EntityKind } from '../../domain/reference.js';
import { distance } from 'fastest-levenshtein';
import { align, type Alignment, mirrored } from './name-alignment.js';
import { nameTokens } from './name-tokens.js';
import { likeness } from './word-likeness.js';

/** What two names show of whether they are one, in numbers from 0 to about 1. */
export interface NameEvidence {
  readonly bias: number;
  /** How much of the shorter and of the longer name is found in the other. */
  readonly shorterFound: number;
  readonly longerFound: number;
  /** The least alike of the words that belong together. */
  readonly worst: number;
  /** The most letters in which two words that belong together differ: one, two, three or more. */
  readonly oneLetter: number;
  readonly twoLetters: number;
  readonly moreLetters: number;
  /** Each has words that the other has not: they tell two apart. */
  readonly conflict: number;
  /** How alike the most alike of these are. */
  readonly nearConflict: number;
  /** Words that only one has. */
  readonly surplus: number;
  readonly firstAlike: number;
  readonly lastAlike: number;
  /** A word of one is an initial of the other. */
  readonly initial: number;
  /** The shorter name is one word. */
  readonly single: number;
  /** How alike they are as a whole. */
  readonly whole: number;
  /** One is made of the other's first letters. */
  readonly acronym: number;
  /** Numbers that only one has. */
  readonly numbers: number;
}

/** What two names show, with the words that it rests on. */
export interface NameComparison {
  readonly evidence: NameEvidence;
  readonly alignment: Alignment;
  /** The word of one that is made of the other's first letters. */
  readonly acronym: string | undefined;
  /** The numbers or words that tell bearers of one name apart: "ii", "jr"; empty where a name has none. */
  readonly generations: readonly [string, string];
}

/** Holds two names of one kind against each other; symmetric. */
export function compareNames(left: string, right: string, kind: EntityKind): NameComparison {
  // Always the same way round, so that left and right do not matter.
  if (left > right) {
    const { alignment, generations, ...rest } = compareNames(right, left, kind);
    return { ...rest, alignment: mirrored(alignment), generations: [generations[1], generations[0]] };
  }
  const [leftTokens, rightTokens] = [nameTokens(left, kind), nameTokens(right, kind)];
  const [leftGiven, rightGiven] = [leftTokens.words, rightTokens.words];
  const [leftWords, rightWords] = [spelledOut(leftGiven, rightGiven), spelledOut(rightGiven, leftGiven)];
  const alignment = align(leftWords.words, rightWords.words, kind !== 'PERSON');
  const { pairs, leftOver, rightOver } = alignment;
  const sizes = [alignment.left.length, alignment.right.length].sort((a, b) => a - b);
  const [shorter = 1, longer = 1] = sizes;
  const found = pairs.reduce((sum, { score }) => sum + score, 0);
  const between = leftOver.flatMap((a) => rightOver.map((b) => likeness(a, b).score));
  const alikeAt = (at: number): number => {
    const [a = '', b = ''] = [alignment.left.at(at), alignment.right.at(at)];
    return likeness(a, b).score;
  };
  const letters = Math.max(0, ...pairs.map(({ left: a, right: b, how }) => (how === 'spelling' ? distance(a, b) : 0)));
  const isNumber = (word: string): boolean => /\d/.test(word) || /^[ivx]+$/.test(word);
  const acronym = leftWords.acronym ?? rightWords.acronym;
  return {
    alignment,
    acronym,
    generations: [leftTokens.generation ?? '', rightTokens.generation ?? ''],
    evidence: {
      bias: 1,
      shorterFound: found / shorter,
      longerFound: found / longer,
      worst: pairs.length > 0 ? Math.min(...pairs.map(({ score }) => score)) : 0,
      oneLetter: Number(letters === 1),
      twoLetters: Number(letters === 2),
      moreLetters: Number(letters > 2),
      conflict: Math.min(leftOver.length, rightOver.length) / shorter,
      nearConflict: between.length > 0 ? Math.max(...between) : 0,
      surplus: Math.abs(leftOver.length - rightOver.length) / longer,
      firstAlike: alikeAt(0),
      lastAlike: alikeAt(-1),
      initial: Number(pairs.some(({ how }) => how === 'initial')),
      single: Number(shorter === 1),
      whole: likeness(joinedUp(alignment.left), joinedUp(alignment.right)).score,
      acronym: Number(acronym !== undefined),
      numbers: Number([...leftOver, ...rightOver].some(isNumber)),
    },
  };
}

const joinedUp = (words: readonly string[]): string => words.join('').slice(0, 60);

interface Spelled {
  readonly words: readonly string[];
  readonly acronym: string | undefined;
}

/** Words that are made of the first letters of the other name's words are spelt out as these: the "wfp" of "wfp office", the "jp" of "jp vos". */
function spelledOut(words: readonly string[], others: readonly string[]): Spelled {
  for (const [at, word] of words.entries()) {
    for (let from = 0; word.length > 1 && from + word.length <= others.length; from += 1) {
      const stretch = others.slice(from, from + word.length);
      if (stretch.map(([letter]) => letter).join('') === word)
        return { words: [...words.slice(0, at), ...stretch, ...words.slice(at + 1)], acronym: word };
    }
  }
  return { words, acronym: undefined };
}
