import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How much the graph holds.' })
export class Statistics {
  @Field(() => Int, { description: 'Articles that were read.' })
  readonly articles!: number;

  @Field(() => Int, { description: 'Sentences of those articles.' })
  readonly sentences!: number;

  @Field(() => Int, { description: 'References: what one article says of one thing.' })
  readonly references!: number;

  @Field(() => Int, { description: 'Claims: what one article says happened, holds or was said.' })
  readonly claims!: number;

  @Field(() => Int, { description: 'Entities of all kinds.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Entities that are persons.' })
  readonly people!: number;

  @Field(() => Int, { description: 'Entities that are governments or parts of one.' })
  readonly governments!: number;

  @Field(() => Int, { description: 'Entities that are armed groups.' })
  readonly armedGroups!: number;

  @Field(() => Int, { description: 'Entities that are organizations.' })
  readonly organizations!: number;

  @Field(() => Int, { description: 'Entities that are places.' })
  readonly places!: number;

  @Field(() => Int, { description: 'Events of all types.' })
  readonly events!: number;

  @Field(() => Int, { description: 'Events that are meetings.' })
  readonly meetings!: number;

  @Field(() => Int, { description: 'Events that are statements.' })
  readonly statements!: number;

  @Field(() => Int, { description: 'Relationships drawn between entities.' })
  readonly relationships!: number;

  @Field(() => Int, { description: 'Feeds that are watched.' })
  readonly feeds!: number;

  @Field(() => Int, { description: 'Articles that were retracted and stay out.' })
  readonly retracted!: number;
}
