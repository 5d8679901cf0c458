import type { Quote } from './span.js';

/** A calendar day, `YYYY-MM-DD`, of the proleptic Gregorian calendar. */
export type Day = string;

/** How exactly a time is known. RANGE is several named days; VAGUE is words such as "recently". */
export const PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'VAGUE', 'RANGE'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** From the first to the last day, both included. */
export interface Time {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
}

/** When a claim says that something happens; `expression` is the words that say so. */
export interface ClaimTime extends Time {
  readonly expression: Quote;
}

/** Where a publication date comes from: the sender, the page's metadata, the feed, or the text's own clues. */
export const PUBLICATION_SOURCES = ['GIVEN', 'METADATA', 'FEED', 'INFERRED', 'UNKNOWN'] as const;
export type PublicationSource = (typeof PUBLICATION_SOURCES)[number];

/** When an article was published. UNKNOWN has no days; INFERRED names the words that it rests on. */
export type PublicationDate =
  | (Time & { readonly source: Exclude<PublicationSource, 'UNKNOWN'>; readonly clues: readonly Quote[] })
  | {
      readonly start: null;
      readonly end: null;
      readonly precision: null;
      readonly source: 'UNKNOWN';
      readonly clues: readonly Quote[];
    };

/** The day `days` after `day`; negative counts go back. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a string is a day of the calendar: `2024-02-30` is not. */
export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
