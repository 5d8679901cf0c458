import { createHash } from 'node:crypto';

/**
 * The half of its set that a document belongs to: `development` when the first bit of the SHA-256 of its id is 0, else
 * `final`. It is the same in every run and on every machine.
 */
export function halfOf(id) {
  return createHash('sha256').update(id).digest()[0] < 128 ? 'development' : 'final';
}

/** Whether two half-open spans share at least one character. */
export function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}

/** Whether two spans begin and end at the same characters. */
export function sameSpan(a, b) {
  return a.start === b.start && a.end === b.end;
}

/**
 * Matches each gold item with at most one found item and each found item with at most one gold item, in order.
 * `isMatch(gold, found)` decides; what stays alone is missed or spurious.
 */
export function matchOneToOne(gold, found, isMatch) {
  const spurious = [...found];
  const matched = [];
  const missed = [];
  for (const item of gold) {
    const at = spurious.findIndex((candidate) => isMatch(item, candidate));
    if (at < 0) missed.push(item);
    else matched.push([item, ...spurious.splice(at, 1)]);
  }
  return { matched, missed, spurious };
}

/**
 * Precision, recall and their harmonic mean (F1), from 0 to 1 each; 0 where a denominator is 0. `rightGold` of `gold`
 * items were found, `rightFound` of `found` items are right; the two are the same number when items are matched one to
 * one.
 */
export function figures({ gold, found, rightGold, rightFound = rightGold }) {
  const precision = found ? rightFound / found : 0;
  const recall = gold ? rightGold / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { gold, precision, recall, score: f1 };
}

/** The share of `cases` that are right, from 0 to 1. */
export function share(right, cases) {
  return { gold: cases, score: cases ? right / cases : 0 };
}

/**
 * Macro F1: the plain mean over `classes` of each class's F1. `pairs` are [gold class, found class or null]; a class
 * that is neither gold nor found counts as 0.
 */
export function macroF1(pairs, classes) {
  const scores = classes.map((one) => {
    const gold = pairs.filter(([of]) => of === one).length;
    const found = pairs.filter(([, as]) => as === one).length;
    const right = pairs.filter(([of, as]) => of === one && as === one).length;
    return figures({ gold, found, rightGold: right }).score;
  });
  return { gold: pairs.length, score: scores.reduce((sum, score) => sum + score, 0) / classes.length };
}

/** F1 of two texts as bags of words: letters and digits only, case folded, each word as often as it occurs. */
export function wordOverlap(left, right) {
  const words = (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [gold, found] = [words(left), words(right)];
  const common = matchOneToOne(gold, found, (a, b) => a === b).matched.length;
  return figures({ gold: gold.length, found: found.length, rightGold: common }).score;
}

/**
 * How far confidence can be believed: for each tenth of the scale the number of claims, their mean confidence and the
 * share that is right. `judged` are { confidence, right }. Empty bins are left out; 1.0 belongs to the last bin.
 */
export function reliability(judged) {
  return Array.from({ length: 10 }, (_, bin) => {
    const claims = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === bin);
    const mean = (value) => claims.reduce((sum, claim) => sum + Number(value(claim)), 0) / claims.length;
    return {
      from: bin / 10,
      claims: claims.length,
      confidence: mean((claim) => claim.confidence),
      right: mean((claim) => claim.right),
    };
  }).filter(({ claims }) => claims > 0);
}
