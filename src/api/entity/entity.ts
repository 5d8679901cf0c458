import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { EntityKind } from '../../domain/reference.js';
import type { EntityRow } from '../../graph/read/entity-row.js';
import { EntityKindEnum } from '../enums/entity-kind.js';
import { Node } from '../node/node.js';
import { connectionType } from '../paging/connection.js';
import { DateScalar } from '../scalars/date.js';

/** Somebody or something that articles speak of; what it took part in is resolved when asked for. */
@InterfaceType({
  implements: () => [Node],
  description: 'A person, government, armed group, organization or place that articles speak of, under whatever names.',
  resolveType: ({ __typename }: EntityRow) => __typename,
})
export abstract class Entity extends Node {
  @Field(() => EntityKindEnum, { description: 'Which of the five kinds it is.' })
  readonly kind!: EntityKind;

  @Field(() => String, { description: 'The name that it is best known by.' })
  readonly name!: string;

  @Field(() => [String], { description: 'Every name and spelling that articles use for it.' })
  readonly names!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The finer kind: for a government `state`, `ministry`, `office` …',
  })
  readonly subtype!: string | null;

  @Field(() => String, { nullable: true, description: 'The country that it belongs to, as ISO 3166-1 alpha-2.' })
  readonly country!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the first article that speaks of it, by publication.',
  })
  readonly firstSeen!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last such article.' })
  readonly lastSeen!: string | null;

  @Field(() => Int, { description: 'How many articles speak of it.' })
  readonly articleCount!: number;
}

@ObjectType({ implements: () => [Node, Entity], description: 'A human being.' })
export class Person extends Entity {}

@ObjectType({
  implements: () => [Node, Entity],
  description:
    'A state as an actor, or a ministry, office, parliament, court or local authority. Its territory is a Place, its forces an ArmedGroup.',
})
export class Government extends Entity {}

@ObjectType({
  implements: () => [Node, Entity],
  description: 'Those who bear arms: armed forces, militias, rebels, terrorist groups, military coalitions.',
})
export class ArmedGroup extends Entity {}

@ObjectType({
  implements: () => [Node, Entity],
  description: 'An international body, party, company, outlet, committee, religious body or conference.',
})
export class Organization extends Entity {}

@ObjectType({ implements: () => [Node, Entity], description: 'A country as a territory, a region, a city or a site.' })
export class Place extends Entity {}

export const EntityConnection = connectionType<EntityRow>('Entity', 'entities', () => Entity);
