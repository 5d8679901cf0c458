import { isDay } from '../domain/time.js';

const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?:Z|[+-](?<offset>\d{2}):?(?<offsetMinute>\d{2})?)?)?$/i;

/** RFC 822 and 2822, as RSS has it: `Fri, 16 Feb 2024 21:30:00 -0500`. */
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(?<date>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\.?\s+(?<year>\d{4})(?:\s+(?<time>\d{2}:\d{2}(?::\d{2})?)\s*(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,4})?)?$/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that RFC 822 names, beside plain offsets. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** Whether a string is an ISO 8601 calendar date or date-time that exists: `2024-02-30` and `2024-02-16T25:00` do not. */
export function isIsoDateOrDateTime(value: string): boolean {
  const parts = ISO.exec(value)?.groups;
  if (parts?.day === undefined || !isDay(parts.day)) return false;
  const below = (part: string, bound: number): boolean => Number(parts[part] ?? 0) < bound;
  return (
    below('hour', 24) && below('minute', 60) && below('second', 61) && below('offset', 15) && below('offsetMinute', 60)
  );
}

/**
 * A date of a page's metadata or of a feed as ISO 8601, in the publisher's own zone, so that its day stays the publisher's day.
 * Undefined when it is written otherwise or is no day of the calendar: a guessed date is worse than none.
 */
export function isoOf(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  const written = isoOfRfc822(text) ?? text.replace(' ', 'T');
  return isIsoDateOrDateTime(written) ? written : undefined;
}

function isoOfRfc822(text: string): string | undefined {
  const parts = RFC_822.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { date = '', month = '', year = '', time, zone } = parts;
  const monthNumber = MONTHS.indexOf(month.toLowerCase()) + 1;
  const day = `${year}-${String(monthNumber).padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (time === undefined) return day;
  const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? zone : (ZONES[zone.toLowerCase()] ?? '');
  return `${day}T${time}${offset}`;
}
