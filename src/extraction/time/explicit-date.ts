import { quoteOf, type Quote } from '../../domain/span.js';
import { isDay, type Time } from '../../domain/time.js';
import { dayOf, monthDays, weekdayOf, yearDays } from './calendar.js';
import { monthNumber } from './calendar-words.js';
import type { CalendarDate, TimeExpression } from './time-expression.js';

/** A dateline or a line with the date stands this near to the head of a text. */
const HEAD = 1200;
const WORD = "\\p{Lu}[\\p{L}.'’/-]{0,20}";
const NAME = `${WORD}(?: (?:${WORD}|de|del|la|of|the|and)){0,4}`;
/** "KHARTOUM, ", "Sana'a, Yemen, ", "GENEVA (Agency), ". */
const PLACE = new RegExp(`^\\s*${NAME}(?:, ?${NAME}){0,2}(?:, ?| \\([^()\\n]{2,20}\\),? ?)$`, 'u');
const LABEL = /^\W*(?:(?:first )?(?:published|posted|issued|released)(?: on| at|:)?|date:)\s*$/i;
const AFTER_DATELINE = /^ ?(?:\([^()\n]{2,30}\) ?)?[-–—:]/;

/** A date that a text states as its own, at its head. */
export interface StatedDate {
  readonly expression: TimeExpression;
  readonly date: CalendarDate;
}

/** The dates that the head of a text states as its own: alone on a line, after a place ("KHARTOUM, March 12 —") or after "Published on". */
export function statedDates(text: string, expressions: readonly TimeExpression[]): readonly StatedDate[] {
  return expressions.flatMap((expression) => {
    const date = expression.meaning;
    if (expression.start > HEAD || date.kind !== 'CALENDAR' || date.day === null || date.which !== null) return [];
    return isStated(text, expression, date) ? [{ expression, date }] : [];
  });
}

function isStated(text: string, { start, end }: TimeExpression, date: CalendarDate): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const after = text.slice(end, end + 40);
  const endsLine = /^\s*(?:,? (?:at )?\d{1,2}[:.]\d\d[^\n]{0,12})?(?:\n|$)/.test(after);
  if (LABEL.test(before)) return date.year !== null;
  if (/^\W*$/.test(before)) return endsLine && date.year !== null;
  // A title with its date, run together on one line.
  if (endsLine && date.year !== null && date.weekday !== null && !/[.!?]\s/.test(before)) return lineStart === 0;
  // Where no dash follows, only capitals mark a dateline.
  const isClosed = AFTER_DATELINE.test(after) || (/^\.?\s*(?:\n|$)/.test(after) && before === before.toUpperCase());
  return isClosed && PLACE.test(before);
}

/** The day of a full date; its month when its weekday contradicts it. Null when the text leaves the year open. */
export function timeOfFullDate({ year, month, day, weekday }: CalendarDate): Time | null {
  if (year === null || month === null || day === null) return null;
  const only = dayOf(year, month, day);
  if (only === null) return null;
  if (weekday !== null && weekdayOf(only) !== weekday) return { ...monthDays(year, month), precision: 'MONTH' };
  return { start: only, end: only, precision: 'DAY' };
}

/** A date given from outside, ISO 8601: a date-time counts as the date that is written, whatever its offset. Null when it is no date. */
export function timeOfIso(value: string): Time | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/.exec(value.trim()) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { ...yearDays(Number(year)), precision: 'YEAR' };
  if (day === undefined)
    return Number(month) >= 1 && Number(month) <= 12
      ? { ...monthDays(Number(year), Number(month)), precision: 'MONTH' }
      : null;
  const only = `${year}-${month}-${day}`;
  return isDay(only) ? { start: only, end: only, precision: 'DAY' } : null;
}

/** The day in the path of a page's address: /2024/02/16/, /2024/feb/16/, /2024-02-16-title. */
export function timeOfUrl(url: string): Time | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_-]|$)/i.exec(path) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  const only = number === null || number < 1 || number > 12 ? null : dayOf(Number(year), number, Number(day));
  return only === null ? null : { start: only, end: only, precision: 'DAY' };
}

/** The quote of an expression. */
export function quoteOfExpression(text: string, { start, end }: TimeExpression): Quote {
  return quoteOf(text, { start, end });
}
