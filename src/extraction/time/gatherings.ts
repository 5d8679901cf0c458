import { z } from 'zod';
import type { Quote } from '../../domain/span.js';
import { addDays, isDay, type Day } from '../../domain/time.js';
import { lexiconFile } from '../lexicon/lexicon-file.js';
import { dayOf, monthDays, weekdayOf, yearOf, type Days } from './calendar.js';

const day = z.string().refine(isDay, 'a day is YYYY-MM-DD and in the calendar');
const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('FIXED'), month: z.int(), day: z.int() }),
  z.object({
    kind: z.literal('NTH_WEEKDAY'),
    month: z.int(),
    weekday: z.int().min(0).max(6),
    nth: z.int().min(1).max(4),
  }),
  z.object({ kind: z.literal('EASTER'), offset: z.int() }),
]);
const { gatherings } = lexiconFile(
  'gatherings',
  z.object({
    gatherings: z.array(
      z.object({
        name: z.string().min(1),
        aliases: z.array(z.string().min(1)),
        source: z.url(),
        editions: z.array(z.tuple([day, day])).optional(),
        rule: rule.optional(),
      }),
    ),
  }),
);

type Gathering = (typeof gatherings)[number];
const byName = new Map(
  gatherings.flatMap((gathering) => [gathering.name, ...gathering.aliases].map((name) => [name, gathering] as const)),
);
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** A place where a text names a recurring gathering, with the days of its editions. */
export interface GatheringMention extends Quote {
  /** Whether days from the first to the last, both included, touch an edition. */
  readonly heldWithin: (days: Days) => boolean;
}

/** Every recurring gathering or observance of lexicon/gatherings.json that a text names. */
export function findGatherings(text: string): readonly GatheringMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [name] = match;
    const gathering = byName.get(name);
    if (gathering === undefined) return [];
    return [
      {
        start: match.index,
        end: match.index + name.length,
        text: name,
        heldWithin: (days: Days) => heldWithin(gathering, days),
      },
    ];
  });
}

function heldWithin({ editions, rule }: Gathering, { start, end }: Days): boolean {
  if (editions?.some(([first, last]) => first <= end && last >= start) === true) return true;
  if (rule === undefined) return false;
  for (let year = yearOf(start); year <= yearOf(end); year += 1) {
    const day = dayByRule(rule, year);
    if (day !== null && day >= start && day <= end) return true;
  }
  return false;
}

function dayByRule(rule: NonNullable<Gathering['rule']>, year: number): Day | null {
  switch (rule.kind) {
    case 'FIXED':
      return dayOf(year, rule.month, rule.day);
    case 'NTH_WEEKDAY': {
      const first = monthDays(year, rule.month).start;
      return addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1));
    }
    case 'EASTER':
      return addDays(easter(year), rule.offset);
  }
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of Nature 13 (1876), page 487. */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return addDays(monthDays(year, Math.floor(sum / 31)).start, sum % 31);
}
