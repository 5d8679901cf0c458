import type { EntityKind } from '../domain/reference.js';
import type { Day } from '../domain/time.js';
import type { ReferenceEvidence } from './evidence.js';
import { earliest, latest } from './order.js';
import { addTallies, majority, ranked, tallyOf, type Tally } from './tally.js';

/**
 * All that an entity is drawn from, as counts. Counts of disjoint sets of articles add up to the counts of all of them, so that
 * an article's arrival costs the same whether the entity is named by two articles or by two hundred thousand.
 */
export interface EntityEvidence {
  readonly id: string;
  readonly kind: EntityKind;
  /** By reference: its fullest name counts 1; the other names that it is mentioned by count 0, they are known but not chosen. */
  readonly names: Tally;
  readonly subtypes: Tally;
  readonly countries: Tally;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  readonly articleCount: number;
}

/** Somebody or something that articles speak of. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The most frequent full name. */
  readonly name: string;
  /** Every name, most frequent first. */
  readonly names: readonly string[];
  readonly subtype: string | null;
  readonly country: string | null;
  /** First and last day of publication of the articles that speak of it. */
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  readonly articleCount: number;
  /** What it was drawn from; it is kept with the entity, to be added to. */
  readonly evidence: EntityEvidence;
}

type CountedReference = Omit<ReferenceEvidence, 'id' | 'kind' | 'forms'>;

/** The counts of some references to one entity. An article's references must be counted together: it is one article. */
export function countReferences(id: string, kind: EntityKind, references: readonly CountedReference[]): EntityEvidence {
  const mentioned = references.flatMap(({ names }) => names).map((name) => [name, 0] as const);
  return {
    id,
    kind,
    names: addTallies(tallyOf(references.map(({ name }) => name)), new Map(mentioned)),
    subtypes: tallyOf(references.map(({ subtype }) => subtype)),
    countries: tallyOf(references.map(({ country }) => country)),
    firstSeen: earliest(references.map(({ article }) => article.publishedStart)),
    lastSeen: latest(references.map(({ article }) => article.publishedEnd)),
    articleCount: new Set(references.map(({ article }) => article.id)).size,
  };
}

/** The counts of two disjoint sets of articles together. */
export function addEvidence(left: EntityEvidence, right: EntityEvidence): EntityEvidence {
  return {
    id: left.id,
    kind: left.kind,
    names: addTallies(left.names, right.names),
    subtypes: addTallies(left.subtypes, right.subtypes),
    countries: addTallies(left.countries, right.countries),
    firstSeen: earliest([left.firstSeen, right.firstSeen]),
    lastSeen: latest([left.lastSeen, right.lastSeen]),
    articleCount: left.articleCount + right.articleCount,
  };
}

/** Draws the entity from its counts. */
export function entityOf(evidence: EntityEvidence): Entity {
  const names = ranked(evidence.names);
  return {
    id: evidence.id,
    kind: evidence.kind,
    name: names.at(0) ?? evidence.id,
    names,
    subtype: majority(evidence.subtypes),
    country: majority(evidence.countries),
    firstSeen: evidence.firstSeen,
    lastSeen: evidence.lastSeen,
    articleCount: evidence.articleCount,
    evidence,
  };
}
