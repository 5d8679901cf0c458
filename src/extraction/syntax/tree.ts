import type { Scores } from './encoder.js';

const NEVER = -1e9;
const SECOND_ROOT = 1e6;

/**
 * The best dependency tree with one root, after Chu, Liu and Edmonds.
 * @returns the head of each word; words count from 0, and -1 is the root's head.
 */
export function bestTree(arcs: Scores, words: number): readonly number[] {
  if (words === 0) return [];
  const size = words + 1;
  const scores = Array.from({ length: size }, (_, dependent) =>
    Array.from({ length: size }, (__, head) =>
      dependent === 0 || dependent === head ? NEVER : (arcs.data[dependent * arcs.width + head] ?? NEVER),
    ),
  );
  let heads = spanningTree(scores);
  // A second root must cost more than any other tree: then the best tree has one (Stanojević and Cohen, 2021).
  if (heads.slice(1).filter((head) => head === 0).length > 1)
    heads = spanningTree(scores.map((row) => row.map((score, head) => (head === 0 ? score - SECOND_ROOT : score))));
  return heads.slice(1).map((head) => head - 1);
}

/** Maximum spanning arborescence from node 0: greedy heads, with each cycle drawn together into one node. */
function spanningTree(scores: readonly (readonly number[])[]): readonly number[] {
  const at = (dependent: number, head: number): number => scores[dependent]?.[head] ?? NEVER;
  const heads = scores.map((row, dependent) => (dependent === 0 ? 0 : indexOfLargest(row)));
  const cycle = findCycle(heads);
  if (!cycle) return heads;

  const inCycle = new Set(cycle);
  const rest = scores.map((_, node) => node).filter((node) => !inCycle.has(node));
  const merged = rest.length;
  const cycleTotal = cycle.reduce((sum, node) => sum + at(node, heads[node] ?? 0), 0);
  const enters = rest.map((outside) => best(cycle, (node) => at(node, outside) - at(node, heads[node] ?? 0)));
  const leaves = rest.map((outside) => best(cycle, (node) => at(outside, node)));
  const contracted = [
    ...rest.map((dependent, row) => [
      ...rest.map((head) => (dependent === head || dependent === 0 ? NEVER : at(dependent, head))),
      dependent === 0 ? NEVER : (leaves[row]?.score ?? NEVER),
    ]),
    [...enters.map(({ score }) => score + cycleTotal), NEVER],
  ];

  const solved = spanningTree(contracted);
  const result = [...heads];
  rest.forEach((dependent, row) => {
    if (dependent === 0) return;
    const head = solved[row] ?? 0;
    result[dependent] = head === merged ? (leaves[row]?.node ?? 0) : (rest[head] ?? 0);
  });
  const entrance = solved[merged] ?? 0;
  const entered = enters[entrance]?.node;
  if (entered !== undefined) result[entered] = rest[entrance] ?? 0;
  return result;
}

function best(nodes: readonly number[], score: (node: number) => number): { node: number; score: number } {
  return nodes.reduce((found, node) => (score(node) > found.score ? { node, score: score(node) } : found), {
    node: nodes[0] ?? 0,
    score: -Infinity,
  });
}

function indexOfLargest(row: readonly number[]): number {
  return row.reduce((found, score, index) => (score > (row[found] ?? -Infinity) ? index : found), 0);
}

function findCycle(heads: readonly number[]): readonly number[] | undefined {
  const seenFrom = new Map<number, number>();
  for (let start = 1; start < heads.length; start += 1) {
    const path: number[] = [];
    let node = start;
    while (node !== 0 && !seenFrom.has(node)) {
      seenFrom.set(node, start);
      path.push(node);
      node = heads[node] ?? 0;
    }
    if (node !== 0 && seenFrom.get(node) === start) return path.slice(path.indexOf(node));
  }
  return undefined;
}
