import type { Modality, Polarity, Role } from '../../domain/claim.js';
import type { ClaimType } from '../../domain/ontology.js';
import type { Span } from '../../domain/span.js';
import type { Chain } from '../coreference/chain.js';
import type { Sentence, Word } from '../syntax/parse.js';

/** A claim as the rules find it, before its time, attribution and confidence are settled. */
export interface DraftClaim {
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly title?: string;
  readonly sentence: Sentence;
  /** The word on which time and place expressions of the claim may hang, besides the trigger's: the light verb. */
  readonly anchors: readonly Word[];
  readonly trigger: Span;
  readonly said?: Span;
  readonly direct?: boolean;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly roles: readonly { readonly role: Role; readonly chain: Chain }[];
  readonly reasons: readonly string[];
  /** How likely the model and the rules together find its trigger and its parts, from 0 to 1. */
  readonly probability: number;
  /** Whether the article itself takes it for granted, as a title before a name: then only words in quotation marks are another's. */
  readonly presupposed?: true;
  /** The speakers that the claim itself names: a statement's, not those around it. */
  readonly speakers?: readonly { readonly chain: Chain; readonly verb: Span }[];
}

/** The parts of a relation: from its subjects to its objects. */
export function relationRoles(subjects: readonly Chain[], objects: readonly Chain[]): DraftClaim['roles'] {
  return [
    ...subjects.map((chain) => ({ role: 'SUBJECT' as const, chain })),
    ...objects.map((chain) => ({ role: 'OBJECT' as const, chain })),
  ];
}

/** Whether a span stands in the words of a statement. */
export function isSaidIn({ said }: Pick<DraftClaim, 'said'>, { start, end }: Span): boolean {
  return said !== undefined && said.start <= start && said.end >= end;
}
