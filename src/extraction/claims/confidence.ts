import type { Role } from '../../domain/claim.js';
import { isEventType } from '../../domain/ontology.js';
import type { DraftClaim } from './draft.js';

/**
 * What makes a claim likely to be right, in log odds. Fitted by training/calibrate.mjs on the held-out tenth of the written
 * passages, where a claim is right when its type, trigger and all of its parts are; docs/decisions/0008 tells how far it can be believed.
 */
const WEIGHTS = {
  event: -0.71,
  relation: -0.04,
  statement: 0.53,
  /** Times the log odds of the model's own probability. */
  probability: 0.5,
  /** Where only one takes part. */
  oneSided: 0.24,
  /** Where somebody who takes part has no name. */
  unnamed: -0.18,
  /** Where the lexicon or a rule says so as well. */
  known: -0.09,
  notAsserted: -0.44,
  /** Seen too rarely to be fitted: an attachment that the words leave open. */
  ambiguous: -0.5,
};
export type Evidence = Readonly<Record<keyof typeof WEIGHTS, number>>;

type Judged = Pick<DraftClaim, 'type' | 'reasons' | 'modality' | 'probability'> & {
  readonly roles: readonly { readonly role: Role; readonly chain: { readonly isNamed: boolean } }[];
};

/** Probabilities beyond these ends say no more. */
const SUREST = 0.995;

/** How sure the extractor is of a claim, from 0 to 1. */
export function confidenceOf(claim: DraftClaim): number {
  const evidence = evidenceOf(claim);
  const odds = Object.entries(WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * evidence[name as keyof typeof WEIGHTS],
    0,
  );
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** What of a claim its confidence rests on; all but `probability` are 0 or 1. */
export function evidenceOf({ type, roles, reasons, modality, probability }: Judged): Evidence {
  const sides = roles.filter(({ role }) => role !== 'PLACE' && role !== 'INSTRUMENT');
  const likely = Math.min(SUREST, Math.max(1 - SUREST, probability));
  return {
    event: Number(isEventType(type)),
    relation: Number(!isEventType(type) && type !== 'STATEMENT'),
    statement: Number(type === 'STATEMENT'),
    probability: Math.log(likely / (1 - likely)),
    oneSided: Number(type !== 'STATEMENT' && sides.length < 2),
    unnamed: Number(sides.some(({ chain }) => !chain.isNamed)),
    known: Number(!reasons.includes('read:type')),
    notAsserted: Number(modality !== 'ASSERTED'),
    ambiguous: Number(reasons.includes('ambiguous-attachment')),
  };
}
