import fc from 'fast-check';
import type { PublicationDate } from '../../../src/domain/time.js';
import { resolveTime, type Direction } from '../../../src/extraction/time/resolve-time.js';
import { expressionsOf } from './whole-text.js';

const friday = published('2024-02-16');
const unknown: PublicationDate = { start: null, end: null, precision: null, source: 'UNKNOWN', clues: [] };

function published(start: string, end = start): PublicationDate {
  return { start, end, precision: start === end ? 'DAY' : 'MONTH', source: 'GIVEN', clues: [] };
}

function resolved(words: string, date: PublicationDate, direction?: Direction): string | null {
  const [expression] = expressionsOf(words);
  if (expression === undefined) throw new Error(`no time in: ${words}`);
  const time = resolveTime(expression, date, direction);
  return time === null ? null : `${time.start}..${time.end} ${time.precision}`;
}

describe('read on Friday, 16 February 2024', () => {
  test.each([
    ['on Thursday evening', '2024-02-15..2024-02-15 DAY'],
    ['Last Sunday', '2024-02-11..2024-02-11 DAY'],
    ['on Friday', '2024-02-16..2024-02-16 DAY'],
    ['last Friday', '2024-02-09..2024-02-09 DAY'],
    ['next Monday', '2024-02-19..2024-02-19 DAY'],
    ['today, Friday', '2024-02-16..2024-02-16 DAY'],
    ['yesterday', '2024-02-15..2024-02-15 DAY'],
    ['tomorrow', '2024-02-17..2024-02-17 DAY'],
    ['On January 25', '2024-01-25..2024-01-25 DAY'],
    ['on December 25', '2023-12-25..2023-12-25 DAY'],
    ['the seventh and eighth of August 2023', '2023-08-07..2023-08-08 RANGE'],
    ['on the seventh of last October', '2023-10-07..2023-10-07 DAY'],
    ['since the seventh of last October', '2023-10-07..2024-02-16 RANGE'],
    ['from Monday to Wednesday', '2024-02-12..2024-02-14 RANGE'],
    ['last week', '2024-02-05..2024-02-11 RANGE'],
    ['over the weekend', '2024-02-10..2024-02-11 RANGE'],
    ['two days ago', '2024-02-14..2024-02-14 DAY'],
    ['last month', '2024-01-01..2024-01-31 MONTH'],
    ['earlier this month', '2024-02-01..2024-02-16 MONTH'],
    ['last year', '2023-01-01..2023-12-31 YEAR'],
    ['about three years ago', '2021-01-01..2021-12-31 VAGUE'],
    ['in July last year', '2023-07-01..2023-07-31 MONTH'],
    ['On January 1 this year', '2024-01-01..2024-01-01 DAY'],
    ['on 5 May of last year', '2023-05-05..2023-05-05 DAY'],
    ['in 2021', '2021-01-01..2021-12-31 YEAR'],
    ['in the 1990s', '1990-01-01..1999-12-31 RANGE'],
    ['in August 2023', '2023-08-01..2023-08-31 MONTH'],
    ['Recently', '2024-01-17..2024-02-16 VAGUE'],
    ['on 29 February', '2020-02-29..2020-02-29 DAY'],
    ['by 2030', '2024-02-16..2030-12-31 RANGE'],
  ])('%s is %s', (words, expected) => {
    expect(resolved(words, friday)).toBe(expected);
  });

  test.each([
    ['on Tuesday', 'FUTURE', '2024-02-20..2024-02-20 DAY'],
    ['on Friday', 'FUTURE', '2024-02-16..2024-02-16 DAY'],
    ['in March', 'FUTURE', '2024-03-01..2024-03-31 MONTH'],
    ['on January 25', 'FUTURE', '2025-01-25..2025-01-25 DAY'],
    ['on February 20', 'NEAREST', '2024-02-20..2024-02-20 DAY'],
    ['on Sunday', 'NEAREST', '2024-02-18..2024-02-18 DAY'],
    ['over the weekend', 'FUTURE', '2024-02-17..2024-02-18 RANGE'],
    ['last week', 'FUTURE', '2024-02-05..2024-02-11 RANGE'],
  ] as const)('%s, told as %s, is %s', (words, direction, expected) => {
    expect(resolved(words, friday, direction)).toBe(expected);
  });
});

test('a weekday beside "today" tells the day when the page is dated a day later', () => {
  expect(resolved('today, Friday', published('2024-02-17'))).toBe('2024-02-16..2024-02-16 DAY');
});

describe('without a day of publication', () => {
  test.each(['on Thursday', 'yesterday', 'last week', 'On January 25', 'recently', 'since 2019'])(
    '%s stays open',
    (words) => {
      expect(resolved(words, unknown)).toBeNull();
    },
  );

  test.each([
    ['on 8 August 2023', '2023-08-08..2023-08-08 DAY'],
    ['in 2021', '2021-01-01..2021-12-31 YEAR'],
  ])('%s is what it says', (words, expected) => {
    expect(resolved(words, unknown)).toBe(expected);
  });

  test('within a known month, a weekday is vague and a date of another month is sure', () => {
    const february = published('2024-02-01', '2024-02-29');
    expect(resolved('on Thursday', february)).toBe('2024-02-01..2024-02-29 VAGUE');
    expect(resolved('On January 25', february)).toBe('2024-01-25..2024-01-25 DAY');
  });

  test('within a known year, only what all its days agree on is told', () => {
    const year = published('2024-01-01', '2024-12-31');
    expect(resolved('on Thursday', year)).toBeNull();
    expect(resolved('last year', year)).toBe('2023-01-01..2023-12-31 YEAR');
  });
});

const RealDate = Date;

/** A Date whose present is `now`. */
function dateWithClock(now: Date): DateConstructor {
  return new Proxy(RealDate, {
    construct: (target, args: [] | [number | string]) => (args.length === 0 ? new target(now) : new target(...args)),
    get: (target, key): unknown => (key === 'now' ? () => now.getTime() : Reflect.get(target, key)),
  });
}

afterEach(() => {
  globalThis.Date = RealDate;
});

test('the clock has no say', () => {
  const phrases = [
    'on Thursday',
    'yesterday',
    'last October',
    'on January 25',
    'in recent weeks',
    'next month',
    'since 2019',
    'until Friday',
    'last summer',
  ];
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...phrases), day, day, day, (words, on, one, two) => {
      const read = (now: Date): string | null => {
        globalThis.Date = dateWithClock(now);
        return resolved(words, published(on.toISOString().slice(0, 10)));
      };
      expect(read(one)).toBe(read(two));
      expect(Date.now()).toBe(two.getTime());
    }),
  );
});

test('a time never ends before it begins', () => {
  const phrases = [
    'from Friday to Sunday',
    'until Monday',
    'by May',
    'since last winter',
    'from 3 May to 4 June',
    'later this year',
    'a few days ago',
    'late January',
  ];
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...phrases),
      day,
      fc.constantFrom('PAST', 'FUTURE', 'NEAREST'),
      (words, on, direction) => {
        for (const expression of expressionsOf(words)) {
          const time = resolveTime(expression, published(on.toISOString().slice(0, 10)), direction);
          if (time !== null) expect(time.start <= time.end).toBe(true);
        }
      },
    ),
  );
});
