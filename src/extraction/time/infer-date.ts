import type { Quote } from '../../domain/span.js';
import { addDays, type Day, type PublicationDate, type Time } from '../../domain/time.js';
import { daysBetween, monthDays, yearDays, yearOf, monthOf } from './calendar.js';
import { boundsOf, dateClues, type Bounds, type DateClue } from './date-clues.js';
import type { TimeExpression } from './time-expression.js';

const UNKNOWN: PublicationDate = { start: null, end: null, precision: null, source: 'UNKNOWN', clues: [] };

/** News that dates something with its year is mostly published within a year of it; older dates are background and place nothing. */
const A_YEAR = 366;

/**
 * The day on which a text must have been published, from what it says: of the days within a year after the latest full date that it tells as past,
 * those on which all binding clues hold, and of these the best supported. A DAY needs a weekday, a clue that names days of its own (a gathering, a dateline), and no second day that
 * does as well; otherwise the answer is the month or the year that holds all days that are left. UNKNOWN when nothing binds: dates alone tell only that the text is younger.
 */
export function inferDate(text: string, expressions: readonly TimeExpression[]): PublicationDate {
  const bounds = boundsOf(text, expressions);
  const clues = dateClues(text, expressions);
  const binding = clues.filter(({ force }) => force === 'BINDS');
  if (bounds.after === null || !isPlaced(bounds, binding)) return UNKNOWN;
  const days = candidates(bounds, bounds.after.time).filter((day) => binding.every(({ allows }) => allows(day)));
  const best = bestSupported(days, clues);
  const [first] = best;
  if (first === undefined) return UNKNOWN;
  const time =
    best.length === 1 && isDayBound(binding) ? { start: first, end: first, precision: 'DAY' as const } : span(days);
  if (time === null) return UNKNOWN;
  const used = clues.filter(({ allows }) => best.some(allows)).flatMap(({ quotes }) => quotes);
  const boundQuotes = [bounds.after, bounds.before].flatMap((bound) => (bound === null ? [] : [bound.quote]));
  return { ...time, source: 'INFERRED', clues: inTextOrder([...used, ...boundQuotes]) };
}

/** Whether something names days, or exact dates hold publication from both sides. */
function isPlaced({ after, before }: Bounds, binding: readonly DateClue[]): boolean {
  return binding.some(({ names }) => names === 'DAYS') || (after !== null && before !== null);
}

function isDayBound(binding: readonly DateClue[]): boolean {
  return binding.some(({ names }) => names === 'WEEKDAY') && binding.some(({ names }) => names === 'DAYS');
}

function candidates({ before, notBefore }: Bounds, after: Time): readonly Day[] {
  const latest = addDays(after.end, A_YEAR);
  const last = before === null || before.time.end > latest ? latest : before.time.end;
  const length = Math.max(0, daysBetween(after.start, last) + 1);
  return Array.from({ length }, (_, index) => addDays(after.start, index)).filter((day) => day >= (notBefore ?? ''));
}

function bestSupported(days: readonly Day[], clues: readonly DateClue[]): readonly Day[] {
  const supporting = clues.filter(({ force }) => force === 'SUPPORTS');
  const scored = days.map((day) => ({ day, score: supporting.filter(({ allows }) => allows(day)).length }));
  const top = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === top).map(({ day }) => day);
}

function span(days: readonly Day[]): Time | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || yearOf(first) !== yearOf(last)) return null;
  return monthOf(first) === monthOf(last)
    ? { ...monthDays(yearOf(first), monthOf(first)), precision: 'MONTH' }
    : { ...yearDays(yearOf(first)), precision: 'YEAR' };
}

function inTextOrder(quotes: readonly Quote[]): readonly Quote[] {
  return [...new Map(quotes.map((quote) => [quote.start, quote])).values()].sort((a, b) => a.start - b.start);
}
