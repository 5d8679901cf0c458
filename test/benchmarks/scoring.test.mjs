/* global describe, expect, test */
import {
  figures,
  halfOf,
  macroF1,
  matchOneToOne,
  overlaps,
  reliability,
  sameSpan,
  wordOverlap,
} from '../../benchmarks/quality/scoring.mjs';

const span = (start, end) => ({ start, end });

describe('spans', () => {
  test.each([
    [span(0, 5), span(0, 5), true, true],
    [span(0, 5), span(4, 9), true, false],
    [span(0, 5), span(5, 9), false, false],
    [span(2, 3), span(0, 5), true, false],
  ])('%j and %j overlap: %s, are the same: %s', (a, b, overlap, same) => {
    expect([overlaps(a, b), overlaps(b, a), sameSpan(a, b)]).toEqual([overlap, overlap, same]);
  });

  test('one found span answers for one gold span only', () => {
    const { matched, missed, spurious } = matchOneToOne([span(0, 3), span(2, 5)], [span(1, 4), span(8, 9)], overlaps);
    expect(matched).toEqual([[span(0, 3), span(1, 4)]]);
    expect(missed).toEqual([span(2, 5)]);
    expect(spurious).toEqual([span(8, 9)]);
  });
});

describe('figures', () => {
  test('F1 is the harmonic mean of precision and recall', () => {
    expect(figures({ gold: 10, found: 5, rightGold: 4 })).toEqual({
      gold: 10,
      precision: 0.8,
      recall: 0.4,
      score: 8 / 15,
    });
  });

  test('nothing found and nothing to find is 0, not a division by zero', () => {
    expect(figures({ gold: 0, found: 0, rightGold: 0 })).toEqual({ gold: 0, precision: 0, recall: 0, score: 0 });
  });

  test('the macro mean counts a class that is never found', () => {
    const pairs = [
      ['AID', 'AID'],
      ['AGREE', 'AID'],
      ['AGREE', null],
    ];
    expect(macroF1(pairs, ['AID', 'AGREE']).score).toBeCloseTo((2 / 3 + 0) / 2);
  });

  test.each([
    ['The talks failed.', 'the talks failed', 1],
    ['that the talks failed', 'the talks failed', 6 / 7],
    ['no no no', 'no', 0.5],
    ['yes', 'no', 0],
  ])('words of "%s" and "%s"', (left, right, expected) => {
    expect(wordOverlap(left, right)).toBeCloseTo(expected);
  });
});

describe('reliability', () => {
  test('claims fall into tenths, 0.3 into the fourth and 1 into the last', () => {
    const claim = (confidence, right) => ({ confidence, right });
    expect(reliability([claim(0.3, true), claim(0.39, false), claim(1, true)])).toEqual([
      { from: 0.3, claims: 2, confidence: 0.345, right: 0.5 },
      { from: 0.9, claims: 1, confidence: 1, right: 1 },
    ]);
  });
});

describe('halves', () => {
  test('a document stays in its half for ever', () => {
    expect(['a', 'b', 'c', 'PLOVER-GSR01-AID-0001'].map(halfOf)).toEqual([
      'final',
      'development',
      'development',
      'final',
    ]);
  });

  test('about as many documents fall into the one as into the other', () => {
    const development = Array.from({ length: 1000 }, (_, index) => halfOf(`document-${index}`)).filter(
      (half) => half === 'development',
    );
    expect(development.length).toBeGreaterThan(450);
    expect(development.length).toBeLessThan(550);
  });
});
