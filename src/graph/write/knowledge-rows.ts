import type { EntityKind } from '../../domain/reference.js';
import type { Entity, EntityEvidence } from '../../resolution/entity.js';
import { ranked, type Tally } from '../../resolution/tally.js';

/** The label that an entity's node carries beside `Entity`. */
const LABELS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  GOVERNMENT: 'Government',
  ARMED_GROUP: 'ArmedGroup',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};

/** An entity's properties. Its counts stand beside the values that they count, most frequent first. */
export function entityRow({ evidence, ...entity }: Entity): CountedRow & Omit<Entity, 'evidence'> & { label: string } {
  const subtypes = ranked(evidence.subtypes);
  const countries = ranked(evidence.countries);
  return {
    ...entity,
    label: LABELS[entity.kind],
    nameCounts: countsOf(evidence.names, entity.names),
    subtypes,
    subtypeCounts: countsOf(evidence.subtypes, subtypes),
    countries,
    countryCounts: countsOf(evidence.countries, countries),
  };
}

/** The properties that hold an entity's counts. */
export interface CountedRow extends Pick<EntityEvidence, 'id' | 'kind' | 'firstSeen' | 'lastSeen' | 'articleCount'> {
  readonly names: readonly string[];
  readonly nameCounts: readonly number[];
  readonly subtypes: readonly string[];
  readonly subtypeCounts: readonly number[];
  readonly countries: readonly string[];
  readonly countryCounts: readonly number[];
}

/** The counts that an entity was drawn from, read back from its properties. */
export function evidenceOfEntity(row: CountedRow): EntityEvidence {
  const { id, kind, firstSeen, lastSeen, articleCount } = row;
  return {
    ...{ id, kind, firstSeen, lastSeen, articleCount },
    names: tally(row.names, row.nameCounts),
    subtypes: tally(row.subtypes, row.subtypeCounts),
    countries: tally(row.countries, row.countryCounts),
  };
}

function countsOf(counts: Tally, values: readonly string[]): number[] {
  return values.map((value) => counts.get(value) ?? 0);
}

function tally(values: readonly string[], counts: readonly number[]): Tally {
  return new Map(values.map((value, place) => [value, counts.at(place) ?? 0]));
}
