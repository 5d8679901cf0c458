// How well two names are told to be one: `npm run build && npm run benchmark:matching`, with `-- [--half development|final|both] [--errors]`.
// Reads name-variants of DRAGOMAN_SHARED_DATA (default ../shared/data). The peer's scores stand in the data.
import { parseArgs } from 'node:util';
import { f1Of, readPairs } from './matching/name-pairs.mjs';
import { match } from '../dist/resolution/match/match.js';

/** nomenklatura's logic-v2 at the threshold that its makers advise. */
const PEER_THRESHOLD = 0.7;

const options = { half: { type: 'string', default: 'development' }, errors: { type: 'boolean', default: false } };
const { half, errors } = parseArgs({ options }).values;
if (errors && half !== 'development')
  throw new Error('--errors shows the development half alone: nobody reads the other');

const pairs = readPairs(process.env.DRAGOMAN_SHARED_DATA ?? '../shared/data', half).map((pair) => {
  const told = match({ kind: pair.kind, names: [pair.left] }, { kind: pair.kind, names: [pair.right] });
  return { ...pair, told, found: told.verdict === 'SAME' };
});
if (errors) {
  for (const { left, right, same, found, told } of pairs)
    if (same !== found) console.log(`${same ? 'one' : 'two'} ${told.score} ${left} | ${right}`);
} else {
  console.log(`Half: ${half}. F1 in per cent of the pairs that are told SAME.\n`);
  console.log('| set | pairs | precision | recall | F1 | logic-v2, on the pairs that carry its score |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const set of new Set(pairs.map((pair) => pair.set))) {
    const own = pairs.filter((pair) => pair.set === set);
    const { precision, recall, f1 } = f1Of(own);
    const scored = own.filter(({ peer }) => peer !== undefined);
    const peer = f1Of(scored.map((pair) => ({ ...pair, found: pair.peer >= PEER_THRESHOLD }))).f1;
    const beside = scored.length === 0 ? '–' : `${peer}; ours on these ${f1Of(scored).f1}`;
    console.log(`| ${set} | ${own.length} | ${precision} | ${recall} | ${f1} | ${beside} |`);
  }
}
