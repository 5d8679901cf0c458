import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Words of an article with their place. */
@ObjectType({ description: "Words of an article's text, with their place in it." })
export class Words {
  @Field(() => String, { description: 'The words themselves.' })
  readonly text!: string;

  @Field(() => Int, {
    description: 'Where they start, in UTF-16 units of the text: `text.slice(start, end)` gives the words.',
  })
  readonly start!: number;

  @Field(() => Int, { description: 'Where they end; the unit at `end` no longer belongs to them.' })
  readonly end!: number;
}
