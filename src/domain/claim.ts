import type { ClaimType } from './ontology.js';
import type { Quote } from './span.js';
import type { ClaimTime } from './time.js';

export const POLARITIES = ['POSITIVE', 'NEGATIVE'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** ASSERTED is told as fact; DENIED is denied by somebody. That somebody else said it is no modality but an attribution. */
export const MODALITIES = ['ASSERTED', 'PLANNED', 'HYPOTHETICAL', 'DENIED'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Events have ACTOR, RECIPIENT, PLACE, INSTRUMENT; relations SUBJECT and OBJECT. Several references may share a role. */
export const ROLES = ['ACTOR', 'RECIPIENT', 'PLACE', 'INSTRUMENT', 'SUBJECT', 'OBJECT'] as const;
export type Role = (typeof ROLES)[number];

/** The part that a reference (by its id) plays in a claim. */
export interface ClaimRole {
  readonly role: Role;
  readonly reference: string;
}

/** One link of the chain from the one who said it to the one who passed it on, with the verb that says so. */
export interface Attribution {
  readonly reference: string;
  readonly verb: Quote;
}

/** One thing that an article says happened, holds or was said. */
export interface Claim {
  /** Unique within the article: `c1`, `c2` … */
  readonly id: string;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  /** The post, of HOLDS_POSITION and SPEAKS_FOR. */
  readonly title?: string;
  /** The word or words that say it; lies within `evidence`. */
  readonly trigger: Quote;
  /** The text from which a reader would draw the claim. */
  readonly evidence: Quote;
  /** What was said, of a STATEMENT: without speaker and verb. */
  readonly said?: Quote;
  /** Whether `said` stands in quotation marks. */
  readonly direct?: true;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly roles: readonly ClaimRole[];
  readonly time: ClaimTime | null;
  readonly attribution: readonly Attribution[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** The rules that decided, `rule:detail`. */
  readonly reasons: readonly string[];
}
