import { reliability } from './scoring.mjs';

/**
 * One Markdown table of every measure, and one of how far confidence can be believed: for each tenth of it the claims
 * judged, their mean confidence and the share that is right, in all and for each set that judges claims.
 */
export function printTables(half, results) {
  console.log(
    `Half: ${half}. In per cent; the score is F1 where precision and recall stand, else the share that is right.\n`,
  );
  printTable(
    ['set', 'measure', 'gold', 'precision', 'recall', 'score', 'others'],
    results.flatMap(({ name, documents, rows }) =>
      rows.map(({ measure, gold, precision, recall, score, peers = '' }, at) => {
        const set = at === 0 ? `${name} (${documents})` : '';
        return [set, measure, gold, percent(precision), percent(recall), percent(score), peers];
      }),
    ),
  );
  const judging = results.filter(({ judged }) => judged.length > 0);
  if (judging.length === 0) return;
  const bins = (sets) => reliability(sets.flatMap(({ judged }) => judged));
  console.log();
  printTable(
    ['confidence', 'claims', 'mean confidence', 'right', ...judging.map(({ name }) => name)],
    bins(judging).map(({ from, claims, confidence, right }) => {
      const each = judging.map((set) => {
        const bin = bins([set]).find((one) => one.from === from);
        return bin ? `${percent(bin.right)} of ${bin.claims}` : '';
      });
      return [`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, claims, percent(confidence), percent(right), ...each];
    }),
  );
}

/** The same figures as JSON; shares from 0 to 1. */
export function printJson(half, results) {
  const sets = results.map(({ name, documents, rows }) => ({ name, documents, rows }));
  const judged = results.flatMap((result) => result.judged);
  console.log(JSON.stringify({ half, sets, reliability: reliability(judged) }, null, 2));
}

/**
 * What a set's scorer found wrong: how many of each kind, the most first, then each case with gold, found and its
 * sentence.
 */
export function printErrors({ errors }) {
  const byKind = new Map();
  for (const error of errors) byKind.set(error.kind, [...(byKind.get(error.kind) ?? []), error]);
  const kinds = [...byKind].sort(([, a], [, b]) => b.length - a.length);
  for (const [kind, cases] of kinds) console.log(`${String(cases.length).padStart(5)}  ${kind}`);
  for (const [kind, cases] of kinds) {
    console.log(`\n## ${kind}: ${cases.length}`);
    for (const { id, gold, found, sentence } of cases) {
      console.log(`- gold:  ${gold}\n  found: ${found}\n  in ${id.slice(0, 40)}: ${sentence}`);
    }
  }
}

function printTable(head, rows) {
  const isNumber = (column) => rows.every((row) => /^(?:[\d.]+( of \d+)?)?$/.test(row[column]));
  for (const row of [head, head.map((_, column) => (isNumber(column) ? '---:' : '---')), ...rows]) {
    console.log(`| ${row.join(' | ')} |`);
  }
}

function percent(value) {
  return value === undefined ? '' : (100 * value).toFixed(1);
}
