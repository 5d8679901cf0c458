/** PLOVER's sixteen types, and which of them are cooperative. */
export const COOPERATIVE = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'];
export const EVENT_TYPES = [
  ...COOPERATIVE,
  ...['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
];

const SPOKEN_CONFLICT = new Set(['REQUEST', 'ACCUSE', 'REJECT']);

/** The events among claims: no statements, no relations. */
export function eventsOf({ claims }) {
  return claims.filter(({ type }) => EVENT_TYPES.includes(type));
}

/**
 * The type that PLOVER, which knows no modality, gives an event: a planned or hypothetical one is AGREE when cooperative and
 * THREATEN when not; REQUEST, ACCUSE and REJECT stay.
 */
export function asPlover({ type, modality }) {
  if (SPOKEN_CONFLICT.has(type) || (modality !== 'PLANNED' && modality !== 'HYPOTHETICAL')) return type;
  return COOPERATIVE.includes(type) ? 'AGREE' : 'THREATEN';
}

/** The main event of a sentence: of those with the highest confidence the one whose trigger comes first. */
export function mainEvent(events) {
  return [...events].sort((a, b) => b.confidence - a.confidence || a.trigger.start - b.trigger.start)[0] ?? null;
}

/** The references of a claim in one role, with the mentions that lie within a span (all of them without one). */
export function inRole(extraction, claim, role) {
  return claim.roles
    .filter((one) => one.role === role)
    .map(({ reference }) => extraction.references.find(({ id }) => id === reference));
}
