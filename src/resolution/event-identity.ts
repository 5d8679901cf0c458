import { digest } from '../domain/article-id.js';
import { isRelationType, type ClaimType } from '../domain/ontology.js';
import type { ClaimEvidence, Participation } from './evidence.js';
import { distinct } from './order.js';

/** Which event a claim reports, how sure that is (0 to 1), and why. */
export interface EventIdentity {
  readonly event: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Who meets whom is who is met by whom: actors and recipients of these are one set. */
const MUTUAL: ReadonlySet<ClaimType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** Whether the actors and recipients of a type do the same thing to one another. */
export function isMutual(type: ClaimType): boolean {
  return MUTUAL.has(type);
}

/**
 * Which event a claim reports; null for a relation, which holds and doesn't happen. Claims of one type, with the same identified participants
 * (two at least) and the same days are one event, whatever their modality: the announced meeting is the meeting that then took place. Every
 * other claim is an event of its own, shared with exact reprints alone: apart is the error that a reader can see and mend.
 */
export function identifyEvent(claim: ClaimEvidence): EventIdentity | null {
  if (isRelationType(claim.type)) return null;
  const participants = participantKeys(claim);
  if (claim.type !== 'STATEMENT' && participants !== null && isDated(claim)) {
    const days = `${claim.validFrom ?? ''}/${claim.validTo ?? ''}`;
    return {
      event: eventId([claim.type, days, ...participants]),
      score: 0.8,
      reasons: [`type:${claim.type}`, `participants:${participants.join(',')}`, `days:${days}`],
    };
  }
  return {
    event: eventId([claim.type, claim.article.contentHash, withinArticle(claim)]),
    score: 1,
    reasons: [`own:${whyOwn(claim, participants)}`],
  };
}

/** The roles of those who take part, as opposed to where and by what means. */
export function takesPart({ role }: Participation): boolean {
  return role === 'ACTOR' || role === 'RECIPIENT';
}

/** Null unless two or more take part and each of them is identified. */
function participantKeys(claim: ClaimEvidence): string[] | null {
  const parts = claim.roles.filter(takesPart);
  const keys = parts.flatMap(({ role, entity }) => {
    if (entity === null) return [];
    return [isMutual(claim.type) ? entity : `${role}:${entity}`];
  });
  const once = distinct(keys);
  return keys.length === parts.length && once.length > 1 ? once : null;
}

function isDated({ validFrom, precision }: ClaimEvidence): boolean {
  return validFrom !== null && (precision === 'DAY' || precision === 'RANGE');
}

function whyOwn(claim: ClaimEvidence, participants: readonly string[] | null): string {
  if (claim.type === 'STATEMENT') return 'statement';
  return participants === null ? 'participants' : 'undated';
}

function withinArticle({ id, article }: ClaimEvidence): string {
  return id.slice(article.id.length + 1);
}

function eventId(parts: readonly string[]): string {
  return `v-${digest(parts.join('\n'))}`;
}
