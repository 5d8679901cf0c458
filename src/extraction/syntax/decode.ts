import { type EncodedSentence, LABELS, type Scores } from './encoder.js';
import { bestTree } from './tree.js';

/** A stretch of words, both ends included, with the model's label: PER, ORG, LOC, EVENT or MISC. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/** A word that fills a role (PropBank: ARG0, ARG1, ARGM-NEG …) of a predicate. */
export interface Argument {
  readonly role: string;
  readonly word: number;
}

/** What the model's scores amount to for one sentence. */
export interface Decoded {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly names: readonly NameSpan[];
  readonly frames: ReadonlyMap<number, readonly Argument[]>;
  readonly factuality: readonly number[];
}

const row = (index: number, { data, width }: Scores): readonly number[] =>
  Array.from({ length: width }, (_, column) => data[index * width + column] ?? 0);
const argmax = (scores: readonly number[]): number =>
  scores.reduce((best, score, index) => (score > (scores[best] ?? -Infinity) ? index : best), 0);

/** Scores to labels: a legal name sequence, one tree, and the arguments of each predicate. */
export function decode(sentence: EncodedSentence): Decoded {
  const { words } = sentence;
  const each = <T>(pick: (position: number) => T): T[] => Array.from({ length: words }, (_, word) => pick(word + 1));
  const heads = bestTree(sentence.arcs, words);
  const relations = heads.map(
    (head, word) =>
      LABELS.relations[sentence.relations.data[(word + 1) * sentence.relations.width + head + 1] ?? 0] ?? 'dep',
  );
  const frames = new Map<number, readonly Argument[]>();
  for (let word = 0; word < words; word += 1) {
    if ((sentence.predicate.data[(word + 1) * sentence.predicate.width] ?? 0) > 0) {
      frames.set(word, argumentsOf(sentence, word, heads, relations));
    }
  }
  return {
    heads,
    relations,
    upos: each((position) => LABELS.upos[argmax(row(position, sentence.upos))] ?? 'X'),
    xpos: each((position) => LABELS.xpos[argmax(row(position, sentence.xpos))] ?? 'FW'),
    names: nameSpans(each((position) => row(position, sentence.names))),
    frames,
    factuality: each((position) => sentence.factuality.data[position * sentence.factuality.width] ?? 0),
  };
}

const ONCE = new Set(['ARG0', 'ARG1', 'ARG2', 'ARG3', 'ARG4', 'R-ARG0', 'R-ARG1', 'C-ARG1']);
const CLOSE = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl:agent', 'ccomp', 'xcomp', 'nsubj:outer', 'csubj', 'iobj']);
/**
 * A subject, object or clause that hangs on the predicate in the tree may lose to "no role" by this much: measured on EWT it
 * leaves F1 as it is, and on news it saves speakers with long names.
 */
const LENIENCE = 5;

function argumentsOf(
  sentence: EncodedSentence,
  predicate: number,
  heads: readonly number[],
  relations: readonly string[],
): readonly Argument[] {
  const { roles, margins, words } = sentence;
  const candidates: (Argument & { readonly margin: number })[] = [];
  for (let word = 0; word < words; word += 1) {
    const cell = (predicate + 1) * roles.width + word + 1;
    const margin = margins.data[cell] ?? -Infinity;
    const lenient = heads[word] === predicate && CLOSE.has(relations[word] ?? '');
    const role = LABELS.roles[roles.data[cell] ?? 0];
    if (role !== undefined && margin > (lenient ? -LENIENCE : 0)) candidates.push({ role, word, margin });
  }
  candidates.sort((a, b) => b.margin - a.margin || a.word - b.word);
  const used = new Set<string>();
  return candidates
    .filter(({ role }) => {
      if (!ONCE.has(role)) return true;
      if (used.has(role)) return false;
      used.add(role);
      return true;
    })
    .map(({ role, word }) => ({ role, word }))
    .sort((a, b) => a.word - b.word);
}

const NAME_LABELS = LABELS.names.map((label) => ({
  begins: label.startsWith('B-'),
  type: label.slice(2),
  outside: label === 'O',
}));

/** Whether label `to` may stand after label `from`: an inside needs its own kind before it. */
function mayFollow(from: number | undefined, to: number): boolean {
  const next = NAME_LABELS[to];
  if (!next || next.outside || next.begins) return true;
  const previous = from === undefined ? undefined : NAME_LABELS[from];
  return previous !== undefined && !previous.outside && previous.type === next.type;
}

/** The best sequence of labels (Viterbi) as spans. */
function nameSpans(scores: readonly (readonly number[])[]): readonly NameSpan[] {
  let totals = NAME_LABELS.map((_, label) => (mayFollow(undefined, label) ? (scores[0]?.[label] ?? 0) : -Infinity));
  const pointers: number[][] = [];
  for (const wordScores of scores.slice(1)) {
    const from = NAME_LABELS.map((_, label) =>
      argmax(totals.map((total, previous) => (mayFollow(previous, label) ? total : -Infinity))),
    );
    totals = from.map((previous, label) => (totals[previous] ?? 0) + (wordScores[label] ?? 0));
    pointers.push(from);
  }
  let label = argmax(totals);
  const labels = [label];
  for (const from of pointers.reverse()) {
    label = from[label] ?? 0;
    labels.unshift(label);
  }
  return scores.length === 0 ? [] : spansOf(labels);
}

function spansOf(labels: readonly number[]): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  labels.forEach((label, word) => {
    const found = NAME_LABELS[label];
    if (!found || found.outside) return;
    const open = spans.at(-1);
    if (!found.begins && open?.last === word - 1 && open.label === found.type) {
      spans[spans.length - 1] = { ...open, last: word };
    } else {
      spans.push({ first: word, last: word, label: found.type });
    }
  });
  return spans;
}
