import type { ClaimEvidence } from './evidence.js';
import { byCode, distinct } from './order.js';

/** How many origins stand behind some claims: articles of the same words are one. */
export function countOrigins(claims: readonly ClaimEvidence[]): number {
  return new Set(claims.map(({ article }) => article.contentHash)).size;
}

/**
 * How sure some claims of the same thing make it, from 0 to 1: within an origin the best claim counts, and origins count as independent
 * witnesses, 1 - (1 - c1)(1 - c2)…, never above 0.99. Multiplied in the order of the origins' hashes and rounded to 4 places, so that the
 * order of arrival leaves no trace.
 */
export function combinedConfidence(claims: readonly ClaimEvidence[]): number {
  const doubts = distinct(claims.map(({ article }) => article.contentHash)).map((origin) => {
    const told = claims.filter(({ article }) => article.contentHash === origin);
    return 1 - Math.max(...told.map(({ confidence }) => confidence));
  });
  const doubt = doubts.reduce((product, next) => product * next, 1);
  return Math.round(Math.min(0.99, 1 - doubt) * 10_000) / 10_000;
}

/** The claims with the best evidence first: by confidence, then by id. */
export function bestFirst(claims: readonly ClaimEvidence[]): ClaimEvidence[] {
  return [...claims].sort((a, b) => b.confidence - a.confidence || byCode(a.id, b.id));
}
