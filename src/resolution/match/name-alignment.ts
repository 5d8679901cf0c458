import { type Likeness, likeness } from './word-likeness.js';

/** Two words of two names that are held against each other. */
export interface Pair extends Likeness {
  readonly left: string;
  readonly right: string;
  readonly leftAt: number;
  readonly rightAt: number;
}

/** Which words of two names belong together, and which stand alone. */
export interface Alignment {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly pairs: readonly Pair[];
  readonly leftOver: readonly string[];
  readonly rightOver: readonly string[];
}

/** Words less alike than this do not belong together. */
const ALIKE = 0.55;
/** Two words of one name are one word of the other from here on: "Jan Daniel", "JanDaniel". */
const JOINED = 0.85;

/** Of bodies, words of so few letters are acronyms more often than words: one other letter is another body. */
const ACRONYM_LETTERS = 4;

/** The words of two names in pairs, the likest first; each word stands in one pair at most. */
export function align(leftWords: readonly string[], rightWords: readonly string[], isBody: boolean): Alignment {
  const left = joinedLike(leftWords, rightWords);
  const right = joinedLike(rightWords, left);
  const candidates = left
    .flatMap((a, leftAt) => right.map((b, rightAt) => ({ left: a, right: b, leftAt, rightAt, ...likeness(a, b) })))
    .filter(({ score }) => score >= ALIKE)
    .filter(({ how, left: a, right: b }) => !isBody || how === 'same' || Math.max(a.length, b.length) > ACRONYM_LETTERS)
    .sort((x, y) => y.score - x.score || shift(x) - shift(y) || x.leftAt - y.leftAt || x.rightAt - y.rightAt);
  const pairs: Pair[] = [];
  for (const pair of candidates)
    if (!pairs.some(({ leftAt, rightAt }) => leftAt === pair.leftAt || rightAt === pair.rightAt)) pairs.push(pair);
  return {
    left,
    right,
    pairs,
    leftOver: left.filter((_, at) => !pairs.some(({ leftAt }) => leftAt === at)),
    rightOver: right.filter((_, at) => !pairs.some(({ rightAt }) => rightAt === at)),
  };
}

/** The same with left and right exchanged. */
export function mirrored({ left, right, pairs, leftOver, rightOver }: Alignment): Alignment {
  return {
    left: right,
    right: left,
    pairs: pairs.map((pair) => ({
      ...pair,
      left: pair.right,
      right: pair.left,
      leftAt: pair.rightAt,
      rightAt: pair.leftAt,
    })),
    leftOver: rightOver,
    rightOver: leftOver,
  };
}

const shift = ({ leftAt, rightAt }: Pair): number => Math.abs(leftAt - rightAt);

/** The words with neighbours joined that make one word of the other name. */
function joinedLike(words: readonly string[], others: readonly string[]): readonly string[] {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [first = '', second = ''] = words.slice(at, at + 2);
    const isOne = others.some((other) => {
      const { score } = likeness(first + second, other);
      return score >= JOINED && score > Math.max(likeness(first, other).score, likeness(second, other).score);
    });
    if (isOne) return joinedLike([...words.slice(0, at), first + second, ...words.slice(at + 2)], others);
  }
  return words;
}
