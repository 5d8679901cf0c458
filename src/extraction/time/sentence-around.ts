import type { Span } from '../../domain/span.js';

/** Farther than this no word of a sentence tells anything of a time. */
const REACH = 240;

/** The part of the sentence around a span: from the last end of a sentence or line before it to the next one after, each at most 240 units away. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opening = /^[\s\S]*(?:[.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n)/u.exec(before)?.[0].length ?? 0;
  const closing = /[.!?]["”’]?(?:\s|$)|\n/.exec(after)?.index ?? after.length;
  return { start: start - before.length + opening, end: end + closing };
}
