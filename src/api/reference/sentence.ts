import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '../node/node.js';

/** A sentence of an article; the article is resolved when asked for. */
@ObjectType({ implements: () => [Node], description: 'A sentence of an article.' })
export class Sentence extends Node {
  @Field(() => Int, { description: 'Its place among the sentences of its article, from 0.' })
  readonly ordinal!: number;

  @Field(() => Int, { description: 'Where it starts in the text of its article, in UTF-16 units.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends.' })
  readonly end!: number;

  @Field(() => String, { description: 'Its words.' })
  readonly text!: string;
}
