import type { Role } from '../domain/claim.js';
import { EVENTS, isEventType, type ClaimType, type QuadClass } from '../domain/ontology.js';
import { addDays, type Day, type Precision } from '../domain/time.js';
import { bestFirst, combinedConfidence, countOrigins } from './confidence.js';
import { isMutual, takesPart } from './event-identity.js';
import { statusOfClaim, statusOfEvent, type EventStatus } from './event-status.js';
import { eventTitle } from './event-title.js';
import type { ClaimEvidence } from './evidence.js';
import { byCode, distinct } from './order.js';
import { majority, tallyOf } from './tally.js';

/** One happening, however many articles tell of it. */
export interface Event {
  readonly id: string;
  readonly type: ClaimType;
  /** Label beside `Event`: Meeting, Attack … */
  readonly label: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly title: string;
  readonly status: EventStatus;
  /** First and last day, both included. */
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: Precision | null;
  /** From -10 (conflict) to 10 (cooperation); null for a statement, and so is the quad class. */
  readonly score: number | null;
  readonly quad: QuadClass | null;
  readonly claimCount: number;
  readonly originCount: number;
  /** How sure its claims make its status, see `confidenceOf`. */
  readonly confidence: number;
  readonly participants: readonly { readonly entity: string; readonly role: Role }[];
  readonly places: readonly string[];
}

/** Draws an event from all claims that report it; null when none does. */
export function eventOf(id: string, claims: readonly ClaimEvidence[]): Event | null {
  const ordered = bestFirst(claims);
  const [best] = ordered;
  if (best === undefined) return null;
  const facts = isEventType(best.type) ? EVENTS[best.type] : null;
  const status = statusOfEvent(ordered);
  const dated = ordered.find(({ validFrom }) => validFrom !== null);
  return {
    id,
    type: best.type,
    label: facts?.label ?? 'Statement',
    mode: majority(tallyOf(ordered.map(({ mode }) => mode))),
    contexts: distinct(ordered.flatMap(({ contexts }) => contexts)),
    title: eventTitle(best.type, ordered),
    status,
    start: dated?.validFrom ?? null,
    end: dated?.validTo == null ? null : addDays(dated.validTo, -1),
    precision: dated?.precision ?? null,
    score: facts?.score ?? null,
    quad: facts?.quad ?? null,
    claimCount: ordered.length,
    originCount: countOrigins(ordered),
    confidence: confidenceOf(status, ordered),
    participants: participantsOf(best.type, ordered),
    places: distinct(ordered.flatMap(({ roles }) => roles).flatMap(placeOf)),
  };
}

/** The confidence of the claims that say the status, combined over origins; a contest is as sure as the weaker of its two sides. */
function confidenceOf(status: EventStatus, claims: readonly ClaimEvidence[]): number {
  const saying = (...statuses: readonly EventStatus[]) =>
    combinedConfidence(claims.filter((claim) => statuses.includes(statusOfClaim(claim))));
  return status === 'CONTESTED' ? Math.min(saying('OCCURRED'), saying('DENIED', 'CANCELLED')) : saying(status);
}

/** Each entity once, in the role that most claims give it; of a mutual event's tie, as ACTOR. */
function participantsOf(type: ClaimType, claims: readonly ClaimEvidence[]): { entity: string; role: Role }[] {
  const roles = new Map<string, Role[]>();
  const add = (entity: string | null, role: Role) => {
    if (entity !== null) roles.set(entity, [...(roles.get(entity) ?? []), role]);
  };
  for (const claim of claims) {
    for (const part of claim.roles) if (takesPart(part) || part.role === 'INSTRUMENT') add(part.entity, part.role);
    add(claim.speaker?.entity ?? null, 'ACTOR');
  }
  return [...roles]
    .flatMap(([entity, played]) => rolesPlayed(type, played).map((role) => ({ entity, role })))
    .sort((a, b) => byCode(a.entity, b.entity) || byCode(a.role, b.role));
}

/** Of a mutual event one role is enough to tell; elsewhere who acts and who suffers are both worth telling. */
function rolesPlayed(type: ClaimType, played: readonly Role[]): Role[] {
  const once = [...new Set(played)];
  if (!isMutual(type)) return once;
  const actor = played.filter((role) => role === 'ACTOR').length;
  const recipient = played.filter((role) => role === 'RECIPIENT').length;
  if (actor === 0 || recipient === 0) return once;
  const kept: Role = recipient > actor ? 'RECIPIENT' : 'ACTOR';
  return once.filter((role) => role === kept || role === 'INSTRUMENT');
}

function placeOf({ role, kind, entity }: ClaimEvidence['roles'][number]): string[] {
  return role === 'PLACE' && kind === 'PLACE' && entity !== null ? [entity] : [];
}
