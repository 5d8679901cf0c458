import fc from 'fast-check';
import type { Article } from '../../../src/domain/article.js';
import type { PublicationDate } from '../../../src/domain/time.js';
import { findTimeExpressions } from '../../../src/extraction/time/find-time-expressions.js';
import { publicationDate } from '../../../src/extraction/time/publication-date.js';
import { resolveTime } from '../../../src/extraction/time/resolve-time.js';
import { splitSentences } from '../../../src/extraction/syntax/tokens.js';
import { describeSample, sampleArticle } from '../../sample-article.js';
import { expressionsOf } from './whole-text.js';

function dated(article: Article): PublicationDate {
  return publicationDate(article, expressionsOf(article.text));
}

function shortly({ start, end, precision, source }: PublicationDate): string {
  return start === null ? source : `${start}..${end} ${precision} ${source}`;
}

const nothing = 'The council met on Monday.';

describe('the date that came with the article', () => {
  test.each([
    ['2024-02-16', '2024-02-16..2024-02-16 DAY GIVEN'],
    ['2024-02-16T23:30:00-05:00', '2024-02-16..2024-02-16 DAY GIVEN'],
    ['2024-02', '2024-02-01..2024-02-29 MONTH GIVEN'],
    ['2024', '2024-01-01..2024-12-31 YEAR GIVEN'],
    ['2024-02-30', 'UNKNOWN'],
    ['yesterday', 'UNKNOWN'],
  ])('%s', (publishedAt, expected) => {
    expect(shortly(dated({ text: nothing, publishedAt }))).toBe(expected);
  });

  test('goes before what the text says', () => {
    const date = dated({
      text: 'Friday, January 4, 2019\n\nIt rained.',
      publishedAt: '2024-02-16',
      publishedSource: 'FEED',
    });
    expect(shortly(date)).toBe('2024-02-16..2024-02-16 DAY FEED');
  });
});

describe('the date that the head of a text states', () => {
  test.each([
    ['Friday, January 4, 2019 \n\n\nA bridge fell on Monday.', '2019-01-04', 'Friday, January 4, 2019'],
    ['PARIS, 22 September 1986 - The talks failed.', '1986-09-22', '22 September 1986'],
    ['GENEVA (Agency), March 3, 2021 — The talks failed.', '2021-03-03', 'March 3, 2021'],
    ['PARIS, 22 September 1986\nThe talks failed.', '1986-09-22', '22 September 1986'],
    ['Talks fail\nPublished on 2 May 2020\nThe talks failed.', '2020-05-02', '2 May 2020'],
    ['Talks with rebels fail Thursday, March 15, 2012\n\nThe talks failed.', '2012-03-15', 'Thursday, March 15, 2012'],
  ])('%s', (text, day, clue) => {
    const date = dated({ text });
    expect(shortly(date)).toBe(`${day}..${day} DAY INFERRED`);
    expect(date.clues.map((quote) => quote.text)).toEqual([clue]);
  });

  test('is no more than a month when its weekday contradicts it', () => {
    expect(shortly(dated({ text: 'Monday, January 4, 2019\n\nIt rained.' }))).toBe(
      '2019-01-01..2019-01-31 MONTH INFERRED',
    );
  });

  test('is not any date that the text tells of', () => {
    expect(shortly(dated({ text: 'On January 4, 2019, a bridge fell. Nobody was hurt.' }))).toBe('UNKNOWN');
    expect(shortly(dated({ text: 'The minister spoke in Paris, March 3, 2021.' }))).toBe('UNKNOWN');
  });
});

test.each([
  ['https://news.example/2024/02/16/talks', '2024-02-16..2024-02-16 DAY METADATA'],
  ['https://news.example/world/2024/feb/16/talks?x=1', '2024-02-16..2024-02-16 DAY METADATA'],
  ['https://news.example/2024-02-16-talks', '2024-02-16..2024-02-16 DAY METADATA'],
  ['https://news.example/2024/02/31/talks', 'UNKNOWN'],
  ['https://news.example/article/20240216999', 'UNKNOWN'],
])('the address %s tells %s', (url, expected) => {
  expect(shortly(dated({ text: nothing, url }))).toBe(expected);
});

