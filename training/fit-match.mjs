// Fits the weights of src/resolution/match/match.ts: `npm run build && node training/fit-match.mjs [DATA]` (default ../shared/data, the folder that
// holds name-variants/). Prints the weights, fitted on the development half, and what ten-fold cross-validation on it gives.
import { f1Of, readPairs } from '../benchmarks/matching/name-pairs.mjs';
import { compareNames } from '../dist/resolution/match/name-likeness.js';
import { fit, probability } from './logistic.mjs';

const FOLDS = 10;
/** The officials are many and alike; the other set's pairs are few and of every sort. */
const TIMES = { nomenklatura: 3, officials: 1 };

const pairs = readPairs(process.argv[2] ?? '../shared/data', 'development').map((pair) => {
  const { evidence } = compareNames(pair.left, pair.right, pair.kind);
  return { ...pair, evidence, x: Object.values(evidence), right: pair.same, weight: TIMES[pair.set] };
});
for (const kind of ['PERSON', 'ORGANIZATION']) {
  const own = pairs.filter((pair) => pair.kind === kind);
  const weights = fit(own);
  console.log(`${kind}, ${own.length} pairs:`);
  Object.keys(own[0].evidence).forEach((name, at) => console.log(`  ${name}: ${weights[at].toFixed(2)},`));
  const told = Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const others = fit(own.filter((__, at) => at % FOLDS !== fold));
    return own
      .filter((__, at) => at % FOLDS === fold)
      .map((pair) => ({ ...pair, found: probability(others, pair.x) >= 0.5 }));
  });
  for (const set of Object.keys(TIMES)) {
    const some = told.filter((pair) => pair.set === set);
    if (some.length > 0) console.log(`  ${set}: F1 ${f1Of(some).f1} by cross-validation`);
  }
}
