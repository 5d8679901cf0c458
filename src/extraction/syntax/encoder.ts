import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as tokenizers from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import { MODALITIES, ROLES } from '../../domain/claim.js';
import { EVENT_TYPES, RELATION_TYPES } from '../../domain/ontology.js';
import { wordShape } from './word-shape.js';

const folder = new URL('../../../models/extractor/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const CLS = 101;
const SEP = 102;
const UNKNOWN = 100;
const LONGEST_WORD = 12;
const LONGEST_INPUT = 510;
/** Sub-tokens in one batch: small batches are faster than large ones here, and need a third of the memory. */
const BATCH = 400;
/** A batch holds no sentence that is longer than its shortest by more than this: what is padded is computed in vain. */
const PADDING = 1.25;

/** The label lists of the model's heads, in the order of its outputs. */
export const LABELS = z
  .object({
    names: z.array(z.string()),
    upos: z.array(z.string()),
    xpos: z.array(z.string()),
    relations: z.array(z.string()),
    roles: z.array(z.string()),
    mentions: z.array(z.string()),
    types: z.array(z.enum(['_', ...EVENT_TYPES, ...RELATION_TYPES])),
    modes: z.array(z.string()),
    modalities: z.array(z.enum(MODALITIES)),
    contexts: z.array(z.string()),
    claimRoles: z.array(z.enum(['_', ...ROLES, 'SPEAKER', 'TIME'])),
  })
  .parse(read('labels.json'));

/** A table of numbers, row after row, of which `width` make a row. */
export interface Scores {
  readonly data: ArrayLike<number>;
  readonly width: number;
}

/** What the model says of one sentence of `words` words; square tables have a row and a column 0 for the root. */
export interface EncodedSentence {
  readonly words: number;
  readonly names: Scores;
  readonly upos: Scores;
  readonly xpos: Scores;
  readonly predicate: Scores;
  readonly factuality: Scores;
  /** arc[dependent][head] */
  readonly arcs: Scores;
  /** relation[dependent][head], an index of LABELS.relations */
  readonly relations: Scores;
  /** role[predicate][word], an index of LABELS.roles, and how far it stands above "no role" */
  readonly roles: Scores;
  readonly margins: Scores;
  /** mentions[word], of LABELS.mentions */
  readonly mentions: Scores;
  /** claims[word]: types, modes, modalities, contexts, negative, statement, one after the other */
  readonly claims: Scores;
  /** claimRole[trigger][word], an index of LABELS.claimRoles, and how far it stands above "no role" */
  readonly claimRoles: Scores;
  readonly claimMargins: Scores;
}

interface Input {
  readonly position: number;
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  readonly starts: readonly number[];
}

/** The part of the tokenizer that is used here; the package's own types do not resolve in ES modules. */
interface WordPieces {
  encode(word: string, options: { add_special_tokens: boolean }): { readonly ids: readonly number[] };
}
const { Tokenizer } = tokenizers as unknown as { Tokenizer: new (model: unknown, settings: unknown) => WordPieces };
const tokenizer = new Tokenizer(read('tokenizer.json'), read('tokenizer_config.json'));
let session: Promise<InferenceSession> | undefined;

/** Loads the model once a process; about 0.1 s. One thread: several workers of one thread beat one of several. */
function loadSession(): Promise<InferenceSession> {
  session ??= InferenceSession.create(fileURLToPath(new URL('model.int8.onnx', folder)), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  });
  return session;
}

/** Runs the model over sentences given as words. Words beyond the model's 510 sub-tokens are left out of `words`. */
export async function encode(sentences: readonly (readonly string[])[]): Promise<readonly EncodedSentence[]> {
  const inputs = sentences.map(inputOf);
  const results = new Array<EncodedSentence>(sentences.length);
  for (const batch of batches(inputs)) {
    for (const [row, encoded] of (await runBatch(batch)).entries()) results[batch[row]?.position ?? 0] = encoded;
  }
  return results;
}

const pieces = new Map<string, readonly number[]>();
const REMEMBERED_WORDS = 50_000;

function wordPieces(word: string): readonly number[] {
  const known = pieces.get(word);
  if (known) return known;
  const ids = tokenizer.encode(word.slice(0, 64), { add_special_tokens: false }).ids.slice(0, LONGEST_WORD);
  const result = ids.length > 0 ? ids : [UNKNOWN];
  if (pieces.size >= REMEMBERED_WORDS) pieces.clear();
  pieces.set(word, result);
  return result;
}

function inputOf(words: readonly string[], position: number): Input {
  const ids = [CLS];
  const shapes = [0];
  const starts = [0];
  for (const word of words) {
    const encoded = wordPieces(word);
    if (ids.length + encoded.length > LONGEST_INPUT) break;
    const shape = wordShape(word);
    starts.push(ids.length);
    for (const id of encoded) {
      ids.push(id);
      shapes.push(shape);
    }
  }
  return { position, ids: [...ids, SEP], shapes: [...shapes, 0], starts };
}

/** Inputs of like length together. The batching depends on the sentences of one text alone. */
function* batches(inputs: readonly Input[]): Generator<readonly Input[]> {
  let batch: Input[] = [];
  for (const input of [...inputs].sort((a, b) => a.ids.length - b.ids.length || a.position - b.position)) {
    const [shortest] = batch;
    const isFull = (batch.length + 1) * input.ids.length > BATCH;
    if (shortest && (isFull || input.ids.length > PADDING * shortest.ids.length)) {
      yield batch;
      batch = [];
    }
    batch.push(input);
  }
  if (batch.length > 0) yield batch;
}

async function runBatch(inputs: readonly Input[]): Promise<readonly EncodedSentence[]> {
  const length = Math.max(...inputs.map(({ ids }) => ids.length));
  const width = Math.max(...inputs.map(({ starts }) => starts.length));
  const tensor = (columns: number, pick: (input: Input) => readonly number[]): Tensor => {
    const data = new BigInt64Array(inputs.length * columns);
    inputs.forEach((input, row) => {
      pick(input).forEach((value, column) => {
        data[row * columns + column] = BigInt(value);
      });
    });
    return new Tensor('int64', data, [inputs.length, columns]);
  };
  const model = await loadSession();
  const output = await model.run({
    ids: tensor(length, ({ ids }) => ids),
    mask: tensor(length, ({ ids }) => ids.map(() => 1)),
    shapes: tensor(length, ({ shapes }) => shapes),
    starts: tensor(width, ({ starts }) => starts),
  });
  return inputs.map(({ starts }, row) => {
    const table = (name: string, square = false): Scores => {
      const { data, dims } = output[name] ?? { data: undefined, dims: [] };
      if (!(data instanceof Float32Array || data instanceof Int32Array)) throw new Error(`the model gives no ${name}`);
      const columns = square ? width : (dims[2] ?? 1);
      return { data: data.slice(row * width * columns, (row + 1) * width * columns), width: columns };
    };
    return {
      words: starts.length - 1,
      names: table('names'),
      upos: table('upos'),
      xpos: table('xpos'),
      predicate: table('predicate'),
      factuality: table('factuality'),
      arcs: table('arcs', true),
      relations: table('relations', true),
      roles: table('roles', true),
      margins: table('margins', true),
      mentions: table('mentions'),
      claims: table('claims'),
      claimRoles: table('claimRoles', true),
      claimMargins: table('claimMargins', true),
    };
  });
}
