import type { Day } from '../domain/time.js';
import { caption } from './caption.js';
import { bestFirst, combinedConfidence, countOrigins } from './confidence.js';
import type { EdgeKey } from './drawn-edge.js';
import type { ClaimEvidence } from './evidence.js';
import { earliest, latest } from './order.js';

/** An edge between two entities, with all that the claims behind it tell. Its quote is the one of its first claim. */
export interface Edge extends EdgeKey {
  readonly caption: string;
  readonly claimCount: number;
  readonly originCount: number;
  readonly confidence: number;
  /** First and last day of publication. */
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  /** From the earliest to the latest time that its claims give, half open. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** Best evidence first. */
  readonly claimIds: readonly string[];
}

/** Draws an edge from all claims that tell it. */
export function edgeOf(key: EdgeKey, claims: readonly ClaimEvidence[]): Edge {
  return {
    ...key,
    caption: caption(key),
    claimCount: claims.length,
    originCount: countOrigins(claims),
    confidence: combinedConfidence(claims),
    firstSeen: earliest(claims.map(({ article }) => article.publishedStart)),
    lastSeen: latest(claims.map(({ article }) => article.publishedEnd)),
    validFrom: earliest(claims.map(({ validFrom }) => validFrom)),
    validTo: latest(claims.map(({ validTo }) => validTo)),
    claimIds: bestFirst(claims).map(({ id }) => id),
  };
}
