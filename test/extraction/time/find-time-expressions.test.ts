import fc from 'fast-check';
import { findTimeExpressions } from '../../../src/extraction/time/find-time-expressions.js';
import { expressionsOf } from './whole-text.js';

describe('what is a time', () => {
  test.each([
    ['It was signed on 8 August 2023.', ['8 August 2023']],
    ['It was signed on August 8, 2023, in Paris.', ['August 8, 2023']],
    ['The file is dated 2024-02-16.', ['2024-02-16']],
    ['Published 16/02/2024 in Rome', ['16/02/2024']],
    ['held on the seventh and eighth of August 2023, officials said', ['the seventh and eighth of August 2023']],
    ['They met on 7-8 August and on May 3–5, 2021.', ['7-8 August', 'May 3–5, 2021']],
    ['On January 25 he said so; on the 3rd of March she did.', ['January 25', 'the 3rd of March']],
    ['The war goes on since the seventh of last October.', ['since the seventh of last October']],
    [
      'He spoke on Thursday evening, last Sunday, and late on Tuesday.',
      ['Thursday evening', 'last Sunday', 'late on Tuesday'],
    ],
    ['They meet today, Friday, and again next Monday.', ['today, Friday', 'next Monday']],
    ['It rained yesterday (Thursday) and on Wednesday (4 August).', ['yesterday (Thursday)', 'Wednesday (4 August)']],
    ['This morning and tonight; tomorrow as well.', ['This morning', 'tonight', 'tomorrow']],
    ['Five years ago, two days ago, three weeks earlier.', ['Five years ago', 'two days ago', 'three weeks earlier']],
    ['The talks resume in two days.', ['two days']],
    ['Over the weekend and earlier this month', ['the weekend', 'earlier this month']],
    ['last week, next month, late last year', ['last week', 'next month', 'late last year']],
    ['in August 2023, in January, last October', ['August 2023', 'January', 'last October']],
    ['in 2021 and since 2019', ['2021', 'since 2019']],
    ['in the 1990s, in the summer of 1995', ['the 1990s', 'the summer of 1995']],
    ['Recently, and in recent weeks, and in the coming days', ['Recently', 'recent weeks', 'the coming days']],
    [
      'from Monday to Wednesday, between May 3 and June 4, 2020',
      ['from Monday to Wednesday', 'between May 3 and June 4, 2020'],
    ],
    ['They march on Saturday and Sunday.', ['Saturday and Sunday']],
    ['open until Friday, ready by 2030', ['until Friday', 'by 2030']],
  ])('%s', (text, expected) => {
    expect(expressionsOf(text).map((found) => found.text)).toEqual(expected);
  });
});

describe('what is none', () => {
  test.each([
    'It lasted 10 years, with 40 companies, after a six-month truce.',
    'He may march; she sat in the second row and scored 3-2.',
    'Theresa May met April Smith and August Wilson.',
    'In 2000 people fled; 2,019 returned, 1.995 more by boat.',
    'The Sunday Times wrote of Black Friday.',
    'A 54-year-old of 1 m 80, at 10:30 GMT.',
    'It is the first defeat in two weeks.',
    'On 45 Junes nothing can happen.',
    'Mondays are for washing.',
    'See https://news.example/2024-02-16/talks and https://news.example/14/07/2022/talks; it is too soon.',
  ])('%s', (text) => {
    expect(expressionsOf(text)).toEqual([]);
  });
});

test('a number that counts people is no year', () => {
  expect(expressionsOf('On 3 March, 2000 people marched.').map(({ text }) => text)).toEqual(['3 March']);
});

test('a day that no month has is not made up', () => {
  expect(expressionsOf('On 31 February 2023 it began.')[0]?.meaning).toMatchObject({ year: 2023, month: 2, day: null });
});

test('a year at the end of a range is the year of its beginning too, or the one before', () => {
  const [first, second] = expressionsOf('from January 3 to February 4, 2020\nfrom December 30 to January 2, 2021');
  expect(first?.meaning).toMatchObject({ from: { year: 2020, month: 1 }, to: { year: 2020, month: 2 } });
  expect(second?.meaning).toMatchObject({ from: { year: 2020, month: 12 }, to: { year: 2021, month: 1 } });
});

const words = [
  'May',
  'the',
  'seventh',
  'of',
  'last',
  'Monday',
  'to',
  'since',
  '2019',
  '3',
  ',',
  'today',
  'in',
  'weeks',
  'two',
  'ago',
  '\n',
  '—',
  'é😀',
  '(',
  ')',
];

test('expressions lie within their sentence, in order, apart, and are cut from the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.nat(50), (drawn, from) => {
      const sentence = { start: Math.min(from, drawn.length), end: drawn.length };
      let free = sentence.start;
      for (const { start, end, text: found } of findTimeExpressions(drawn, [sentence])) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(sentence.end);
        expect(drawn.slice(start, end)).toBe(found);
        free = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [
    'news',
    'On Thursday the minister said that talks begun on 3 May 2021 would resume in two weeks. Nobody else was there to ask.\n',
    3,
  ],
  ['one word', 'a', 0],
  ['one number', '1', 0],
  ['white space', ' ', 0],
])('500 kB of %s are read to the end', (_, piece, expressionsInPiece) => {
  // What takes more than linear time runs into the test's time limit.
  const pieces = Math.ceil(500_000 / piece.length);
  const text = piece.repeat(pieces);
  expect(findTimeExpressions(text, [{ start: 0, end: text.length }])).toHaveLength(pieces * expressionsInPiece);
});
