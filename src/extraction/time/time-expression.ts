import type { Quote } from '../../domain/span.js';

/** Days of the week as JavaScript counts them: 0 is Sunday. */
export type WeekdayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** "last", "this" or "next" before a weekday, month or season. */
export type Which = 'LAST' | 'THIS' | 'NEXT';

/** A part of a longer span: "early 2019", "mid-August", "late last year"; "earlier this month" ends, "later this year" begins at publication. */
export type Part = 'EARLY' | 'MID' | 'LATE' | 'EARLIER' | 'LATER';

/** What is counted from the day of publication. */
export type Unit = 'DAY' | 'WEEK' | 'WEEKEND' | 'MONTH' | 'YEAR';

/**
 * A date as the calendar names it; what the text leaves out is null. `month` counts from 1. "the seventh of last October" has `which`; "July last year" has
 * `yearShift` -1, "April this year" 0.
 */
export interface CalendarDate {
  readonly kind: 'CALENDAR';
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: WeekdayNumber | null;
  readonly which: Which | null;
  readonly part: Part | null;
}

/** "Thursday evening", "last Sunday". */
export interface Weekday {
  readonly kind: 'WEEKDAY';
  readonly weekday: WeekdayNumber;
  readonly which: Which | null;
}

/** So many units before (negative) or after publication: today is 0 DAY, last week -1 WEEK; `about` when the text rounds. "today, Friday" has `weekday`. */
export interface Shift {
  readonly kind: 'SHIFT';
  readonly unit: Unit;
  readonly count: number;
  readonly weekday: WeekdayNumber | null;
  readonly part: Part | null;
  readonly about: boolean;
}

/** "the summer of 1995", "last winter". Seasons are the north's, so they resolve vaguely. */
export interface Season {
  readonly kind: 'SEASON';
  readonly season: 'SPRING' | 'SUMMER' | 'AUTUMN' | 'WINTER';
  readonly year: number | null;
  readonly which: Which | null;
}

/** A loose stretch that begins or ends at publication, in days: "recently", "in the coming weeks", "the past three months". */
export interface Stretch {
  readonly kind: 'STRETCH';
  readonly toward: 'PAST' | 'FUTURE';
  readonly days: number;
}

/** "the 1990s", "2006-2007". Both years are included. */
export interface Years {
  readonly kind: 'YEARS';
  readonly from: number;
  readonly to: number;
}

/** A meaning that names one day or span, and no range over others. */
export type Point = CalendarDate | Weekday | Shift | Season | Stretch | Years;

/** "from … to …"; "since …" has no `to`, "until …" no `from`. */
export interface Range {
  readonly kind: 'RANGE';
  readonly from: Point | null;
  readonly to: Point | null;
}

/** What an expression means before anyone knows when the article was published. */
export type TimeMeaning = Point | Range;

/** Words of a text that name a day or a span of days. Prepositions that only place it ("on", "in") are left out; those that make a range are kept. */
export interface TimeExpression extends Quote {
  readonly meaning: TimeMeaning;
}
