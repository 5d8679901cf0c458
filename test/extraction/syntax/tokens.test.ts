import fc from 'fast-check';
import { splitSentences, tokenize } from '../../../src/extraction/syntax/tokens.js';
import { anyText, newsText } from '../texts.js';

const words = (text: string): readonly string[] => tokenize(text).map((token) => token.text);
const sentences = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('tokens, as the treebanks split them', () => {
  test.each([
    ['a hyphen stands alone', 'Iran-backed', ['Iran', '-', 'backed']],
    ['a possessive stands alone', 'Iraq’s army', ['Iraq', '’s', 'army']],
    ['with a straight apostrophe too', "Iraq's army", ['Iraq', "'s", 'army']],
    ['a negation stands alone', "didn't", ['did', "n't"]],
    ['"cannot" with an apostrophe', 'can’t go', ['ca', 'n’t', 'go']],
    ['a shortened verb stands alone', 'They’ll go', ['They', '’ll', 'go']],
    ['a name may hold an apostrophe', "O'Brien met Cote d’Azur", ["O'Brien", 'met', 'Cote', 'd’Azur']],
    ['an abbreviation keeps its stop', 'Dr. Sorel', ['Dr.', 'Sorel']],
    ['an initialism keeps its stops', 'the U.S. army', ['the', 'U.S.', 'army']],
    ['a last word leaves its stop', 'They left.', ['They', 'left', '.']],
    ['a number stays whole', 'On 1,200.50 at 10:30', ['On', '1,200.50', 'at', '10:30']],
    ['an ordinal stays whole', 'the 3rd and 21st', ['the', '3rd', 'and', '21st']],
    ['an address stays whole', 'See https://a.example/b?c=d now', ['See', 'https://a.example/b?c=d', 'now']],
    ['quotation marks stand alone', '“Go,” he said', ['“', 'Go', ',', '”', 'he', 'said']],
    ['accents stay', 'José Peña', ['José', 'Peña']],
    ['so do accents that are marks of their own', 'Jose\u0301 left', ['Jose\u0301', 'left']],
    ['no words, no tokens', ' \n\t ', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['end at a full stop', 'It rained. They left.', ['It rained.', 'They left.']],
    ['end at a line break', 'A title\nIt rained', ['A title', 'It rained']],
    ['end at a line break of Windows', 'A title\r\nIt rained', ['A title', 'It rained']],
    ['take the closing quotation mark along', '“It rained.” They left.', ['“It rained.”', 'They left.']],
    ['take a straight one along too', '"It rained." They left.', ['"It rained."', 'They left.']],
    ['go on after a question inside', '“Did it rain?” he asked.', ['“Did it rain?” he asked.']],
    ['go on after an abbreviation', 'He met Mr. Sorel. She left.', ['He met Mr. Sorel.', 'She left.']],
    ['go on after an initialism before a name', 'The U.S. Treasury said so.', ['The U.S. Treasury said so.']],
    ['end at an initialism before a new start', 'He left the U.S. They stayed.', ['He left the U.S.', 'They stayed.']],
    ['go on after a number with a stop inside', 'It costs 1.5 euros.', ['It costs 1.5 euros.']],
    ['end in other scripts', 'قال. ثم', ['قال.', 'ثم']],
    ['are none in white space', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('of more than 150 words are cut', () => {
    for (const { tokens } of splitSentences('word '.repeat(1_000))) expect(tokens.length).toBeLessThanOrEqual(150);
  });
});

test('tokens are the text without its spaces, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, newsText), (text) => {
      let before = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(before);
        expect(text.slice(before, token.start)).toMatch(/^\s*$/);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        before = token.end;
      }
      expect(text.slice(before)).toMatch(/^\s*$/);
      expect(splitSentences(text).flatMap(({ tokens }) => tokens)).toEqual(tokenize(text));
    }),
  );
});

// What takes more than linear time runs into the test's time limit.
test.each([['a'], ['.'], ['a.'], ['a-'], ["'s "], ['n’t'], ['@'], ['a@b.'], ['\u0301'], ['1,'], ['“']])(
  'half a megabyte of %j is split whole',
  (unit) => {
    const text = unit.repeat(500_000 / unit.length);
    const tokens = splitSentences(text).flatMap((sentence) => sentence.tokens);
    expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(/\s/g, ''));
  },
);
