import fc from 'fast-check';
import { InvalidInputError } from '../../src/errors/catalogue.js';
import { parseArticle } from '../../src/ingestion/article-input.js';
import { wellFormed } from '../../src/ingestion/article-text.js';
import { withPlausibleDate } from '../../src/ingestion/plausible-date.js';

const parse = (fields: object) => parseArticle({ text: 'They met.', ...fields }, 100);

test('only the text is needed', () => {
  expect(parse({})).toMatchObject({ text: 'They met.' });
});

test('the text is taken as it is, so that offsets are those of the sender', () => {
  expect(parse({ text: '  They met.\r\n' }).text).toBe('  They met.\r\n');
});

test('null and blank fields count as left out', () => {
  expect(parse({ title: ' ', publisher: null, url: null, language: '', publishedAt: null })).toEqual(parse({}));
});

test.each([
  ['no object', 'words', /object with the field `text`/],
  ['no text', {}, /`text`/],
  ['a text that is no string', { text: 7 }, /`text`: a string is expected/],
  ['an empty text', { text: '' }, /`text` is empty/],
  ['a blank text', { text: ' \n\t' }, /`text` is empty/],
  ['a text without letters', { text: '12:30 – 7!' }, /no letter/],
  ['a text over the limit', { text: 'x'.repeat(101) }, /101 UTF-16 units; at most 100.*DRAGOMAN_MAX_TEXT_LENGTH/],
  ['a NUL', { text: 'They\0met' }, /NUL at offset 4.*binary/],
  ['many control characters', { text: 'ok\u0001\u0002\u0003\u0004' }, /4 control characters, the first at offset 2/],
  ['a title of a kilobyte', { text: 'a', title: 'x'.repeat(1_001) }, /`title` has 1001 UTF-16 units/],
  ['an address that is none', { text: 'a', url: 'example.org' }, /`url`: "example.org" is no address/],
  ['an address of a file', { text: 'a', url: 'file:///etc/passwd' }, /`url`: "file:\/\/\/etc\/passwd"/],
  ['a language that is not read', { text: 'a', language: 'fr' }, /"fr" is a language that is not read yet; English/],
  ['a language that is none', { text: 'a', language: '!!' }, /"!!" is no language tag/],
  ['a day that no calendar has', { text: 'a', publishedAt: '2024-02-30' }, /`publishedAt`: "2024-02-30" is no date/],
  ['an hour that no clock has', { text: 'a', publishedAt: '2024-02-16T25:00Z' }, /"2024-02-16T25:00Z" is no date/],
  ['a date in words', { text: 'a', publishedAt: 'yesterday' }, /"yesterday" is no date/],
])('%s is refused, and the message says what was found', (_name, input, message) => {
  expect(() => parseArticle(input, 100)).toThrow(InvalidInputError);
  expect(() => parseArticle(input, 100)).toThrow(message);
});

test.each(['2024-02-16', '2024-02-29', '2024-02-16T21:30', '2024-02-16T21:30:00Z', '2024-02-16T21:30:00.123+03:00'])(
  '%s is a publication date',
  (publishedAt) => {
    expect(parse({ publishedAt }).publishedAt).toBe(publishedAt);
  },
);

test.each(['en', 'en-GB', 'en_us', 'EN'])('%s is English', (language) => {
  expect(parse({ language }).language).toMatch(/^en/);
});

test('a stray control character is dirt, not binary', () => {
  expect(parse({ text: 'They\u0007 met.' }).text).toBe('They\u0007 met.');
});

test('half surrogate pairs are replaced one for one, so that offsets hold; everything else stays', () => {
  expect(wellFormed('a\ud83db\ude00 😀')).toBe('a\ufffdb\ufffd 😀');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wellFormed(text)).toHaveLength(text.length);
      expect(wellFormed(text)).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

describe('a publication date in the future', () => {
  const now = new Date('2024-02-16T23:00:00Z');
  const article = { text: 'They met.', publishedAt: '2024-02-18' };

  test('is refused when somebody gives it', () => {
    expect(() => withPlausibleDate(article, now)).toThrow(/"2024-02-18" lies in the future/);
  });
  test('is passed over when a page or feed has it', () => {
    expect(withPlausibleDate({ ...article, publishedSource: 'FEED' }, now).publishedAt).toBeUndefined();
  });
  test('may be tomorrow, which it is somewhere', () => {
    const tomorrow = { ...article, publishedAt: '2024-02-17' };
    expect(withPlausibleDate(tomorrow, now)).toBe(tomorrow);
  });
});

test('whatever comes in, either an article comes out or an error of the catalogue', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      try {
        return typeof parseArticle(input, 100).text === 'string';
      } catch (error) {
        return error instanceof InvalidInputError;
      }
    }),
  );
});