describe('the day that clues leave', () => {
  const gathering =
    'The minister will speak at the Shangri-La Dialogue today, Saturday. She left on Thursday night. Their last talks were on 12 October 2022 in Rome.';

  test('a gathering today, a weekday and a full date before them bind the day', () => {
    const date = dated({ text: gathering });
    expect(shortly(date)).toBe('2023-06-03..2023-06-03 DAY INFERRED');
    expect(date.clues.map(({ text }) => text)).toEqual([
      'Shangri-La Dialogue',
      'today, Saturday',
      'Thursday night',
      '12 October 2022',
    ]);
  });

  test.each([
    [
      'without the weekday it is the month',
      gathering.replace(', Saturday', ''),
      '2023-06-01..2023-06-30 MONTH INFERRED',
    ],
    ['with a weekday that never fits it is unknown', gathering.replace('Saturday', 'Wednesday'), 'UNKNOWN'],
    ['without a year to begin from it is unknown', gathering.replace(/ Their.*/, ''), 'UNKNOWN'],
    ['with nothing but old dates it is unknown', 'It was built in 1973 and rebuilt on 3 May 2011.', 'UNKNOWN'],
    ['a year alone places nothing', gathering.replace('on 12 October 2022', 'in 2022'), 'UNKNOWN'],
    [
      'a year alone shuts out the days before it',
      gathering.replace('. She', '. In 2024 she wrote a book. She'),
      'UNKNOWN',
    ],
    [
      'a gathering of yesterday is a day back',
      'Leaders met at the G20 summit yesterday, Sunday. He was elected in May 2023.',
      '2023-09-11..2023-09-11 DAY INFERRED',
    ],
    [
      'a holiday by rule',
      'Crowds marched on May Day today, Monday, as they last did in September 2016.',
      '2017-05-01..2017-05-01 DAY INFERRED',
    ],
    [
      'a date with its weekday finds the year',
      'He was last seen on Saturday, August 17. She had left on 4 March 2019.',
      '2019-01-01..2019-12-31 YEAR INFERRED',
    ],
    [
      'dates on both sides leave a month',
      'It began on 3 May 2022. It will end on 30 May 2022.',
      '2022-05-01..2022-05-31 MONTH INFERRED',
    ],
    [
      'a dateline without a year takes it from the text',
      'KHARTOUM, April 18 — The army moved. It had done so in December 2022.',
      '2023-04-01..2023-04-30 MONTH INFERRED',
    ],
  ])('%s', (_, text, expected) => {
    expect(shortly(dated({ text }))).toBe(expected);
  });
});

test('clues are cut from the text, in order, whatever the text', () => {
  const pieces = [
    'today, Friday',
    'Munich Security Conference',
    'on Monday',
    'January 25',
    'in May 2019',
    'will',
    'last October',
    '.',
    '\n',
    'PARIS, March 3 —',
    'on Saturday, June 4',
    '😀',
    '2020-01-02',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      let before = -1;
      for (const clue of dated({ text }).clues) {
        expect(text.slice(clue.start, clue.end)).toBe(clue.text);
        expect(clue.start).toBeGreaterThan(before);
        before = clue.start;
      }
    }),
  );
});

// What takes more than linear time runs into the test's time limit.
test('a megabyte of clues that contradict one another gives no day', () => {
  const text = 'January 2019. At the G20 summit today, Friday, May 3. On Monday, June 4. '.repeat(13_700);
  const expressions = expressionsOf(text);
  expect(publicationDate({ text }, expressions).precision).not.toBe('DAY');
});

describeSample('a translated article that gives no date', () => {
  const read = (): { date: PublicationDate; of: (words: string) => string | null } => {
    const text = sampleArticle;
    const expressions = findTimeExpressions(text, splitSentences(text));
    const date = publicationDate({ text }, expressions);
    const of = (words: string): string | null => {
      const expression = expressions.find((found) => found.text === words);
      const time = expression === undefined ? null : resolveTime(expression, date);
      return time === null ? null : `${time.start}..${time.end} ${time.precision}`;
    };
    return { date, of };
  };

  test('was published on the Friday of its gathering, for these reasons', () => {
    const { date } = read();
    expect(shortly(date)).toBe('2024-02-16..2024-02-16 DAY INFERRED');
    expect(date.clues.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Thursday evening',
        'today, Friday',
        'January 25',
        'the seventh and eighth of August 2023',
      ]),
    );
  });

  test.each([
    ['Thursday evening', '2024-02-15..2024-02-15 DAY'],
    ['today, Friday', '2024-02-16..2024-02-16 DAY'],
    ['Last Sunday', '2024-02-11..2024-02-11 DAY'],
    ['January 25', '2024-01-25..2024-01-25 DAY'],
    ['the seventh and eighth of August 2023', '2023-08-07..2023-08-08 RANGE'],
    ['since the seventh of last October', '2023-10-07..2024-02-16 RANGE'],
  ])('its "%s" is %s', (words, expected) => {
    expect(read().of(words)).toBe(expected);
  });
});
