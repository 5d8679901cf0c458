// The model alone: what the product asks of it for the same texts, with sentences of like length of all texts together.
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { extract } from '../../dist/extraction/extract.js';
import { readTexts } from './texts.mjs';

const BATCH = 400;
const rows = [];
let session;

// The questions are written down as the product asks them.
const run = InferenceSession.prototype.run;
InferenceSession.prototype.run = function (feeds, ...rest) {
  session = this;
  rows.push(...rowsOf(feeds));
  return run.call(this, feeds, ...rest);
};
await extract({ text: 'Sweden condemned Norway.' });
console.log('LOADED');
rows.length = 0;
for (const text of readTexts(process.argv[2])) await extract({ text });
InferenceSession.prototype.run = run;
const batches = inBatches(rows.sort((a, b) => a.ids.length - b.ids.length));
for (const feeds of batches.slice(0, 20)) await session.run(feeds);
console.log('STARTED');
for (const feeds of batches) await session.run(feeds);
console.log('DONE');

/** Each sentence's inputs without what fills them up: the mask tells the length, and other inputs end in zeros. */
function rowsOf(feeds) {
  const [count, length] = feeds.mask.dims;
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      Object.entries(feeds).map(([name, { data, dims }]) => {
        const values = data.slice(row * dims[1], (row + 1) * dims[1]);
        const mask = feeds.mask.data.subarray(row * length, (row + 1) * length);
        const end = dims[1] === length ? mask.lastIndexOf(1n) : values.findLastIndex((value) => value !== 0n);
        return [name, values.slice(0, Math.max(end, 0) + 1)];
      }),
    ),
  );
}

function inBatches(sorted) {
  const found = [];
  let batch = [];
  for (const row of sorted) {
    if (batch.length > 0 && (batch.length + 1) * row.ids.length > BATCH) {
      found.push(together(batch));
      batch = [];
    }
    batch.push(row);
  }
  return batch.length > 0 ? [...found, together(batch)] : found;
}

function together(batch) {
  return Object.fromEntries(
    Object.keys(batch[0]).map((name) => {
      const width = Math.max(...batch.map((row) => row[name].length));
      const data = new BigInt64Array(batch.length * width);
      batch.forEach((row, index) => data.set(row[name], index * width));
      return [name, new Tensor('int64', data, [batch.length, width])];
    }),
  );
}
