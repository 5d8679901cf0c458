import type { Quote, Span } from '../../domain/span.js';
import { addDays, type Day, type Time } from '../../domain/time.js';
import { dayOf, daysBetween, weekdayOf } from './calendar.js';
import { statedDates } from './explicit-date.js';
import { findGatherings } from './gatherings.js';
import { resolvePoint } from './resolve-time.js';
import { sentenceAround } from './sentence-around.js';
import type { CalendarDate, Point, TimeExpression } from './time-expression.js';
import { toldAs } from './told.js';

/**
 * What one or two quotes tell of the day of publication. BINDS must hold, SUPPORTS speaks for a day; `names` says whether it points at days of its own
 * (a gathering, a dateline) or at the weekday, and so how far the answer may go.
 */
export interface DateClue {
  readonly quotes: readonly Quote[];
  readonly force: 'BINDS' | 'SUPPORTS';
  readonly names: 'WEEKDAY' | 'DAYS' | 'NOTHING';
  readonly allows: (day: Day) => boolean;
}

/** Between what dates publication lies, by the dates with a year that a text tells. */
export interface Bounds {
  /** The latest day or month told as past. */
  readonly after: { readonly quote: Quote; readonly time: Time } | null;
  /** The earliest day told as to come. */
  readonly before: { readonly quote: Quote; readonly time: Time } | null;
  /** The first day of the latest year told as past: a year alone is often long gone, so it shuts days out and brings none in. */
  readonly notBefore: Day | null;
}

/** A date and its weekday are told together when the date is near. */
const NEAR = 45;
/** Within these days a report names the weekday and not the date. */
const A_WEEK = 6;

/** The bounds that dates with a year put to publication. "since 2019" counts by its beginning; deadlines ("by 2030") do not count. */
export function boundsOf(text: string, expressions: readonly TimeExpression[]): Bounds {
  let bounds: Bounds = { after: null, before: null, notBefore: null };
  for (const expression of expressions) {
    const point = pointOf(expression);
    if (point?.kind !== 'CALENDAR' || point.year === null) continue;
    const time = resolvePoint(point, null, 'PAST');
    if (time === null) continue;
    const bound = { quote: quote(expression), time };
    const isPast = toldAs(text, expression) === 'PAST';
    if (isPast && time.start > (bounds.notBefore ?? '')) bounds = { ...bounds, notBefore: time.start };
    if (isPast && point.month !== null && time.start > (bounds.after?.time.start ?? ''))
      bounds = { ...bounds, after: bound };
    if (!isPast && point.day !== null && time.end < (bounds.before?.time.end ?? '9999'))
      bounds = { ...bounds, before: bound };
  }
  return bounds;
}

/** Every clue to the day of publication that a text holds, bounds apart. Words told again the same way are one clue, the first. */
export function dateClues(text: string, expressions: readonly TimeExpression[]): readonly DateClue[] {
  const stated = statedDates(text, expressions);
  const isStated = new Set(stated.map(({ expression }) => expression));
  const told = expressions.map((expression) => ({ expression, direction: toldAs(text, expression) }));
  return [
    ...stated.map(({ expression, date }) => dateline(expression, date)),
    ...gatheringClues(text, expressions),
    ...firstOfEach(told, ({ expression, direction }) => `${direction} ${expression.text}`)
      .filter(({ expression }) => !isStated.has(expression))
      .flatMap(({ expression, direction }) => expressionClue(expression, direction) ?? []),
  ];
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(key(item)).size);
}

function dateline(expression: TimeExpression, { month, day }: CalendarDate): DateClue {
  const ending = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return {
    quotes: [quote(expression)],
    force: 'BINDS',
    names: 'DAYS',
    allows: (candidate) => candidate.endsWith(ending),
  };
}

/** Something that happens at a gathering today, or is to happen there next week, ties the day to the gathering's. */
function gatheringClues(text: string, expressions: readonly TimeExpression[]): readonly DateClue[] {
  const pairs = findGatherings(text).flatMap((gathering) => {
    const expression = nearestWithin(expressions, sentenceAround(text, gathering), gathering);
    return expression === null ? [] : { gathering, expression };
  });
  const told = firstOfEach(pairs, ({ gathering, expression }) => `${gathering.text} ${expression.text}`);
  return told.flatMap(({ gathering, expression }) => {
    const point = pointOf(expression);
    if (point === null || !isNear(point)) return [];
    const direction = toldAs(text, expression);
    return {
      quotes: [gathering, expression].map(quote),
      force: 'BINDS',
      names: 'DAYS',
      allows: (day) => {
        const time = resolvePoint(point, day, direction);
        return time !== null && gathering.heldWithin(time);
      },
    } satisfies DateClue;
  });
}

