import { digest } from '../domain/article-id.js';
import type { ReferenceEvidence } from './evidence.js';
import { normaliseName } from './name.js';

/** Who a reference is, how sure that is (0 to 1), and why. */
export interface Identity {
  readonly entity: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

type Identifiable = Pick<ReferenceEvidence, 'kind' | 'name' | 'names' | 'forms' | 'country'>;

/**
 * Which entity a reference stands for: the one of its kind and normalised name. Null when the article gives no name,
 * unless it describes an institution and tells the country ("Iraqi security forces").
 *
 * This is where resolution by comparison will stand: it needs the same input and gives the same answer, a score and reasons.
 */
export function identify(reference: Identifiable): Identity | null {
  const name = normaliseName(reference.name);
  if (name === '') return null;
  const kind = `kind:${reference.kind}`;
  if (isNamed(reference)) {
    const score = name.includes(' ') ? 0.9 : 0.7;
    return { entity: entityId(reference.kind, name), score, reasons: [kind, `name:${name}`] };
  }
  if (!isInstitution(reference.kind) || reference.country === null || !reference.forms.includes('NOMINAL')) return null;
  return {
    entity: entityId(reference.kind, `${name}@${reference.country}`),
    score: 0.5,
    reasons: [kind, `description:${name}`, `country:${reference.country}`],
  };
}

/** A demonym names a country and what belongs to it, but no person. */
function isNamed({ kind, names, forms }: Identifiable): boolean {
  return names.length > 0 || (kind !== 'PERSON' && forms.includes('DEMONYM'));
}

function isInstitution(kind: ReferenceEvidence['kind']): boolean {
  return kind === 'GOVERNMENT' || kind === 'ARMED_GROUP' || kind === 'ORGANIZATION';
}

function entityId(kind: string, key: string): string {
  return `e-${digest(`${kind}\n${key}`)}`;
}
