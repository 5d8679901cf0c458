import { isDay } from '../domain/time.js';

const DATE_TIME =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?:Z|[+-](?<offset>\d{2}):?(?<offsetMinute>\d{2})?)?)?$/i;

/** Whether a string is an ISO 8601 calendar date or date-time that exists: `2024-02-30` and `2024-02-16T25:00` do not. */
export function isIsoDateOrDateTime(value: string): boolean {
  const parts = DATE_TIME.exec(value)?.groups;
  if (parts?.day === undefined || !isDay(parts.day)) return false;
  const below = (part: string, bound: number): boolean => Number(parts[part] ?? 0) < bound;
  return (
    below('hour', 24) && below('minute', 60) && below('second', 61) && below('offset', 15) && below('offsetMinute', 60)
  );
}
