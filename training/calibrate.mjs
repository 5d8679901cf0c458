// Fits the weights of src/extraction/claims/confidence.ts: `python3 training/passages.py --held-out FILES | node training/calibrate.mjs`,
// after `npm run build`. A claim is right when a marked claim of its type has a trigger that overlaps its own, and each of its
// actors, recipients, subjects and objects is one of the marked claim's. Prints the weights, and a reliability table by ten-fold
// cross-validation.
import { createInterface } from 'node:readline';
import { evidenceOf } from '../dist/extraction/claims/confidence.js';
import { extract } from '../dist/extraction/extract.js';
import { fit, probability } from './logistic.mjs';

const FOLDS = 10;
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

const judged = [];
for await (const line of createInterface({ input: process.stdin })) {
  const record = JSON.parse(line);
  const extraction = await extract({ id: record.id, text: record.text });
  for (const claim of extraction.claims) {
    const evidence = evidenceOf({ ...claim, ...partsOf(claim, extraction) });
    judged.push({
      x: Object.values(evidence),
      names: Object.keys(evidence),
      right: isRight(claim, extraction, record),
    });
  }
}

const names = judged[0].names;
console.log(`${judged.length} claims, ${judged.filter(({ right }) => right).length} right`);
fit(judged).forEach((weight, at) => console.log(`  ${names[at]}: ${weight.toFixed(2)},`));
const predicted = judged.map(({ x, right }, at) => ({
  right,
  confidence: probability(weightsWithout(at % FOLDS), x),
}));
for (let bin = 0; bin < 10; bin += 1) {
  const inside = predicted.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
  if (inside.length === 0) continue;
  const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
  const share = inside.filter(({ right }) => right).length / inside.length;
  console.log(`| ${bin / 10}–${(bin + 1) / 10} | ${inside.length} | ${mean.toFixed(2)} | ${share.toFixed(2)} |`);
}

/** What `evidenceOf` asks of a claim's parts and of the model. */
function partsOf(claim, { references }) {
  const isNamed = (id) => references.find((one) => one.id === id).mentions.some(({ form }) => form === 'NAME');
  return {
    roles: claim.roles.map(({ role, reference }) => ({ role, chain: { isNamed: isNamed(reference) } })),
    probability: Number(claim.reasons.find((reason) => reason.startsWith('model:')).slice('model:'.length)),
  };
}

function isRight(claim, { references }, record) {
  const marked = record.claims.filter(
    ({ type, triggers }) => type === claim.type && triggers.some((trigger) => overlaps(trigger, claim.trigger)),
  );
  const mentionsOf = (list, id) => list.find((one) => one.id === id).mentions;
  return marked.some((gold) =>
    claim.roles
      .filter(({ role }) => role !== 'PLACE' && role !== 'INSTRUMENT')
      .every(({ role, reference }) =>
        gold.roles.some(
          ([goldRole, id]) =>
            goldRole === role &&
            mentionsOf(record.references, id).some((a) =>
              mentionsOf(references, reference).some((b) => overlaps(a, b)),
            ),
        ),
      ),
  );
}

function weightsWithout(fold) {
  weightsWithout.known ??= [];
  return (weightsWithout.known[fold] ??= fit(judged.filter((_, at) => at % FOLDS !== fold)));
}
