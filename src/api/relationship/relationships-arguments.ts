import { ArgsType, Field, ID, Int, OmitType } from '@nestjs/graphql';
import type { Modality, Polarity } from '../../domain/claim.js';
import type { RelationshipType } from '../../domain/ontology.js';
import { ModalityEnum, PolarityEnum } from '../enums/claim-type.js';
import { RelationshipTypeEnum } from '../enums/relationship-type.js';
import { DateRange } from '../filter/date-range.js';
import { PageArguments } from '../paging/page-arguments.js';
import { DateScalar } from '../scalars/date.js';

/** What every list of relationships can be narrowed by. */
@ArgsType()
export class RelationshipConditions extends PageArguments {
  @Field(() => [RelationshipTypeEnum], { nullable: true, description: 'Of one of these types.' })
  readonly types?: RelationshipType[] | null;

  @Field(() => [ModalityEnum], {
    nullable: true,
    description: 'Told in one of these ways: ASSERTED alone leaves out what is planned, possible or denied.',
  })
  readonly modality?: Modality[] | null;

  @Field(() => PolarityEnum, { nullable: true, description: 'Said to be so, or not to be so.' })
  readonly polarity?: Polarity | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'That held on this day; where no beginning or no end is told, it counts as having held.',
  })
  readonly asOf?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'That an article published in this range speaks of.' })
  readonly publishedBetween?: DateRange | null;

  @Field(() => Int, { nullable: true, description: 'With at least this many independent origins.' })
  readonly minOrigins?: number | null;
}

@ArgsType()
export class RelationshipsArguments extends RelationshipConditions {
  @Field(() => [ID], { nullable: true, description: 'Among these entities: both ends are of them.' })
  readonly between?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'With this entity at either end.' })
  readonly of?: string | null;
}

@ArgsType()
export class EntityRelationshipsArguments extends RelationshipConditions {
  @Field(() => [ID], { nullable: true, description: 'Only those with these entities at the other end.' })
  readonly with?: string[] | null;
}

@ArgsType()
export class PositionsArguments extends OmitType(RelationshipConditions, ['types'], ArgsType) {}
