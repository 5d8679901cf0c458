import { quoteOf } from '../../domain/span.js';
import type { Point, TimeExpression, TimeMeaning } from './time-expression.js';

/** How far before an expression the words that make a range of it may begin. */
const REACH = 12;

/**
 * Joins neighbours that name one span together ("from Monday to Wednesday", "Wednesday (4 August)") and takes in the words that open one
 * ("since", "until"). Expressions stand in text order and do not overlap; so do those returned.
 */
export function composeRanges(text: string, expressions: readonly TimeExpression[]): readonly TimeExpression[] {
  const composed: TimeExpression[] = [];
  for (let at = 0; at < expressions.length; at += 1) {
    const left = expressions[at];
    const right = expressions[at + 1];
    if (left === undefined) break;
    const floor = composed.at(-1)?.end ?? 0;
    const pair = right === undefined ? null : joined(text, floor, left, right);
    if (pair !== null) at += 1;
    composed.push(pair ?? opened(text, floor, left));
  }
  return composed;
}

function joined(text: string, floor: number, left: TimeExpression, right: TimeExpression): TimeExpression | null {
  if (right.start - left.end > REACH) return null;
  const [gap, from, to] = [text.slice(left.end, right.start), pointOf(left.meaning), pointOf(right.meaning)];
  if (from === null || to === null) return null;
  if (
    from.kind === 'WEEKDAY' &&
    to.kind === 'CALENDAR' &&
    to.day !== null &&
    to.weekday === null &&
    /^,? (?:the )?$|^ \($/.test(gap)
  ) {
    const end = text[right.end] === ')' && gap.endsWith('(') ? right.end + 1 : right.end;
    return { ...quoteOf(text, { start: left.start, end }), meaning: { ...to, weekday: from.weekday } };
  }
  const opening = /\b(?:from|between)\s(?:the\s)?$/i.exec(text.slice(Math.max(floor, left.start - REACH), left.start));
  const closing =
    opening?.[0].toLowerCase().startsWith('between') === true
      ? /^\s(?:and)\s$/
      : /^\s(?:to|through|until|till)\s$|^\s?[-–—]\s?$/;
  if (!(closing.test(gap) && alike(from, to)) && !(/^\sand\s$/.test(gap) && consecutive(from, to))) return null;
  const start = left.start - (opening?.[0].length ?? 0);
  return { ...quoteOf(text, { start, end: right.end }), meaning: { kind: 'RANGE', from: withYearOf(from, to), to } };
}

function opened(text: string, floor: number, expression: TimeExpression): TimeExpression {
  const point = pointOf(expression.meaning);
  const before = text.slice(Math.max(floor, expression.start - REACH), expression.start);
  const opening = /\b(since|until|till|up to|by)\s(?:the\s)?$/i.exec(before);
  if (point === null || opening === null) return expression;
  // Loose stretches have an end of their own: "by recent weeks" is no range.
  if (point.kind === 'STRETCH') return expression;
  const meaning: TimeMeaning =
    opening[1]?.toLowerCase() === 'since'
      ? { kind: 'RANGE', from: point, to: null }
      : { kind: 'RANGE', from: null, to: point };
  return { ...quoteOf(text, { start: expression.start - opening[0].length, end: expression.end }), meaning };
}

function pointOf(meaning: TimeMeaning): Point | null {
  return meaning.kind === 'RANGE' ? null : meaning;
}

function alike(from: Point, to: Point): boolean {
  if (from.kind === 'CALENDAR' && to.kind === 'CALENDAR') {
    return (from.day === null) === (to.day === null) && (from.month === null) === (to.month === null);
  }
  return from.kind === to.kind && (from.kind === 'WEEKDAY' || from.kind === 'SHIFT');
}

/** "Saturday and Sunday" is a span; "Monday and Thursday" are two days. */
function consecutive(from: Point, to: Point): boolean {
  if (from.kind === 'WEEKDAY' && to.kind === 'WEEKDAY')
    return to.which === null && (from.weekday + 1) % 7 === to.weekday;
  return (
    from.kind === 'CALENDAR' &&
    to.kind === 'CALENDAR' &&
    from.day !== null &&
    from.day + 1 === to.day &&
    from.month === to.month
  );
}

/** "January 3 to February 4, 2020" gives its year to both ends; a span that passes the year's end began in the year before. */
function withYearOf(from: Point, to: Point): Point {
  if (
    from.kind !== 'CALENDAR' ||
    to.kind !== 'CALENDAR' ||
    from.year !== null ||
    from.yearShift !== null ||
    to.year === null
  )
    return from;
  return { ...from, year: (from.month ?? 0) > (to.month ?? 0) ? to.year - 1 : to.year };
}
