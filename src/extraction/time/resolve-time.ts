import {
  addDays,
  type ClaimTime,
  type Day,
  type Precision,
  type PublicationDate,
  type Time,
} from '../../domain/time.js';
import {
  dayOf,
  daysBetween,
  monthDays,
  monthOf,
  weekDays,
  weekdayOf,
  yearDays,
  yearOf,
  type Days,
} from './calendar.js';
import type {
  CalendarDate,
  Part,
  Point,
  Range,
  Season,
  Shift,
  TimeExpression,
  Weekday,
  Which,
} from './time-expression.js';

/** Where a time is sought that the text leaves open: reports tell of the past, announcements of the future. */
export type Direction = 'PAST' | 'FUTURE' | 'NEAREST';

/** A publication date known only to a longer span than this many days places nothing that is relative. */
const LONGEST_VAGUE = 31;

/**
 * The days that an expression names, seen from the article's publication date and never from the clock; null when that date is needed
 * and not known well enough. A publication date of several days gives a time only where all of them agree; within a month it gives the days that
 * come into question, as VAGUE. "last", "next" and "ago" go their own way whatever the direction.
 */
export function resolveTime(
  expression: TimeExpression,
  published: PublicationDate,
  direction: Direction = 'PAST',
): ClaimTime | null {
  const { start, end, text, meaning } = expression;
  const on = (day: Day | null): Time | null =>
    meaning.kind === 'RANGE' ? resolveRange(meaning, day, direction) : resolvePoint(meaning, day, direction);
  const time = published.start === null ? on(null) : agreed(on(published.start), on(published.end), published);
  return time === null ? null : { ...time, expression: { start, end, text } };
}

function agreed(first: Time | null, last: Time | null, published: Days): Time | null {
  if (first === null || last === null) return null;
  if (first.start === last.start && first.end === last.end) return first;
  if (daysBetween(published.start, published.end) >= LONGEST_VAGUE) return null;
  return {
    start: first.start < last.start ? first.start : last.start,
    end: first.end > last.end ? first.end : last.end,
    precision: 'VAGUE',
  };
}

/** The days of a point, seen from one day of publication; null when it is relative and there is no such day. */
export function resolvePoint(point: Point, today: Day | null, direction: Direction): Time | null {
  switch (point.kind) {
    case 'CALENDAR':
      return resolveCalendar(point, today, direction);
    case 'YEARS':
      return timeOf(yearDays(point.from, point.to), 'RANGE');
    case 'SEASON':
      return resolveSeason(point, today, direction);
    case 'WEEKDAY':
      return today === null ? null : oneDay(resolveWeekday(point, today, direction));
    case 'SHIFT':
      return today === null ? null : resolveShift(point, today, direction);
    case 'STRETCH':
      if (today === null) return null;
      return point.toward === 'PAST'
        ? { start: addDays(today, -point.days), end: today, precision: 'VAGUE' }
        : { start: today, end: addDays(today, point.days), precision: 'VAGUE' };
  }
}

function resolveRange({ from, to }: Range, today: Day | null, direction: Direction): Time | null {
  const last =
    to === null ? null : resolvePoint(to, today, from === null && direction === 'PAST' ? 'NEAREST' : direction);
  const first = from === null ? null : resolvePoint(from, last === null ? today : (today ?? last.end), direction);
  if (from === null) {
    if (last === null) return null;
    // What lasts until a day to come lasts from today; what lasted until a day gone by began who knows when.
    return today !== null && last.end > today
      ? timeOf({ start: today, end: last.end }, 'RANGE')
      : timeOf(last, 'VAGUE');
  }
  if (first === null) return null;
  if (to === null) {
    if (today === null) return null;
    return first.start > today ? timeOf(first, 'VAGUE') : timeOf({ start: first.start, end: today }, 'RANGE');
  }
  if (last === null) return null;
  return first.start <= last.end ? timeOf({ start: first.start, end: last.end }, 'RANGE') : wrapped(from, last);
}

/** "Friday to Sunday" read on a Saturday: the beginning is sought before the end. */
function wrapped(from: Point, last: Time): Time | null {
  const first = resolvePoint(from, last.end, 'PAST');
  return first === null || first.start > last.end ? null : timeOf({ start: first.start, end: last.end }, 'RANGE');
}

function resolveCalendar(date: CalendarDate, today: Day | null, direction: Direction): Time | null {
  const counted = date.yearShift === null || today === null ? null : yearOf(today) + date.yearShift;
  const year =
    date.year ?? counted ?? nearestYear((candidate) => calendarDays(date, candidate), today, date.which, direction);
  const days = year === null ? null : calendarDays(date, year);
  if (days === null) return null;
  const precision = date.day !== null ? 'DAY' : date.month !== null ? 'MONTH' : 'YEAR';
  return parted(days, date.part, precision, today);
}

function calendarDays({ month, day }: CalendarDate, year: number): Days | null {
  if (month === null) return yearDays(year);
  if (day === null) return monthDays(year, month);
  const only = dayOf(year, month, day);
  return only === null ? null : { start: only, end: only };
}

