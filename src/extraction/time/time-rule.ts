import type { Part, Point, TimeMeaning, Which } from './time-expression.js';

/** One way of naming a time. `read` gets the named groups of a match, and answers null when the words turn out to mean no time. */
export interface TimeRule {
  readonly name: string;
  /** Global; linear on any text. */
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => TimeMeaning | null;
}

/** What the named groups of a pattern matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A rule whose pattern is put together from the pieces of calendar-words. */
export function rule(name: string, pattern: string, read: (groups: Groups) => Point | TimeMeaning | null): TimeRule {
  return { name, pattern: new RegExp(`\\b${pattern}`, 'gu'), read };
}

/** "last", "this" or "next", of any of the words that say so. */
export function whichOf(word: string | undefined): Which | null {
  const last = word?.toLowerCase().split(/\s+/).at(-1);
  if (last === undefined) return null;
  if (/^(?:last|past|previous)$/.test(last)) return 'LAST';
  if (/^(?:next|coming|following)$/.test(last)) return 'NEXT';
  return /^(?:this|current)$/.test(last) ? 'THIS' : null;
}

/** The part of a span that a word such as "early", "mid-" or "the end of" takes. */
export function partOf(word: string | undefined): Part | null {
  if (word === undefined) return null;
  if (/earlier/i.test(word)) return 'EARLIER';
  if (/later/i.test(word)) return 'LATER';
  if (/early|beginning|start/i.test(word)) return 'EARLY';
  if (/mid/i.test(word)) return 'MID';
  return /late|end/i.test(word) ? 'LATE' : null;
}
