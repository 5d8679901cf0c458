import { addDays, type Day } from '../../domain/time.js';
import type { WeekdayNumber } from './time-expression.js';

/** Days from the first to the last, both included. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** The day of a year, month (from 1) and day of the month, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  return day >= 1 && day <= monthLength(year, month) ? iso(year, month, day) : null;
}

/** The days of a month; months below 1 or above 12 are of the years before or after. */
export function monthDays(year: number, month: number): Days {
  const months = year * 12 + month - 1;
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return { start: iso(y, m, 1), end: iso(y, m, monthLength(y, m)) };
}

/** The days of a year, or of several when `last` is given. */
export function yearDays(year: number, last = year): Days {
  return { start: iso(year, 1, 1), end: iso(last, 12, 31) };
}

/** The week of a day, from Monday to Sunday. */
export function weekDays(day: Day): Days {
  const start = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { start, end: addDays(start, 6) };
}

export function weekdayOf(day: Day): WeekdayNumber {
  const weekday = ([0, 1, 2, 3, 4, 5, 6] as const)[new Date(`${day}T00:00:00Z`).getUTCDay()];
  if (weekday === undefined) throw new RangeError(`not a day: ${day}`);
  return weekday;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** How many days lie from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
