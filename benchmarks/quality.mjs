// How good extraction is, on labelled sets that it never learnt from: `npm run build && npm run benchmark:quality`, with
// `-- [--half development|final|both] [--only SET,…] [--json]` or `-- --errors SET` (what is wrong, case by case). Half of each set's
// documents is kept for the final figure only. Reads DRAGOMAN_SHARED_DATA (default ../shared/data).
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
import { printErrors, printJson, printTables } from './quality/report.mjs';
import { halfOf } from './quality/scoring.mjs';
import * as speechGum from './quality/speech-gum.mjs';
import * as speechPropbank from './quality/speech-propbank.mjs';
import * as newswire from './quality/worldwide-newswire.mjs';

const NAMES = [newswire, crossnerPolitics, gumNames, placeNames];
const CLAIMS = [plover, petrarch, re3d, crossre, speechPropbank, speechGum];

const { half, sets, errors, json } = chosen([...NAMES, ...CLAIMS]);
const folder = resolve(process.env.DRAGOMAN_SHARED_DATA ?? '../shared/data');
if (!existsSync(folder)) {
  fail(`There is no folder ${folder}: set DRAGOMAN_SHARED_DATA to the folder that holds the labelled sets.`);
}
const { extract } = await import('../dist/extraction/extract.js').catch(({ message }) =>
  fail(`The product is not built (${message}): run npm run build first.`),
);

const results = [];
for (const set of sets) results.push(await measure(set));
if (errors) printErrors(results[0]);
else if (json) printJson(half, results);
else printTables(half, results);

async function measure({ name, peers, load, score }) {
  const documents = load(folder).filter(({ id }) => half === 'both' || halfOf(id) === half);
  const extractions = [];
  for (const { text, publishedAt } of documents) {
    if (process.stderr.isTTY) process.stderr.write(`\r${name} ${extractions.length + 1}/${documents.length}\x1b[K`);
    extractions.push(await extract({ text, publishedAt }));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  const { rows, ...rest } = score(documents, extractions);
  return {
    name,
    documents: documents.length,
    rows: rows.map((row) => ({ ...row, peers: peers[row.measure] })),
    ...rest,
  };
}

function chosen(all) {
  const names = all.map(({ name }) => name);
  const options = {
    half: { type: 'string', default: 'development' },
    only: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'boolean', default: false },
  };
  try {
    const { values } = parseArgs({ options });
    const wanted = (values.errors ?? values.only)?.split(',') ?? names;
    const unknown = wanted.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Error(`there is no set ${unknown}; sets are ${names.join(', ')}`);
    if (!['development', 'final', 'both'].includes(values.half))
      throw new Error('--half is development, final or both');
    if (values.errors && values.half !== 'development') {
      throw new Error('--errors shows the development half alone: nobody reads the texts of the other');
    }
    return { ...values, sets: all.filter(({ name }) => wanted.includes(name)) };
  } catch ({ message }) {
    return fail(`Wrong usage: ${message}.`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
