import type { EntityKind } from '../../domain/reference.js';
import { countriesIn, knownAs } from '../../extraction/lexicon/gazetteer.js';
import { compareNames, type NameComparison, type NameEvidence } from './name-likeness.js';

/** Something that articles name, as far as it is to be compared. */
export interface Named {
  readonly kind: EntityKind;
  /** At least one. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

export const VERDICTS = ['SAME', 'UNSURE', 'DIFFERENT'] as const;

/** Whether two named things are one, and why. */
export interface Match {
  /** How likely they are one, from 0 to 1. */
  readonly score: number;
  readonly verdict: (typeof VERDICTS)[number];
  readonly reasons: readonly Reason[];
}

/** What one comparison showed: its score from 0 (speaks against) to 1 (speaks for), and the words that it rests on. */
export interface Reason {
  readonly feature: string;
  readonly score: number;
  readonly detail: string;
}

/** From here on two are one; below UNSURE they are two. */
const SAME = 0.5;
const UNSURE = 0.25;

/**
 * What each piece of evidence of two names weighs, in log odds. Fitted by training/fit-match.mjs on the development half of
 * data/name-variants; docs/decisions/0009 tells how far it can be believed. Version 1.
 */
const WEIGHTS: Readonly<Record<'person' | 'body', NameEvidence>> = {
  person: {
    bias: -3.01,
    shorterFound: 2.66,
    longerFound: 0.98,
    worst: -0.08,
    oneLetter: 2.0,
    twoLetters: 1.35,
    moreLetters: -1.6,
    conflict: -4.12,
    nearConflict: -1.42,
    surplus: 1.55,
    firstAlike: -0.49,
    lastAlike: 1.41,
    initial: 0.63,
    single: -0.39,
    whole: 0.53,
    acronym: -0.07,
    numbers: 0.06,
  },
  body: {
    bias: -1.73,
    shorterFound: 1.05,
    longerFound: 0.94,
    worst: -0.64,
    oneLetter: 1.32,
    twoLetters: 0.25,
    moreLetters: -1.5,
    conflict: -2.84,
    nearConflict: 0.5,
    surplus: -0.09,
    firstAlike: -0.15,
    lastAlike: 1.57,
    initial: 0.0,
    single: 0.77,
    whole: 0.98,
    acronym: 0.1,
    numbers: -0.65,
  },
};

/** In log odds, by judgement and not fitted: the data have one kind and one country in every pair. */
const OTHER_NATURE = -6;
const OTHER_KIND = -0.7;
const OTHER_COUNTRY = -2.5;
const OTHER_GENERATION = -4;
const ONE_GENERATION = -1;
const KNOWN_AS_ONE = 6;
const SAME_COUNTRY = 0.3;

/** Whether two named things are the same; symmetric. The likeliest pair of their names counts. */
export function match(left: Named, right: Named): Match {
  const isPerson = left.kind === 'PERSON' && right.kind === 'PERSON';
  const kind = isPerson ? 'PERSON' : 'ORGANIZATION';
  const weights = WEIGHTS[isPerson ? 'person' : 'body'];
  const [lefts, rights] = tellingNames(left.names, right.names);
  const comparisons = lefts.flatMap((a) =>
    rights.map((b) => {
      const comparison = compareNames(a, b, kind);
      const generation = generationReason(comparison);
      return {
        comparison,
        generation,
        odds: oddsOf(comparison.evidence, weights) + (generation?.weight ?? 0),
        names: [a, b].sort().join('\n'),
      };
    }),
  );
  const [best] = comparisons.sort((x, y) => y.odds - x.odds || (x.names < y.names ? -1 : 1));
  if (!best) throw new Error('two things without a name can not be compared');
  const others = [kindReason(left, right), knownReason(left, right), countryReason(left, right)].flatMap(
    (weighed) => weighed ?? [],
  );
  const odds = others.reduce((sum, { weight }) => sum + weight, best.odds);
  const score = rounded(1 / (1 + Math.exp(-odds)));
  return {
    score,
    verdict: score >= SAME ? 'SAME' : score >= UNSURE ? 'UNSURE' : 'DIFFERENT',
    reasons: [
      ...nameReasons(best.comparison),
      ...[best.generation, ...others].flatMap((weighed) => weighed?.reason ?? []),
    ],
  };
}

/** A surname alone decides nothing where both are told in full. */
function tellingNames(
  left: readonly string[],
  right: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const full = (names: readonly string[]): readonly string[] => names.filter((name) => /\S\s+\S/.test(name.trim()));
  return full(left).length > 0 && full(right).length > 0 ? [full(left), full(right)] : [left, right];
}

function oddsOf(evidence: NameEvidence, weights: NameEvidence): number {
  return Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * evidence[name as keyof NameEvidence],
    0,
  );
}

