import type { Quote } from './span.js';

export const ENTITY_KINDS = ['PERSON', 'GOVERNMENT', 'ARMED_GROUP', 'ORGANIZATION', 'PLACE'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The finer kinds that each kind may have. */
export const SUBTYPES = {
  PERSON: [],
  GOVERNMENT: ['state', 'ministry', 'office', 'parliament', 'court', 'local'],
  ARMED_GROUP: ['militia', 'rebel', 'terrorist', 'armed-forces', 'coalition'],
  ORGANIZATION: ['igo', 'ngo', 'party', 'company', 'media', 'committee', 'religious', 'event'],
  PLACE: ['country', 'region', 'city', 'site'],
} as const satisfies Record<EntityKind, readonly string[]>;
export type Subtype = (typeof SUBTYPES)[EntityKind][number];

/** NOMINAL is a title or description; DEMONYM is an adjective or noun of a country ("Iraqi"). */
export const MENTION_FORMS = ['NAME', 'NOMINAL', 'DEMONYM', 'PRONOUN'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** One place of a text that speaks of something. */
export interface Mention extends Quote {
  readonly form: MentionForm;
}

/** Everything that one article says of one thing: a coreference chain. Its mentions stand in text order. */
export interface Reference {
  /** Unique within the article: `r1`, `r2` … */
  readonly id: string;
  readonly kind: EntityKind;
  readonly subtype: Subtype | null;
  /** The fullest name, or the best description when the article gives no name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the country that it belongs to, as far as the article tells. */
  readonly country: string | null;
  readonly mentions: readonly Mention[];
}