/** The year that puts days without one before, after or beside today. "last October" is over, "next May" has not begun, "this May" is of this year. */
function nearestYear(
  daysIn: (year: number) => Days | null,
  today: Day | null,
  which: Which | null,
  direction: Direction,
): number | null {
  if (today === null) return null;
  const years = [1, 0, -1, -2, -3, -4].map((offset) => yearOf(today) + offset).filter((year) => daysIn(year) !== null);
  const fits = (year: number, test: (days: Days) => boolean): boolean => {
    const days = daysIn(year);
    return days !== null && test(days);
  };
  if (which === 'THIS') return yearOf(today);
  if (which === 'LAST') return years.find((year) => fits(year, ({ end }) => end < today)) ?? null;
  if (which === 'NEXT') return years.findLast((year) => fits(year, ({ start }) => start > today)) ?? null;
  const past = years.find((year) => fits(year, ({ start }) => start <= today));
  const future = years.findLast((year) => fits(year, ({ end }) => end >= today));
  if (direction === 'PAST') return past ?? null;
  if (direction === 'FUTURE') return future ?? null;
  const distance = (year: number | undefined): number => {
    const days = year === undefined ? null : daysIn(year);
    if (days === null) return Infinity;
    return Math.max(0, daysBetween(days.end, today), daysBetween(today, days.start));
  };
  return (distance(past) <= distance(future) ? past : future) ?? null;
}

function resolveWeekday({ weekday, which }: Weekday, today: Day, direction: Direction): Day {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === 'LAST') return addDays(today, -(back || 7));
  if (which === 'NEXT') return addDays(today, 7 - back);
  const coming = addDays(today, (7 - back) % 7);
  if (direction === 'PAST') return addDays(today, -back);
  return direction === 'FUTURE' || back > 3 ? coming : addDays(today, -back);
}

function resolveShift({ unit, count, weekday, part, about }: Shift, today: Day, direction: Direction): Time {
  switch (unit) {
    case 'DAY': {
      const day = addDays(today, count);
      if (about)
        return { start: addDays(day, -Math.abs(count)), end: addDays(day, count < 0 ? 0 : count), precision: 'VAGUE' };
      return oneDay(weekday === null ? day : nearestWeekday(day, weekday));
    }
    case 'WEEK':
      return parted(weekDays(addDays(today, 7 * count)), part, about ? 'VAGUE' : 'RANGE', today);
    case 'WEEKEND': {
      const week = weekDays(today);
      // Before Saturday "the weekend" of a report is the one gone by.
      const weeks = count === 0 && direction === 'PAST' && daysBetween(week.start, today) < 5 ? -1 : count;
      return timeOf({ start: addDays(week.start, 5 + 7 * weeks), end: addDays(week.end, 7 * weeks) }, 'RANGE');
    }
    case 'MONTH':
      return parted(monthDays(yearOf(today), monthOf(today) + count), part, about ? 'VAGUE' : 'MONTH', today);
    case 'YEAR':
      return parted(yearDays(yearOf(today) + count), part, about ? 'VAGUE' : 'YEAR', today);
  }
}

/** A weekday beside "today" tells more than the date on which a page went out: the nearest such day is meant. */
function nearestWeekday(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}

function resolveSeason({ season, year, which }: Season, today: Day | null, direction: Direction): Time | null {
  const first = { SPRING: 3, SUMMER: 6, AUTUMN: 9, WINTER: 12 }[season];
  const daysIn = (of: number): Days => ({ start: monthDays(of, first).start, end: monthDays(of, first + 2).end });
  const known = year ?? nearestYear(daysIn, today, which === 'THIS' ? null : which, direction);
  return known === null ? null : timeOf(daysIn(known), 'VAGUE');
}

/** Early, mid and late are thirds, and vague; "earlier" and "later" are cut off at publication. */
function parted(days: Days, part: Part | null, precision: Precision, today: Day | null): Time {
  const third = Math.floor(daysBetween(days.start, days.end) / 3);
  if (part === 'EARLY') return { start: days.start, end: addDays(days.start, third), precision: 'VAGUE' };
  if (part === 'MID') return { start: addDays(days.start, third), end: addDays(days.end, -third), precision: 'VAGUE' };
  if (part === 'LATE') return { start: addDays(days.end, -third), end: days.end, precision: 'VAGUE' };
  if (part === 'EARLIER' && today !== null && today < days.end && today >= days.start)
    return timeOf({ start: days.start, end: today }, precision);
  if (part === 'LATER' && today !== null && today > days.start && today <= days.end)
    return timeOf({ start: today, end: days.end }, precision);
  return timeOf(days, precision);
}

function oneDay(day: Day): Time {
  return { start: day, end: day, precision: 'DAY' };
}

function timeOf({ start, end }: Days, precision: Precision): Time {
  return { start, end, precision };
}
