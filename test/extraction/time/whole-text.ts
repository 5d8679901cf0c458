import { findTimeExpressions } from '../../../src/extraction/time/find-time-expressions.js';
import type { TimeExpression } from '../../../src/extraction/time/time-expression.js';

/** The expressions of a text, each line read as one sentence. */
export function expressionsOf(text: string): readonly TimeExpression[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  return findTimeExpressions(text, lines);
}
