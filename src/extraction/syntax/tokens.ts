import type { Quote, Span } from '../../domain/span.js';

/** A sentence with its tokens; offsets are of the whole text. */
export interface TokenizedSentence extends Span {
  readonly tokens: readonly Quote[];
}

/** More words than this in one sentence are cut at the next mark or space: attention costs grow with the square. */
const LONGEST_SENTENCE = 120;

// Words as the treebanks split them: hyphens and clitics stand alone, initialisms, numbers and addresses stay whole.
const TOKEN =
  /https?:\/\/[^\s<>"”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+|(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?|\p{L}[\p{L}\p{M}]*(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|['’](?:s|re|ve|ll|d|m|S)(?!\p{L})|[\p{L}\p{M}]+\.(?=\s)|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\.{2,}|--+|\S/gu;

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj brig adm cmdr gov sen rep rev hon pres st jr sr no vs inc co corp ltd jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const CLITIC = /^(.+?)(['’](?:s|re|ve|ll|d|m|S))$/u;
const ENDS_SENTENCE = new Set(['.', '?', '!', '…', '؟', '。', '！', '？']);
const CLOSES = new Set(['"', '”', '’', "'", '»', ')', ']']);
const STARTS_SENTENCE = new Set(
  'The He She It They We I In On At But And A An This That These Those His Her Their'.split(' '),
);

/** Splits a text into tokens that carry their offsets. Linear in the text's length. */
export function tokenize(text: string): readonly Quote[] {
  const tokens: Quote[] = [];
  const push = (start: number, end: number): void => {
    tokens.push({ start, end, text: text.slice(start, end) });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const clitic = CLITIC.exec(word);
    if (clitic?.[2] !== undefined) {
      push(start, end - clitic[2].length);
      push(end - clitic[2].length, end);
    } else if (/^[\p{L}\p{M}]{2,}\.$/u.test(word) && !ABBREVIATIONS.has(word.slice(0, -1).toLowerCase())) {
      push(start, end - 1);
      push(end - 1, end);
    } else {
      push(start, end);
    }
  }
  return tokens;
}

/** Splits a text into sentences: at line breaks, and after a full stop that no lower-case word follows. */
export function splitSentences(text: string): readonly TokenizedSentence[] {
  const tokens = tokenize(text);
  const sentences: TokenizedSentence[] = [];
  let current: Quote[] = [];
  const close = (): void => {
    const [first] = current;
    const last = current.at(-1);
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens: current });
    current = [];
  };
  tokens.forEach((token, index) => {
    const previous = current.at(-1);
    if (previous && text.slice(previous.end, token.start).includes('\n')) close();
    current.push(token);
    if (endsHere(current, tokens[index + 1]) || isTooLong(current)) close();
  });
  close();
  return sentences;
}

function endsHere(sentence: readonly Quote[], next: Quote | undefined): boolean {
  const last = sentence.at(-1);
  if (!last) return false;
  const before = sentence.at(-2);
  const afterStop = CLOSES.has(last.text) && before !== undefined && ENDS_SENTENCE.has(before.text);
  const initialism = /^(?:\p{L}\.){2,}$/u.test(last.text) && next !== undefined && STARTS_SENTENCE.has(next.text);
  if (!ENDS_SENTENCE.has(last.text) && !afterStop && !initialism) return false;
  if (next === undefined) return true;
  if (CLOSES.has(next.text) && next.start === last.end) return false;
  return !/^\p{Ll}/u.test(next.text);
}

function isTooLong(sentence: readonly Quote[]): boolean {
  const last = sentence.at(-1);
  if (!last || sentence.length < LONGEST_SENTENCE) return false;
  return /^[,;:–—)]$/u.test(last.text) || sentence.length >= LONGEST_SENTENCE * 1.25;
}
