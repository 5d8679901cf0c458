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
  const scores = new Float64Array(size * size).fill(NEVER);
  for (let dependent = 1; dependent < size; dependent += 1) {
    for (let head = 0; head < size; head += 1) {
      if (head !== dependent) scores[dependent * size + head] = arcs.data[dependent * arcs.width + head] ?? NEVER;
    }
  }
  let heads = spanningTree(scores.slice(), size);
  // A second root must cost more than any other tree: then the best tree has one (Stanojević and Cohen, 2021).
  if (heads.reduce((roots, head) => (head === 0 ? roots + 1 : roots), 0) > 1) {
    for (let dependent = 1; dependent < size; dependent += 1)
      scores[dependent * size] = (scores[dependent * size] ?? 0) - SECOND_ROOT;
    heads = spanningTree(scores, size);
  }
  return Array.from(heads, (head) => head - 1);
}

const NEW = 0;
const ON_PATH = 1;
const JOINED = 2;
const ABSORBED = 3;

/**
 * Maximum spanning arborescence from node 0, in time that grows with the square of `size` on any scores (after Gabow et al., 1986): a path
 * of best heads grows until it reaches the tree; a cycle in it is drawn together into one node. Changes `scores`.
 * @returns the heads of nodes 1, 2 …
 */
function spanningTree(scores: Float64Array, size: number): Int32Array {
  /** The arc of the sentence that a score is of, as dependent * size + head. */
  const arcs = Int32Array.from(scores, (_, index) => index);
  const states = new Uint8Array(size);
  /** What a row stands for: a word, or a group of rows that were drawn together, numbered from `size`. */
  const groups = Int32Array.from(states, (_, row) => row);
  const parents = new Int32Array(2 * size);
  const entered = new Int32Array(2 * size);
  let nextGroup = size;
  states[0] = JOINED;

  const drawTogether = (cycle: readonly number[], into: number): void => {
    const own = cycle.map((row) => scores[row * size + bestHead(scores, states, row, size)] ?? NEVER);
    for (const row of cycle) states[row] = ABSORBED;
    for (let other = 0; other < size; other += 1) {
      if (states[other] === ABSORBED) continue;
      let [entering, leaving] = [-Infinity, -Infinity];
      let [enteringArc, leavingArc] = [0, 0];
      cycle.forEach((row, index) => {
        const enters = (scores[row * size + other] ?? NEVER) - (own[index] ?? 0);
        if (enters > entering) [entering, enteringArc] = [enters, arcs[row * size + other] ?? 0];
        const leaves = scores[other * size + row] ?? NEVER;
        if (leaves > leaving) [leaving, leavingArc] = [leaves, arcs[other * size + row] ?? 0];
      });
      scores[into * size + other] = entering;
      arcs[into * size + other] = enteringArc;
      scores[other * size + into] = leaving;
      arcs[other * size + into] = leavingArc;
    }
    for (const row of cycle) parents[groups[row] ?? 0] = nextGroup;
    groups[into] = nextGroup;
    nextGroup += 1;
    states[into] = ON_PATH;
  };

  for (let start = 1; start < size; start += 1) {
    if (states[start] !== NEW) continue;
    const path = [start];
    states[start] = ON_PATH;
    for (let row = path.at(-1); row !== undefined; row = path.at(-1)) {
      const head = bestHead(scores, states, row, size);
      entered[groups[row] ?? 0] = arcs[row * size + head] ?? 0;
      if (states[head] === JOINED) {
        for (const joined of path.splice(0)) states[joined] = JOINED;
      } else if (states[head] === NEW) {
        states[head] = ON_PATH;
        path.push(head);
      } else {
        drawTogether(path.splice(path.indexOf(head)), head);
        path.push(head);
      }
    }
  }
  return headsOf(entered.subarray(0, nextGroup), parents, size);
}

function bestHead(scores: Float64Array, states: Uint8Array, row: number, size: number): number {
  let best = -1;
  let score = -Infinity;
  for (let head = 0; head < size; head += 1) {
    const found = scores[row * size + head] ?? NEVER;
    if (found > score && head !== row && states[head] !== ABSORBED) [best, score] = [head, found];
  }
  return best;
}

/** Opens the groups, the last first: the arc that enters one enters a word of it, and every group around that word. */
function headsOf(entered: Int32Array, parents: Int32Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  const settled = new Uint8Array(entered.length);
  for (let group = entered.length - 1; group > 0; group -= 1) {
    if (settled[group] === 1) continue;
    const arc = entered[group] ?? 0;
    const dependent = Math.floor(arc / size);
    heads[dependent] = arc % size;
    for (let inner = dependent; inner !== group; inner = parents[inner] ?? group) settled[inner] = 1;
  }
  return heads.subarray(1);
}
