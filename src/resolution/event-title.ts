import { EVENTS, isEventType, type ClaimType } from '../domain/ontology.js';
import { isMutual, takesPart } from './event-identity.js';
import type { ClaimEvidence } from './evidence.js';
import { byCode, distinct } from './order.js';
import { majority, tallyOf } from './tally.js';

/** What joins the one who does to the one it is done to. */
const TOWARDS: Partial<Record<ClaimType, string>> = {
  SUPPORT: 'for',
  AID: 'for',
  CONCEDE: 'to',
  RETREAT: 'from',
  REQUEST: 'on',
  ACCUSE: 'of',
  REJECT: 'of',
  STATEMENT: 'to',
};

const NAMED_AT_MOST = 3;

/**
 * A line that tells an event to a reader: "Meeting of A and B", "Demand by A on B". Whoever takes part is called as
 * the event's own claims call him most often, so that the line rests on nothing but its claims.
 */
export function eventTitle(type: ClaimType, claims: readonly ClaimEvidence[]): string {
  const label = isEventType(type) ? EVENTS[type].label : 'Statement';
  const actors = namesOf(claims, 'ACTOR');
  const recipients = namesOf(claims, 'RECIPIENT').filter((name) => !actors.includes(name));
  if (isMutual(type)) return joined(label, ' of ', [...actors, ...recipients].sort(byCode));
  return joined(label, ' by ', actors) + joined('', ` ${TOWARDS[type] ?? 'against'} `, recipients);
}

/** One name for each participant in a role, in the order of the names. */
function namesOf(claims: readonly ClaimEvidence[], role: 'ACTOR' | 'RECIPIENT'): string[] {
  const speakers = role === 'ACTOR' ? claims.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])) : [];
  const parts = claims.flatMap(({ roles }) => roles.filter((part) => takesPart(part) && part.role === role));
  const names = new Map<string, string[]>();
  for (const { entity, name } of [...parts, ...speakers]) {
    const key = entity ?? name;
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  return distinct([...names.values()].map((forms) => majority(tallyOf(forms)) ?? ''));
}

function joined(before: string, by: string, names: readonly string[]): string {
  if (names.length === 0) return before;
  if (names.length > NAMED_AT_MOST)
    return `${before}${by}${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
  const last = names.at(-1) ?? '';
  return names.length === 1 ? `${before}${by}${last}` : `${before}${by}${names.slice(0, -1).join(', ')} and ${last}`;
}
