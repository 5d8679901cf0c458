import type { MentionForm } from '../../domain/reference.js';
import type { Modality, Polarity, Role } from '../../domain/claim.js';
import type { ClaimType, RelationType } from '../../domain/ontology.js';
import { declareEnum } from './declare-enum.js';
import { EVENT_TYPE_MEANINGS } from './event-type.js';

/** What each relation that holds over time means; relationships of these types say the same. */
export const RELATION_MEANINGS: Readonly<Record<RelationType, string>> = {
  HOLDS_POSITION: 'A person holds a post (see `title`) in a government, organization or armed group.',
  SPEAKS_FOR: 'A person is the spokesman of somebody.',
  MEMBER_OF: 'A person or group belongs to a group or organization.',
  PART_OF: 'A body is a part or branch of a larger one.',
  BASED_IN: 'Somebody has its seat in a place.',
  GOVERNS: 'A government governs a place lawfully.',
  CONTROLS: 'Somebody holds a place by force.',
  ALLIED_WITH: 'Two stand together; it reads the same from both ends.',
  SUPPORTS: 'Somebody backs somebody, over time.',
  OPPOSES: 'Somebody is against somebody, over time.',
  FIGHTS: 'A standing fight or war; it reads the same from both ends.',
  LINKED_TO: 'Linked or affiliated, when nothing closer is said; it reads the same from both ends.',
  FAMILY_OF: 'Kin (see `title`); it reads the same from both ends.',
};

export const ClaimTypeEnum = declareEnum<ClaimType>(
  'ClaimType',
  'What a claim says: that an event happens, that somebody said something, or that a relation holds.',
  { ...EVENT_TYPE_MEANINGS, ...RELATION_MEANINGS },
);

export const ModalityEnum = declareEnum<Modality>(
  'Modality',
  'How a claim is told. That somebody else said it is no modality: see its attribution.',
  {
    ASSERTED: 'Told as fact.',
    PLANNED: 'Announced, agreed or intended: will, to, agreed to.',
    HYPOTHETICAL: 'Only possible: may, could, if.',
    DENIED: 'Somebody denies it.',
  },
);

export const PolarityEnum = declareEnum<Polarity>('Polarity', 'Whether something is said to be so or not to be so.', {
  POSITIVE: 'It is so.',
  NEGATIVE: 'It is not so: did not, will not.',
});

export const RoleEnum = declareEnum<Role>('Role', 'The part that somebody or something plays.', {
  ACTOR: 'Who does it. A meeting without host and visitor has several actors.',
  RECIPIENT: 'To whom it is done: the host, the one demanded of, the hearer.',
  PLACE: 'Where.',
  INSTRUMENT: 'By what means.',
  SUBJECT: 'Of whom a relation is said.',
  OBJECT: 'To whom that relation leads.',
});

export const MentionFormEnum = declareEnum<MentionForm>('MentionForm', 'How a text speaks of somebody or something.', {
  NAME: 'By name.',
  NOMINAL: 'By a title or description: the Iraqi Prime Minister.',
  DEMONYM: 'By a word for what belongs to a country: Iraqi.',
  PRONOUN: 'By a pronoun.',
});
