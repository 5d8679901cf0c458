import { dayOf } from './calendar.js';
import { DAY, GAP, MONTH, PLAIN_MONTH, SHORT_WEEKDAY, WEEKDAY, YEAR } from './calendar-words.js';
import { dayNumber, monthNumber, weekdayNumber } from './calendar-words.js';
import type { CalendarDate, TimeMeaning } from './time-expression.js';
import { partOf, rule, whichOf, type Groups, type TimeRule } from './time-rule.js';

const weekday = `(?:(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY}),?${GAP})?`;
const which = '(?<which>[Ll]ast|[Nn]ext|[Tt]his)';
const part = '(?:(?<part>(?:the )?(?:beginning|start|middle|end) of|early|[Ee]arly|mid|[Mm]id|late|[Ll]ate)[\\s-])';
/** "and", "to" or a dash between two days of one month. */
const andDay = `(?:(?:\\s?[-–—]\\s?|${GAP}(?:and|to|or|through|until)${GAP})(?:the )?(?<last>${DAY}))?`;
const countedYear = `${GAP}(?:of )?(?<shifted>last|this|next) year\\b`;
const commaYear = `(?:,?${GAP}(?:of )?(?<year>${YEAR})|${countedYear})?`;
/** Bare months are times only after these words: "April" and "June" are people too, "May" is also a verb. */
const beforeMonth =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hroughout|[Bb]y|[Oo]f|[Bb]efore|[Aa]fter|[Ff]rom)\\s)';
const beforeYear =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hroughout|[Bb]y|of|[Bb]efore|[Aa]fter|[Ff]rom|to|and)\\s)';

/** Dates that the calendar names, with or without a year. */
export const CALENDAR_RULES: readonly TimeRule[] = [
  rule('iso-date', '(?<![/-])(?<year>(?:1[89]|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d|-\\d)', (g) =>
    days(g, Number(g.month), Number(g.day), null),
  ),
  rule('day-dot-month', '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>(?:1[89]|20)\\d\\d)\\b', (g) =>
    days(g, Number(g.month), Number(g.day), null),
  ),
  rule('slashes', '(?<!/)(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<year>(?:1[89]|20)\\d\\d)\\b', slashes),
  rule(
    'day-month',
    `${weekday}(?:the )?(?<day>${DAY})${andDay}${GAP}(?:of${GAP})?(?:${which}${GAP})?(?<month>${MONTH})(?![\\w'’])${commaYear}`,
    named,
  ),
  rule('month-day', `${weekday}(?<month>${MONTH})${GAP}(?:the )?(?<day>${DAY})${andDay}${commaYear}`, named),
  rule('month-year', `${part}?(?<month>${MONTH}),?${GAP}(?:of )?(?<year>${YEAR})`, named),
  rule('which-month', `${part}?${which}${GAP}(?<month>${MONTH})(?![\\w])`, named),
  rule('part-month', `${part}(?<month>${MONTH})(?!\\w)`, named),
  rule('bare-month', `${beforeMonth}(?<month>${MONTH})(?:${countedYear}|(?!\\w|['’]s|${GAP}[\\p{Lu}\\d]))`, named),
  rule(
    'plain-month',
    `(?<!\\p{Lu}\\p{L}{0,20}\\s)(?<month>${PLAIN_MONTH})(?:${countedYear}|(?!\\w|${GAP}[\\p{Lu}\\d]))`,
    named,
  ),
  rule('part-year', `${part}(?<year>${YEAR})`, named),
  rule('bare-year', `${beforeYear}(?<year>${YEAR})(?!-|–|/)`, named),
  rule('years', '(?<from>(?:1[89]|20)\\d\\d)[-–—/](?<to>(?:1[89]|20)?\\d\\d)(?![\\d/–—-])', years),
  rule('decade', '(?:the )?(?:(?:early|mid|late)[\\s-])?(?<from>(?:1[89]|20)\\d0)s\\b', (g) => {
    const from = Number(g.from);
    return { kind: 'YEARS', from, to: from + 9 };
  }),
];

function named(groups: Groups): TimeMeaning | null {
  const month = monthNumber(groups.month);
  if (groups.day === undefined) return date(groups, month, null);
  const day = dayNumber(groups.day);
  return month === null || day === null ? null : days(groups, month, day, groups.last ?? null);
}

function days(groups: Groups, month: number, day: number, lastWord: string | null): TimeMeaning | null {
  // A leap year lets 29 February pass where no year is given.
  if (month < 1 || month > 12 || dayOf(groups.year === undefined ? 2000 : Number(groups.year), month, day) === null)
    return null;
  const from = date(groups, month, day);
  if (lastWord === null) return from;
  const last = dayNumber(lastWord);
  return last === null || last <= day || dayOf(2000, month, last) === null
    ? null
    : { kind: 'RANGE', from, to: { ...from, day: last, weekday: null } };
}

function date(groups: Groups, month: number | null, day: number | null): CalendarDate {
  return {
    kind: 'CALENDAR',
    year: groups.year === undefined ? null : Number(groups.year),
    yearShift: shiftOf(groups.shifted),
    month,
    day,
    weekday: weekdayNumber(groups.weekday),
    which: whichOf(groups.which),
    part: partOf(groups.part),
  };
}

function shiftOf(word: string | undefined): number | null {
  const which = whichOf(word);
  return which === null ? null : { LAST: -1, THIS: 0, NEXT: 1 }[which];
}

/** Whether day or month comes first depends on the country: only a number above 12 tells. */
function slashes(groups: Groups): TimeMeaning | null {
  const [one, two] = [Number(groups.one), Number(groups.two)];
  if (one > 12) return days(groups, two, one, null);
  return two > 12 || one === two ? days(groups, one, two, null) : null;
}

function years({ from, to }: Groups): TimeMeaning | null {
  if (from === undefined || to === undefined) return null;
  const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
  return last > Number(from) ? { kind: 'YEARS', from: Number(from), to: last } : null;
}
