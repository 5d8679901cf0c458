import { COUNT, GAP, WEEKDAY, YEAR, countNumber, weekdayNumber } from './calendar-words.js';
import { partOf, rule, whichOf, type Groups, type TimeRule } from './time-rule.js';
import type { Season, Shift, Stretch, TimeMeaning, Unit } from './time-expression.js';

const dayPart = '(?:morning|afternoon|evening|night)';
const inDay = `(?:,?${GAP}(?:early )?(?:${dayPart}|noon|midnight)\\b)?`;
const which = '(?<which>[Tt]his (?:past|coming)|[Ll]ast|[Nn]ext|[Tt]his|[Tt]he (?:previous|following))';
const pairedWeekday = `(?:(?:,${GAP}(?:on )?|\\s?\\(|${GAP}(?:on )?)(?<weekday>${WEEKDAY})(?:${GAP}${dayPart}\\b)?(?<![\\s(])(?:\\)|\\b(?!s)))?`;
const notAName =
  '(?!\\p{L}|-\\p{L}|\\s(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Tribune|Sun|Mass|Agreement|League|Club)\\b)';
const notAfterAName =
  '(?<!\\b(?:Black|Good|Bloody|Palm|Super|Ash|Holy|Cyber|Easter|Sheffield|Maundy|every|each|Every|Each)\\s)';
const units = '(?<unit>hour|day|week|weekend|fortnight|month|year|decade)';
const about =
  '(?<about>(?:[Aa]bout|around|some|[Nn]early|[Aa]lmost|over|roughly|approximately|(?:more|less) than|just over|just under|barely)\\s)?';
const few = '(?:(?:[Jj]ust )?[Aa] (?:few|couple of)|[Ss]everal|[Mm]any|[Ss]ome)';