/** The expression of a sentence that stands nearest to a place in it. */
function nearestWithin(expressions: readonly TimeExpression[], sentence: Span, place: Span): TimeExpression | null {
  let [low, high] = [0, expressions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((expressions[middle]?.start ?? Infinity) < sentence.start) low = middle + 1;
    else high = middle;
  }
  let nearest: TimeExpression | null = null;
  const distance = ({ start, end }: Span): number => Math.max(start - place.end, place.start - end);
  for (let at = low; at < expressions.length; at += 1) {
    const expression = expressions[at];
    if (expression === undefined || expression.end > sentence.end) break;
    // A gathering may itself be read as a time ("Ash Wednesday"): that says nothing of when.
    if (distance(expression) < 0) continue;
    if (nearest === null || distance(expression) < distance(nearest)) nearest = expression;
  }
  return nearest;
}

/** Days and weeks tie a gathering to publication; months and years do not. */
function isNear(point: Point): boolean {
  return (
    point.kind === 'WEEKDAY' ||
    (point.kind === 'SHIFT' &&
      (point.unit === 'DAY' || point.unit === 'WEEK' || point.unit === 'WEEKEND') &&
      !point.about)
  );
}

function expressionClue(expression: TimeExpression, direction: 'PAST' | 'FUTURE'): DateClue | null {
  const point = pointOf(expression);
  if (point === null) return null;
  const quotes = [quote(expression)];
  if (point.kind === 'SHIFT' && point.unit === 'DAY' && point.weekday !== null) {
    const { weekday, count } = point;
    return { quotes, force: 'BINDS', names: 'WEEKDAY', allows: (day) => weekdayOf(addDays(day, count)) === weekday };
  }
  if (point.kind === 'WEEKDAY' && point.which === null && direction === 'PAST') {
    // Most of what news tells with a weekday was yesterday or the day before.
    const { weekday } = point;
    return {
      quotes,
      force: 'SUPPORTS',
      names: 'NOTHING',
      allows: (day) => [1, 2].includes((weekdayOf(day) - weekday + 7) % 7),
    };
  }
  return point.kind === 'CALENDAR' ? calendarClue(point, quotes, direction) : null;
}

function calendarClue(date: CalendarDate, quotes: readonly Quote[], direction: 'PAST' | 'FUTURE'): DateClue | null {
  if (date.year !== null || date.yearShift !== null || date.month === null) return null;
  const resolved = (day: Day): Time | null => resolvePoint(date, day, direction);
  if (date.weekday !== null && date.day !== null) {
    const { month, day: dayOfMonth, weekday } = date;
    return {
      quotes,
      force: 'BINDS',
      names: 'DAYS',
      allows: (day) => {
        const year = Number(day.slice(0, 4));
        return [year - 1, year, year + 1].some((candidate) => {
          const told = dayOf(candidate, month, dayOfMonth);
          return told !== null && weekdayOf(told) === weekday && isBeside(told, day, direction);
        });
      },
    };
  }
  return {
    quotes,
    force: 'SUPPORTS',
    names: 'NOTHING',
    allows: (day) => {
      const time = resolved(day);
      if (time === null) return false;
      const distance = direction === 'PAST' ? daysBetween(time.end, day) : daysBetween(day, time.start);
      return distance > (date.day === null ? 0 : A_WEEK) && distance < 365;
    },
  };
}

function isBeside(told: Day, day: Day, direction: 'PAST' | 'FUTURE'): boolean {
  const after = daysBetween(told, day);
  return direction === 'PAST' ? after >= 0 && after <= NEAR : after <= 0 && after >= -NEAR;
}

function pointOf({ meaning }: TimeExpression): Point | null {
  return meaning.kind === 'RANGE' ? meaning.from : meaning;
}

function quote({ start, end, text }: Quote): Quote {
  return { start, end, text };
}
