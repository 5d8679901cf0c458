import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Modality, Polarity } from '../../domain/claim.js';
import type { RelationshipType } from '../../domain/ontology.js';
import type { RelationshipRow } from '../../graph/read/relationship-row.js';
import { ModalityEnum, PolarityEnum } from '../enums/claim-type.js';
import { RelationshipTypeEnum } from '../enums/relationship-type.js';
import { Node } from '../node/node.js';
import { connectionType } from '../paging/connection.js';
import { DateScalar } from '../scalars/date.js';

/** An edge between two entities; its ends and its evidence are resolved when asked for. */
@ObjectType({
  implements: () => [Node],
  description:
    'What one entity is or does to another, drawn from all claims that say so. Planned, denied and negated ones are edges of their own: look at `modality` and `polarity`.',
})
export class Relationship extends Node {
  @Field(() => RelationshipTypeEnum, { description: 'What the source is or does to the target.' })
  readonly type!: RelationshipType;

  @Field(() => String, {
    nullable: true,
    description: 'The post of HOLDS_POSITION and SPEAKS_FOR, the kinship of FAMILY_OF.',
  })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: 'A few words for it, such as: met with (planned).' })
  readonly caption!: string | null;

  @Field(() => String, { nullable: true, description: 'The best quote that says so; see `evidence` for all of them.' })
  readonly quote!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it is said to hold.' })
  readonly validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last one on which it is said to hold; null when no end is told.',
  })
  readonly validTo!: string | null;

  @Field(() => ModalityEnum, { description: 'Told as fact, as planned, as possible, or denied.' })
  readonly modality!: Modality;

  @Field(() => PolarityEnum, { description: 'Whether it is said to be so or not to be so.' })
  readonly polarity!: Polarity;

  @Field(() => Float, { description: 'From 0 to 1: how sure the reading of its claims is, several origins together.' })
  readonly confidence!: number;

  @Field(() => Int, { description: 'How many claims say so.' })
  readonly claimCount!: number;

  @Field(() => Int, { description: 'From how many independent origins they come: copies of one story count once.' })
  readonly originCount!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the first article that says so, by publication.',
  })
  readonly firstSeen!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last such article.' })
  readonly lastSeen!: string | null;
}

export const RelationshipConnection = connectionType<RelationshipRow>(
  'Relationship',
  'relationships',
  () => Relationship,
);
