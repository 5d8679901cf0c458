/**
 * What a claim can say: PLOVER's sixteen event types, the statement, and the relations that hold over time.
 * Types, modes and quad classes after the PLOVER manual 0.8 (CC BY-SA 4.0); scores are CAMEO's root-code values on
 * Goldstein's scale from -10 (conflict) to +10 (cooperation).
 */
export const QUAD_CLASSES = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const RELATION_TYPES = [
  'HOLDS_POSITION',
  'SPEAKS_FOR',
  'MEMBER_OF',
  'PART_OF',
  'BASED_IN',
  'GOVERNS',
  'CONTROLS',
  'ALLIED_WITH',
  'SUPPORTS',
  'OPPOSES',
  'FIGHTS',
  'LINKED_TO',
  'FAMILY_OF',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const CLAIM_TYPES = [...EVENT_TYPES, 'STATEMENT', ...RELATION_TYPES] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** The relationship types that events are drawn as between their actors and recipients. */
export const INTERACTION_TYPES = [
  'AGREED_WITH',
  'MET_WITH',
  'SUPPORTED',
  'CONCEDED_TO',
  'COOPERATED_WITH',
  'AIDED',
  'RETREATED_FROM',
  'DEMANDED_OF',
  'ACCUSED',
  'REJECTED',
  'THREATENED',
  'PROTESTED_AGAINST',
  'SANCTIONED',
  'MOBILIZED_AGAINST',
  'COERCED',
  'ASSAULTED',
] as const;
export type InteractionType = (typeof INTERACTION_TYPES)[number];

/** Every relationship type that is drawn between two entities. */
export const RELATIONSHIP_TYPES = [...RELATION_TYPES, ...INTERACTION_TYPES] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

export interface EventTypeFacts {
  readonly quad: QuadClass;
  readonly drawnAs: InteractionType;
  /** Label that the event's node carries beside `Event`, so that Neo4j Browser colours it. */
  readonly label: string;
  readonly score: number;
  readonly modes: readonly string[];
}

const words = (list: string): readonly string[] => list.split(' ');

export const EVENTS: Readonly<Record<EventType, EventTypeFacts>> = {
  AGREE: {
    quad: 'VERBAL_COOPERATION',
    drawnAs: 'AGREED_WITH',
    label: 'Agreement',
    score: 4,
    modes: words('assist change yield meet settle'),
  },
  CONSULT: {
    quad: 'VERBAL_COOPERATION',
    drawnAs: 'MET_WITH',
    label: 'Meeting',
    score: 1,
    modes: words('meeting visit phone negotiate mediate multilateral'),
  },
  SUPPORT: {
    quad: 'VERBAL_COOPERATION',
    drawnAs: 'SUPPORTED',
    label: 'Support',
    score: 3.5,
    modes: words('endorse recognize relations condole'),
  },
  CONCEDE: {
    quad: 'VERBAL_COOPERATION',
    drawnAs: 'CONCEDED_TO',
    label: 'Concession',
    score: 5,
    modes: words('apologize accept yield'),
  },
  COOPERATE: {
    quad: 'MATERIAL_COOPERATION',
    drawnAs: 'COOPERATED_WITH',
    label: 'Cooperation',
    score: 6,
    modes: words('economic military judicial intelligence'),
  },
  AID: {
    quad: 'MATERIAL_COOPERATION',
    drawnAs: 'AIDED',
    label: 'Aid',
    score: 7,
    modes: words('economic military humanitarian asylum'),
  },
  RETREAT: {
    quad: 'MATERIAL_COOPERATION',
    drawnAs: 'RETREATED_FROM',
    label: 'Retreat',
    score: 5,
    modes: words('withdraw release return disarm ceasefire access resign'),
  },
  REQUEST: {
    quad: 'VERBAL_CONFLICT',
    drawnAs: 'DEMANDED_OF',
    label: 'Demand',
    score: -5,
    modes: words('assist change yield meet withdraw'),
  },
  ACCUSE: {
    quad: 'VERBAL_CONFLICT',
    drawnAs: 'ACCUSED',
    label: 'Accusation',
    score: -2,
    modes: words('disapprove allege investigate'),
  },
  REJECT: {
    quad: 'VERBAL_CONFLICT',
    drawnAs: 'REJECTED',
    label: 'Rejection',
    score: -4,
    modes: words('assist change yield meet'),
  },
  THREATEN: {
    quad: 'VERBAL_CONFLICT',
    drawnAs: 'THREATENED',
    label: 'Threat',
    score: -6,
    modes: words('restrict relations expel territory violence'),
  },
  PROTEST: {
    quad: 'MATERIAL_CONFLICT',
    drawnAs: 'PROTESTED_AGAINST',
    label: 'Protest',
    score: -6.5,
    modes: words('demo riot strike hunger boycott obstruct'),
  },
  SANCTION: {
    quad: 'MATERIAL_CONFLICT',
    drawnAs: 'SANCTIONED',
    label: 'Sanction',
    score: -4,
    modes: words('convict expel withdraw discontinue embargo'),
  },
  MOBILIZE: {
    quad: 'MATERIAL_CONFLICT',
    drawnAs: 'MOBILIZED_AGAINST',
    label: 'Mobilization',
    score: -7.2,
    modes: words('troops weapons police militia'),
  },
  COERCE: {
    quad: 'MATERIAL_CONFLICT',
    drawnAs: 'COERCED',
    label: 'Coercion',
    score: -7,
    modes: words('seize restrict ban censor curfew martial-law arrest deport withhold misinformation cyber'),
  },
  ASSAULT: {
    quad: 'MATERIAL_CONFLICT',
    drawnAs: 'ASSAULTED',
    label: 'Attack',
    score: -9,
    modes: words(
      'abduct beat torture execute sexual assassinate destroy arson firearms explosives suicide-attack aerial drone heavy-weapons crowd-control primitive unconventional',
    ),
  },
};

const SYMMETRIC: ReadonlySet<RelationshipType> = new Set([
  'MET_WITH',
  'ALLIED_WITH',
  'FIGHTS',
  'LINKED_TO',
  'FAMILY_OF',
]);

/** Whether a relationship reads the same from both ends; such ones are stored once, from the smaller id. */
export function isSymmetric(type: RelationshipType): boolean {
  return SYMMETRIC.has(type);
}

const eventTypes: ReadonlySet<string> = new Set(EVENT_TYPES);
const relationTypes: ReadonlySet<string> = new Set(RELATION_TYPES);

export function isEventType(type: string): type is EventType {
  return eventTypes.has(type);
}

export function isRelationType(type: string): type is RelationType {
  return relationTypes.has(type);
}