function nameReasons({ alignment, evidence, acronym }: NameComparison): readonly Reason[] {
  const { pairs, leftOver, rightOver } = alignment;
  const shown = [...pairs].sort((a, b) => a.leftAt - b.leftAt);
  return [
    {
      feature: 'token-alignment',
      score: rounded(Math.min(1, evidence.shorterFound)),
      detail: shown.map(({ left, right }) => (left === right ? left : `${left}~${right}`)).join(' ') || 'no word alike',
    },
    ...(leftOver.length + rightOver.length === 0
      ? []
      : [
          {
            feature: leftOver.length > 0 && rightOver.length > 0 ? 'words-that-differ' : 'words-of-one-alone',
            score: rounded(1 - Math.min(1, evidence.conflict + evidence.surplus)),
            detail: `${leftOver.join(' ') || '–'} | ${rightOver.join(' ') || '–'}`,
          },
        ]),
    ...(acronym === undefined ? [] : [{ feature: 'acronym', score: 1, detail: acronym }]),
  ];
}

interface Weighed {
  readonly reason: Reason;
  /** In log odds. */
  readonly weight: number;
}

function kindReason(left: Named, right: Named): Weighed | undefined {
  if (left.kind === right.kind) return undefined;
  const isNature = [left.kind, right.kind].includes('PERSON');
  const detail = `${left.kind} | ${right.kind}`;
  return {
    reason: { feature: 'kind', score: isNature ? 0 : 0.3, detail },
    weight: isNature ? OTHER_NATURE : OTHER_KIND,
  };
}

/** "Charles II" and "Charles III" are two; one who is told without a number may be either. */
function generationReason({ generations: [ours, theirs] }: NameComparison): Weighed | undefined {
  if (ours === theirs) return undefined;
  const isTold = ours !== '' && theirs !== '';
  return {
    reason: { feature: 'generation', score: isTold ? 0 : 0.3, detail: `${ours || '–'} | ${theirs || '–'}` },
    weight: isTold ? OTHER_GENERATION : ONE_GENERATION,
  };
}

/** What the world knows by both names: "Burma" is Myanmar, Iran is not Iraq. */
function knownReason(left: Named, right: Named): Weighed | undefined {
  const [ours, theirs] = [left, right].map(({ kind, names }) =>
    kind === 'PERSON' ? [] : names.flatMap((name) => knownAs(name) ?? []),
  );
  if (!ours?.length || !theirs?.length) return undefined;
  const isOne = ours.some((name) => theirs.includes(name));
  return {
    reason: { feature: 'known-names', score: isOne ? 1 : 0, detail: `${ours.join(', ')} | ${theirs.join(', ')}` },
    weight: isOne ? KNOWN_AS_ONE : OTHER_NATURE,
  };
}

/** The countries that are told, or that a body's names tell: "Government of Estonia". */
function countryReason(left: Named, right: Named): Weighed | undefined {
  const [ours, theirs] = [countriesOf(left), countriesOf(right)];
  if (ours.length === 0 || theirs.length === 0) return undefined;
  const isSame = ours.some((country) => theirs.includes(country));
  return {
    reason: { feature: 'country', score: isSame ? 1 : 0, detail: `${ours.join(' ')} | ${theirs.join(' ')}` },
    weight: isSame ? SAME_COUNTRY : OTHER_COUNTRY,
  };
}

function countriesOf({ kind, country, names }: Named): readonly string[] {
  if (country !== undefined) return [country.toUpperCase()];
  return kind === 'PERSON' ? [] : [...new Set(names.flatMap(countriesIn))].sort();
}

function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}
