import type { InteractionType, RelationshipType } from '../../domain/ontology.js';
import { RELATION_MEANINGS } from './claim-type.js';
import { declareEnum } from './declare-enum.js';

const INTERACTION_MEANINGS: Readonly<Record<InteractionType, string>> = {
  AGREED_WITH: 'Agreed with, or promised.',
  MET_WITH: 'Met or talked; it reads the same from both ends.',
  SUPPORTED: 'Supported in words.',
  CONCEDED_TO: 'Gave in to.',
  COOPERATED_WITH: 'Worked together with.',
  AIDED: 'Gave money, goods, shelter, weapons or training to.',
  RETREATED_FROM: 'Withdrew from, released, or stopped fighting.',
  DEMANDED_OF: 'Demanded or asked something of.',
  ACCUSED: 'Criticised, blamed or accused.',
  REJECTED: 'Refused or turned down.',
  THREATENED: 'Threatened.',
  PROTESTED_AGAINST: 'Protested against.',
  SANCTIONED: 'Cut relations, aid or trade with; expelled, convicted, fined.',
  MOBILIZED_AGAINST: 'Moved or raised forces against.',
  COERCED: 'Arrested, seized, restricted, censored, deported, hacked.',
  ASSAULTED: 'Attacked, killed, wounded, abducted or destroyed.',
};

export const RelationshipTypeEnum = declareEnum<RelationshipType>(
  'RelationshipType',
  'What one entity is or does to another: relations that hold over time, and interactions drawn from events. Whether an interaction took place is told by `modality` and `polarity`.',
  { ...RELATION_MEANINGS, ...INTERACTION_MEANINGS },
);
