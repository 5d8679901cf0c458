import type { ClaimEvidence } from './evidence.js';

/** What the reports of an event, taken together, say of it. */
export const EVENT_STATUSES = ['PLANNED', 'OCCURRED', 'DENIED', 'CANCELLED', 'HYPOTHETICAL', 'CONTESTED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What one claim alone says of its event. */
export function statusOfClaim({ modality, polarity }: Pick<ClaimEvidence, 'modality' | 'polarity'>): EventStatus {
  switch (modality) {
    case 'ASSERTED':
      return polarity === 'POSITIVE' ? 'OCCURRED' : 'DENIED';
    case 'PLANNED':
      return polarity === 'POSITIVE' ? 'PLANNED' : 'CANCELLED';
    case 'DENIED':
      return 'DENIED';
    case 'HYPOTHETICAL':
      return 'HYPOTHETICAL';
  }
}

/**
 * The status of an event: CONTESTED when some say that it happened and others that it did not or would not; else the
 * strongest that any claim says. That it happened, or did not, outweighs every plan; a plan called off outweighs the plan.
 */
export function statusOfEvent(claims: readonly ClaimEvidence[]): EventStatus {
  const said = new Set(claims.map(statusOfClaim));
  if (said.has('OCCURRED') && (said.has('DENIED') || said.has('CANCELLED'))) return 'CONTESTED';
  const order = ['OCCURRED', 'DENIED', 'CANCELLED', 'PLANNED'] as const;
  return order.find((status) => said.has(status)) ?? 'HYPOTHETICAL';
}
