import { isShortForm } from './name-words.js';

/** How alike two words of names are. */
export interface Likeness {
  /** From 0 (nothing in common) to 1 (the same). */
  readonly score: number;
  readonly how: 'same' | 'spelling' | 'initial' | 'short-form' | 'other';
}

const VOWELS = new Set('aeiouy');
/** Letters that one sound is written with in different languages and romanisations. */
const CLASSES = ['gkqc', 'bpvwf', 'dt', 'szxcj', 'jy', 'mn', 'lr', 'hk', 'iy', 'ou', 'uw'];
const related = new Set(
  CLASSES.map((letters) => letters.split('')).flatMap((letters) =>
    letters.flatMap((a) => letters.filter((b) => b !== a).map((b) => a + b)),
  ),
);

const VOWEL = 0.5;
const CONSONANT = 1;
/** A letter for a related one; a letter that is only doubled, or a mute h. */
const RELATED = 0.5;
const MUTE = 0.25;

/** How alike two words are: by edits weighted after how names are respelt, as a part of the longer word. */
export function likeness(left: string, right: string): Likeness {
  if (left === right) return { score: 1, how: 'same' };
  if (left === '' || right === '') return { score: 0, how: 'other' };
  if (left.length === 1 || right.length === 1)
    return left.startsWith(right) || right.startsWith(left)
      ? { score: 0.8, how: 'initial' }
      : { score: 0, how: 'other' };
  if (isShortForm(left, right)) return { score: 0.9, how: 'short-form' };
  if (left === `abdul${right}` || right === `abdul${left}`) return { score: 0.8, how: 'short-form' };
  if (/\d/.test(left) || /\d/.test(right)) return { score: 0, how: 'other' };
  const weight = Math.max(weightOf(left), weightOf(right));
  const score = Math.max(0, 1 - editWeight(left, right) / weight);
  return { score, how: score > 0.6 ? 'spelling' : 'other' };
}

function weightOf(word: string): number {
  return word.split('').reduce((sum, letter, at) => sum + costOf(word, at, letter), 0);
}

/** What it costs to leave out a letter. */
function costOf(word: string, at: number, letter: string): number {
  if (at > 0 && (letter === word[at - 1] || letter === 'h')) return MUTE;
  return VOWELS.has(letter) ? VOWEL : CONSONANT;
}

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  if (related.has(a + b)) return RELATED * (VOWELS.has(a) ? VOWEL : CONSONANT);
  return VOWELS.has(a) && VOWELS.has(b) ? VOWEL * 0.7 : VOWELS.has(a) || VOWELS.has(b) ? CONSONANT + VOWEL : CONSONANT;
}

/** Damerau's distance with weights: insertions, deletions, exchanges, neighbours that changed places. */
function editWeight(left: string, right: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= left.length; i += 1) {
    const row = i === 0 ? [0] : [];
    rows.push(row);
    for (let j = 0; j <= right.length; j += 1) {
      if (i === 0 && j === 0) continue;
      const [a = '', b = ''] = [left[i - 1], right[j - 1]];
      const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
      const swapped = i > 1 && j > 1 && a === right[j - 2] && b === left[i - 2];
      row[j] = Math.min(
        i > 0 ? at(i - 1, j) + costOf(left, i - 1, a) : Infinity,
        j > 0 ? at(i, j - 1) + costOf(right, j - 1, b) : Infinity,
        i > 0 && j > 0 ? at(i - 1, j - 1) + exchange(a, b) : Infinity,
        swapped ? at(i - 2, j - 2) + VOWEL : Infinity,
      );
    }
  }
  return rows[left.length]?.[right.length] ?? Infinity;
}
