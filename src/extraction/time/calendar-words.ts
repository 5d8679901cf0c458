import type { WeekdayNumber } from './time-expression.js';

const MONTH_NAMES = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const;
const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const ORDINALS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth',
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
].flatMap((line) => line.split(' '));
const CARDINALS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen twenty',
].flatMap((line) => line.split(' '));

const months = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name): [string, number] => [name.toLowerCase(), index + 1])),
);
const weekdays = new Map(WEEKDAY_NAMES.map((name, index) => [name.slice(0, 3).toLowerCase(), weekday(index)]));
const numbers = new Map<string, number>([
  ...CARDINALS.map((word, index): [string, number] => [word, index]),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);

function anyCase(names: readonly string[]): string {
  return names.flatMap((name) => [name, name.toUpperCase()]).join('|');
}

/** Pattern of a month, full or short, capitalised: "may" and "march" are verbs. */
export const MONTH = `(?:(?:${anyCase(MONTH_NAMES.map(([name]) => name))})|(?:${anyCase(MONTH_NAMES.flatMap(([, ...short]) => short))})\\b\\.?)`;
/** Months whose name is nothing else in English, neither a verb nor a person's name. */
export const PLAIN_MONTH = `(?:${anyCase(['January', 'February', 'July', 'September', 'October', 'November', 'December'])})`;
/** Pattern of a full weekday name, in any of its usual cases. */
export const WEEKDAY = `(?:${WEEKDAY_NAMES.flatMap((name) => [name, name.toUpperCase(), name.toLowerCase()]).join('|')})`;
/** Short weekdays stand only before a date: "Sat" and "Sun" are other words too. */
export const SHORT_WEEKDAY = '(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\b\\.?';
/** Pattern of a day of the month: "7", "3rd", "seventh"; not the head of a longer number, an hour or a percentage. */
export const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)\\b|(?:${[...ORDINALS].reverse().join('|')})\\b)`;
/** Pattern of a year from 1800 to 2099 that does not count people. */
export const YEAR =
  '(?:1[89]\\d\\d|20\\d\\d)(?![\\d:%]|[.,]\\d|-(?:year|strong|odd)|\\s(?:people|persons|men|women|children|troops|soldiers|fighters|civilians|police|officers|refugees|migrants|workers|homes|houses|km|miles|metres|meters|feet|hours|GMT|UTC)\\b)\\b';
/** Pattern of a counted number, as digits or as a word. */
export const COUNT = `(?<!-)(?:\\d{1,3}|${[...numbers.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})`;
/** White space between two words: never more than a line break and an indent, so that matching stays linear. */
export const GAP = '\\s{1,3}';

function weekday(index: number): WeekdayNumber {
  const day = ([0, 1, 2, 3, 4, 5, 6] as const)[index];
  if (day === undefined) throw new RangeError(`a week has no day ${index}`);
  return day;
}

/** The month's number from 1, of a word that MONTH matched. */
export function monthNumber(word: string | undefined): number | null {
  return months.get(word?.toLowerCase().replace('.', '') ?? '') ?? null;
}

/** The weekday's number, of a word that WEEKDAY or SHORT_WEEKDAY matched. */
export function weekdayNumber(word: string | undefined): WeekdayNumber | null {
  return weekdays.get(word?.slice(0, 3).toLowerCase() ?? '') ?? null;
}

/** The day of the month from 1 to 31, of a word that DAY matched; null for numbers that no month has. */
export function dayNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const digits = /^\d+/.exec(word)?.[0];
  const day = digits === undefined ? ORDINALS.indexOf(word) + 1 : Number(digits);
  return day >= 1 && day <= 31 ? day : null;
}

/** The number that COUNT matched. */
export function countNumber(word: string): number | null {
  return numbers.get(word.toLowerCase()) ?? (/^\d+$/.test(word) ? Number(word) : null);
}
