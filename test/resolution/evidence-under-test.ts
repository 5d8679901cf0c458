import type { Role } from '../../src/domain/claim.js';
import type { ClaimEvidence, Participation, ReferenceEvidence, Source } from '../../src/resolution/evidence.js';

/** An article; `words` stands for what it says, so that equal words are one origin. */
export function source(id = 'a1', words = id): Source {
  return { id, contentHash: words, publishedStart: '2031-03-02', publishedEnd: '2031-03-02' };
}

export function reference(parts: Partial<ReferenceEvidence> = {}): ReferenceEvidence {
  const name = parts.name ?? 'Ada Brook';
  return {
    id: 'a1:r1',
    kind: 'PERSON',
    subtype: null,
    name,
    names: [name],
    country: null,
    forms: ['NAME'],
    article: source(),
    ...parts,
  };
}

/** Somebody in a role; the entity has the name in lower case, and a name of null has none. */
export function part(role: Role, name: string, more: Partial<Participation> = {}): Participation {
  return { role, name, kind: 'PERSON', reference: `ref:${name}`, entity: name.toLowerCase(), title: null, ...more };
}

export function claim(parts: Partial<ClaimEvidence> = {}): ClaimEvidence {
  return {
    id: 'a1:c1',
    type: 'CONSULT',
    mode: null,
    contexts: [],
    polarity: 'POSITIVE',
    modality: 'ASSERTED',
    validFrom: '2031-03-04',
    validTo: '2031-03-05',
    precision: 'DAY',
    confidence: 0.8,
    roles: [part('ACTOR', 'Ada'), part('RECIPIENT', 'Ivo')],
    speaker: null,
    article: source(),
    ...parts,
  };
}
