import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EntityKind, MentionForm } from '../../domain/reference.js';
import { MentionFormEnum } from '../enums/claim-type.js';
import { EntityKindEnum } from '../enums/entity-kind.js';
import { Node } from '../node/node.js';

/** Everything that one article says of one thing; article, entity and mentions are resolved when asked for. */
@ObjectType({
  implements: () => [Node],
  description: 'Everything that one article says of one person, group, body or place.',
})
export class Reference extends Node {
  @Field(() => EntityKindEnum, { description: 'Its kind, as far as the article tells.' })
  readonly kind!: EntityKind;

  @Field(() => String, { nullable: true, description: 'The finer kind, such as `militia` or `ministry`.' })
  readonly subtype!: string | null;

  @Field(() => String, { description: 'The fullest name, or the best description when the article gives no name.' })
  readonly name!: string;

  @Field(() => [String], { description: 'Every name that the article uses for it.' })
  readonly names!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The country that it belongs to, as ISO 3166-1 alpha-2, as far as the article tells.',
  })
  readonly country!: string | null;
}

/** One place of a text that speaks of something. */
@ObjectType({ description: 'One place of a text that speaks of somebody or something.' })
export class Mention {
  @Field(() => String, { description: 'The words.' })
  readonly text!: string;

  @Field(() => MentionFormEnum, { description: 'By name, title, demonym or pronoun.' })
  readonly form!: MentionForm;

  @Field(() => Int, { description: 'Where they start in the text of the article, in UTF-16 units.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where they end.' })
  readonly end!: number;
}
