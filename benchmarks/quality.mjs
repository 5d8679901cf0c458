// How good extraction is, on labelled sets that it never learnt from: `npm run benchmark:quality -- [--half development|final|both]
// [--only SET[,SET]] [--errors SET] [--json]`. Reads DRAGOMAN_SHARED_DATA (default ../shared/data) and the built product (dist).
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as crossnerPolitics from './quality/crossner-politics.mjs';
import * as crossre from './quality/crossre.mjs';
import * as gumNames from './quality/gum-names.mjs';
import * as petrarch from './quality/petrarch-event-cases.mjs';
import * as placeNames from './quality/place-names.mjs';
import * as plover from './quality/plover-gsr.mjs';
import * as re3d from './quality/re3d.mjs';
import { halfOf, reliability } from './quality/scoring.mjs';
import * as speechGum from './quality/speech-gum.mjs';
import * as speechPropbank from './quality/speech-propbank.mjs';
import * as newswire from './quality/worldwide-newswire.mjs';

const SETS = [
  newswire,
  crossnerPolitics,
  gumNames,
  placeNames,
  plover,
  petrarch,
  re3d,
  crossre,
  speechPropbank,
  speechGum,
];
const HALVES = ['development', 'final', 'both'];

const { half, only, errors, json } = parseArguments();
const folder = resolve(process.env.DRAGOMAN_SHARED_DATA ?? '../shared/data');
if (!existsSync(folder))
  fail(`There is no folder ${folder}: set DRAGOMAN_SHARED_DATA to the folder that holds the labelled sets.`);
const { extract } = await import('../dist/extraction/extract.js').catch((error) =>
  fail(`The product is not built (${error.message}): run npm run build first.`),
);

const results = [];
for (const set of SETS.filter(({ name }) =>
  (only ?? [errors]).some((wanted) => wanted === undefined || wanted === name),
)) {
  results.push(await scoreSet(set));
}
if (errors) printErrors(results.find(({ name }) => name === errors));
else if (json)
  console.log(
    JSON.stringify(
      {
        half,
        sets: results.map(({ name, documents, rows }) => ({ name, documents, rows })),
        reliability: reliabilityOf(),
      },
      null,
      2,
    ),
  );
else printTables();

async function scoreSet(set) {
  const documents = set.load(folder).filter(({ id }) => half === 'both' || halfOf(id) === half);
  const extractions = [];
  for (const [at, { id, text, publishedAt }] of documents.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${set.name} ${at + 1}/${documents.length} `);
    extractions.push(await extract({ id, text, publishedAt }));
  }
  const { rows, errors: wrong, judged } = set.score(documents, extractions);
  return {
    name: set.name,
    documents: documents.length,
    rows: rows.map((row) => ({ ...row, peers: set.peers[row.measure] })),
    errors: wrong,
    judged,
  };
}

function reliabilityOf() {
  return reliability(results.flatMap(({ judged }) => judged));
}

function printTables() {
  const percent = (share) => (share === undefined ? '' : (100 * share).toFixed(1));
  console.log(
    `Half: ${half}. Figures in per cent; "score" is F1 where precision and recall are given, else the share that is right.\n`,
  );
  console.log('| set | measure | gold | precision | recall | score | others |\n|---|---|---:|---:|---:|---:|---|');
  for (const { name, documents, rows } of results) {
    rows.forEach(({ measure, gold, precision, recall, score, peers }, at) => {
      const set = at === 0 ? `${name} (${documents})` : '';
      console.log(
        `| ${set} | ${measure} | ${gold} | ${percent(precision)} | ${percent(recall)} | ${percent(score)} | ${peers ?? ''} |`,
      );
    });
  }
  console.log('\n| confidence | claims | mean confidence | right |\n|---|---:|---:|---:|');
  for (const { from, claims, confidence, right } of reliabilityOf()) {
    console.log(
      `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${claims} | ${percent(confidence)} | ${percent(right)} |`,
    );
  }
}

function printErrors({ errors: all }) {
  const byKind = groupByKind(all);
  const kinds = [...byKind].sort(([, a], [, b]) => b.length - a.length);
  console.log(kinds.map(([kind, cases]) => `${String(cases.length).padStart(5)}  ${kind}`).join('\n'));
  for (const [kind, cases] of kinds) {
    console.log(`\n## ${kind}: ${cases.length}`);
    for (const { id, gold, found, sentence } of cases)
      console.log(`- gold:  ${gold}\n  found: ${found}\n  in ${id}: ${sentence}`);
  }
}

function groupByKind(all) {
  const byKind = new Map();
  for (const one of all) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
  return byKind;
}

function parseArguments() {
  const names = SETS.map(({ name }) => name);
  const options = {
    half: { type: 'string', default: 'development' },
    only: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'boolean', default: false },
  };
  try {
    const { values } = parseArgs({ options });
    const wanted = values.only?.split(',');
    if (!HALVES.includes(values.half)) throw new Error(`--half is one of ${HALVES.join(', ')}`);
    if ([...(wanted ?? []), values.errors ?? names[0]].some((name) => !names.includes(name)))
      throw new Error(`sets are ${names.join(', ')}`);
    if (values.errors && values.half !== 'development')
      throw new Error('--errors shows the development half alone: the texts of the other are not for reading');
    return { ...values, only: wanted };
  } catch (error) {
    return fail(`Wrong usage: ${error.message}.`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
