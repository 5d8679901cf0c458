import type { Modality, Polarity, Role } from '../domain/claim.js';
import type { ClaimType } from '../domain/ontology.js';
import type { EntityKind, MentionForm } from '../domain/reference.js';
import type { Day, Precision } from '../domain/time.js';

/** What resolution needs of an article: which text it is, and when it was published. */
export interface Source {
  readonly id: string;
  /** Equal for exact reprints, which are one origin. */
  readonly contentHash: string;
  /** First and last day on which it may have been published; null when nobody says. */
  readonly publishedStart: Day | null;
  readonly publishedEnd: Day | null;
}

/** A reference as the graph holds it. `id` is unique among all articles. */
export interface ReferenceEvidence {
  readonly id: string;
  readonly kind: EntityKind;
  readonly subtype: string | null;
  readonly name: string;
  /** The names by which the article mentions it; empty when it only describes it. */
  readonly names: readonly string[];
  readonly country: string | null;
  /** How the article mentions it, each form once. */
  readonly forms: readonly MentionForm[];
  readonly article: Source;
}

/** The part of a reference in a claim, with the entity that the reference is identified as, if any. */
export interface Participation {
  readonly role: Role;
  readonly reference: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly entity: string | null;
  /** The post, of the SUBJECT of HOLDS_POSITION and SPEAKS_FOR. */
  readonly title: string | null;
}

/** A claim as the graph holds it. `id` is unique among all articles. */
export interface ClaimEvidence {
  readonly id: string;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly validFrom: Day | null;
  /** The day after the last: half open. */
  readonly validTo: Day | null;
  readonly precision: Precision | null;
  readonly confidence: number;
  readonly roles: readonly Participation[];
  /** Who said it, of a STATEMENT. */
  readonly speaker: Omit<Participation, 'role' | 'title'> | null;
  readonly article: Source;
}