/** Days, weeks, months, years and seasons as counted or felt from the day of publication. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  rule(
    'weekday',
    `${notAfterAName}(?:(?:[Ee]arly|[Ll]ate)${GAP}(?:on )?)?(?:${which}${GAP})?(?<weekday>${WEEKDAY})${notAName}${inDay}`,
    (g) => {
      const weekday = weekdayNumber(g.weekday);
      return weekday === null ? null : { kind: 'WEEKDAY', weekday, which: whichOf(g.which) };
    },
  ),
  rule(
    'today',
    `(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?(?:[Tt]oday|[Tt]onight|[Tt]his ${dayPart})\\b(?!\\.com)${pairedWeekday}`,
    near(0),
  ),
  rule(
    'yesterday',
    `(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?(?:[Yy]esterday${inDay}|[Ll]ast (?:night|evening)|[Oo]vernight)\\b${pairedWeekday}`,
    near(-1),
  ),
  rule('tomorrow', `[Tt]omorrow${inDay}\\b${pairedWeekday}`, near(1)),
  rule('days-beside', '[Tt]he day (?<side>before yesterday|after tomorrow)\\b', (g) =>
    shift('DAY', g.side === 'after tomorrow' ? 2 : -2),
  ),
  rule(
    'which-unit',
    `(?<part>(?:(?:the )?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of|[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id-?)${GAP})?(?<which>[Tt]his|[Ll]ast|[Nn]ext)${GAP}(?<unit>week|weekend|month|year)\\b`,
    whichUnit,
  ),
  rule('weekend', '(?<=\\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y) )(?:the|this) weekend\\b', () =>
    shift('WEEKEND', 0),
  ),
  rule(
    'ago',
    `${about}(?:(?<count>${COUNT})|(?<few>${few}))${GAP}${units}s?${GAP}(?:ago|(?<relative>earlier|later|before(?=[.,;!?]|$)))\\b`,
    ago,
  ),
  rule(
    'in-units',
    `(?<=\\b[Ii]n )(?<!\\b(?:times?|first|second|third|worst|most|\\p{L}{2,12}est|once|twice)(?:\\s\\p{L}{1,20}){0,2} in )(?!an? )(?<count>${COUNT})${GAP}(?<unit>day|week)s?\\b(?!${GAP}(?:of|ago)\\b)(?:['’]s? time)?`,
    (g) => counted(g, 1),
  ),
  rule('from-now', `(?<count>${COUNT})${GAP}${units}s?${GAP}from (?:now|today)\\b`, (g) => counted(g, 1)),
  rule(
    'recent-units',
    `(?<=\\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin|[Oo]f) )(?:the )?(?<which>recent|past|last|next|coming|upcoming|following)${GAP}(?:(?<few>few|several|couple of)${GAP}|(?<count>${COUNT})${GAP})?(?<unit>day|week|month|year|decade)s\\b`,
    stretch,
  ),
  rule(
    'recent-unit',
    `(?<=\\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin) )the (?<which>past|coming) (?<unit>day|week|month|year|decade)\\b`,
    stretch,
  ),
  rule('recently', '(?:[Rr]ecently|[Ll]ately)\\b', () => ({ kind: 'STRETCH', toward: 'PAST', days: 30 })),
  rule('soon', '(?:(?<!(?:too|as|how|so) )[Ss]oon(?! (?:after|as)\\b)|in the near future)\\b', () => ({
    kind: 'STRETCH',
    toward: 'FUTURE',
    days: 30,
  })),
  rule('season', `(?<which>[Ll]ast|[Tt]his|[Nn]ext)${GAP}(?<season>spring|summer|autumn|fall|winter)\\b`, season),
  rule(
    'season-year',
    `(?:(?:the )?(?:early|late|mid)[\\s-])?(?:the )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)${GAP}(?:of${GAP})?(?<year>${YEAR})`,
    season,
  ),
];

function near(count: number): (groups: Groups) => Shift {
  return (groups) => ({ ...shift('DAY', count), weekday: weekdayNumber(groups.weekday) });
}

function shift(unit: Unit, count: number): Shift {
  return { kind: 'SHIFT', unit, count, weekday: null, part: null, about: false };
}

function whichUnit({ which, unit, part }: Groups): TimeMeaning | null {
  const counts = { LAST: -1, THIS: 0, NEXT: 1 } as const;
  const direction = whichOf(which);
  const known = unitOf(unit);
  return direction === null || known === null ? null : { ...shift(known.unit, counts[direction]), part: partOf(part) };
}

function ago({ count, about, few, unit, relative }: Groups): TimeMeaning | null {
  const sign = relative === 'later' ? 1 : -1;
  const known = unitOf(unit);
  if (known === null) return null;
  if (few !== undefined) return { ...shift(known.unit, sign * 3 * known.times), about: true };
  const number = countNumber(count ?? '');
  if (number === null) return null;
  // "earlier" and "later" count from what the text has just told, which may not be today.
  return {
    ...shift(known.unit, sign * number * known.times),
    about: about !== undefined || relative !== undefined || known.times === 10,
  };
}

function counted({ count, unit }: Groups, sign: number): TimeMeaning | null {
  const [number, known] = [countNumber(count ?? ''), unitOf(unit)];
  return number === null || known === null ? null : shift(known.unit, sign * number * known.times);
}

function stretch({ which, few, count, unit }: Groups): Stretch | null {
  const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366, decade: 3653 };
  const number = count === undefined ? (few === undefined && unit !== 'decade' ? 6 : 3) : countNumber(count);
  const length = lengths[unit ?? ''];
  if (number === null || length === undefined) return null;
  return { kind: 'STRETCH', toward: /recent|past|last/.test(which ?? '') ? 'PAST' : 'FUTURE', days: number * length };
}

function season({ season, year, which }: Groups): Season | null {
  const seasons: Readonly<Record<string, Season['season']>> = {
    spring: 'SPRING',
    summer: 'SUMMER',
    autumn: 'AUTUMN',
    fall: 'AUTUMN',
    winter: 'WINTER',
  };
  const known = seasons[season?.toLowerCase() ?? ''];
  if (known === undefined) return null;
  return { kind: 'SEASON', season: known, year: year === undefined ? null : Number(year), which: whichOf(which) };
}

/** Hours are counted as parts of the same day, decades as ten years. */
function unitOf(word: string | undefined): { unit: Unit; times: number } | null {
  const known: Readonly<Record<string, { unit: Unit; times: number }>> = {
    hour: { unit: 'DAY', times: 0 },
    day: { unit: 'DAY', times: 1 },
    week: { unit: 'WEEK', times: 1 },
    weekend: { unit: 'WEEKEND', times: 1 },
    fortnight: { unit: 'WEEK', times: 2 },
    month: { unit: 'MONTH', times: 1 },
    year: { unit: 'YEAR', times: 1 },
    decade: { unit: 'YEAR', times: 10 },
  };
  return known[word ?? ''] ?? null;
}
