import type { RelationshipType } from '../domain/ontology.js';
import type { EdgeKey } from './drawn-edge.js';

const WORDS: Readonly<Record<RelationshipType, string>> = {
  HOLDS_POSITION: 'holds a position in',
  SPEAKS_FOR: 'speaks for',
  MEMBER_OF: 'is a member of',
  PART_OF: 'is part of',
  BASED_IN: 'is based in',
  GOVERNS: 'governs',
  CONTROLS: 'controls',
  ALLIED_WITH: 'is allied with',
  SUPPORTS: 'supports',
  OPPOSES: 'opposes',
  FIGHTS: 'fights',
  LINKED_TO: 'is linked to',
  FAMILY_OF: 'is family of',
  AGREED_WITH: 'agreed with',
  MET_WITH: 'met with',
  SUPPORTED: 'supported',
  CONCEDED_TO: 'conceded to',
  COOPERATED_WITH: 'cooperated with',
  AIDED: 'aided',
  RETREATED_FROM: 'retreated from',
  DEMANDED_OF: 'demanded of',
  ACCUSED: 'accused',
  REJECTED: 'rejected',
  THREATENED: 'threatened',
  PROTESTED_AGAINST: 'protested against',
  SANCTIONED: 'sanctioned',
  MOBILIZED_AGAINST: 'mobilized against',
  COERCED: 'coerced',
  ASSAULTED: 'attacked',
};

/** An edge in words, for a picture: "met with (planned)", "demanded of (not)", "Prime Minister of". */
export function caption({ type, title, modality, polarity }: EdgeKey): string {
  const words = type === 'HOLDS_POSITION' && title !== null ? `${title} of` : WORDS[type];
  const notes = [
    modality === 'ASSERTED' ? [] : [modality.toLowerCase()],
    polarity === 'NEGATIVE' ? ['not'] : [],
  ].flat();
  return notes.length === 0 ? words : `${words} (${notes.join(', ')})`;
}
