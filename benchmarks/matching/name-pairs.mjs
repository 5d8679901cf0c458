import { halfOf } from '../quality/scoring.mjs';
import { readJsonLines } from '../quality/read-files.mjs';

const SETS = { nomenklatura: 'nomenklatura-dev.jsonl', officials: 'phoenix-officials-dev.jsonl' };

/** Pairs of names as { set, kind, left, right, country?, same, peer? } of one half, from the folder that holds name-variants/. */
export function readPairs(folder, half) {
  return Object.entries(SETS).flatMap(([set, file]) =>
    readJsonLines(folder, 'name-variants', file)
      .map(({ a, b, same, schema, peer_logicv2: peer }) => ({
        set,
        kind: schema === undefined || schema === 'Person' ? 'PERSON' : 'ORGANIZATION',
        left: a,
        right: b,
        same,
        peer,
      }))
      .filter(({ left, right }) => half === 'both' || halfOf(`${left}|${right}`) === half),
  );
}

/** F1 in per cent, with precision and recall, of what is said to be the same. */
export function f1Of(told) {
  const count = (is) => told.filter(is).length;
  const hits = count(({ found, same }) => found && same);
  const [precision, recall] = [hits / count(({ found }) => found), hits / count(({ same }) => same)];
  const percent = (share) => (100 * share).toFixed(1);
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent((2 * precision * recall) / (precision + recall)),
  };
}
