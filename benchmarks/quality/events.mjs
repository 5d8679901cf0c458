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
 * The type that PLOVER, which knows no modality, gives an event: a planned or hypothetical one is AGREE when
 * cooperative and THREATEN when not; REQUEST, ACCUSE and REJECT stay.
 */
export function asPlover({ type, modality }) {
  if (SPOKEN_CONFLICT.has(type) || (modality !== 'PLANNED' && modality !== 'HYPOTHETICAL')) return type;
  return COOPERATIVE.includes(type) ? 'AGREE' : 'THREATEN';
}

/**
 * The main event of a sentence: the one whose trigger comes first. Of the rules tried on PLOVER's development half
 * (highest confidence, most roles, asserted before planned, last) none chose better.
 */
export function mainEvent(events) {
  return [...events].sort((a, b) => a.trigger.start - b.trigger.start)[0] ?? null;
}

/** The references that play a role in a claim. */
export function inRole({ references }, { roles }, wanted) {
  return roles
    .filter(({ role }) => role === wanted)
    .map(({ reference }) => references.find(({ id }) => id === reference));
}
