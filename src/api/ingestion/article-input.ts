import { Field, InputType } from '@nestjs/graphql';
import { UrlScalar } from '../scalars/url.js';

@InputType({ description: 'An article to be read. Only its text is needed.' })
export class ArticleInput {
  @Field(() => String, { description: "The article's body as plain text, paragraphs parted by a blank line." })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  readonly title?: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Where it stands. The same text under the same address is the same article.',
  })
  readonly url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was published: a date or a date-time, ISO 8601. Left out, it is inferred from the text.',
  })
  readonly publishedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The outlet that published it.' })
  readonly publisher?: string | null;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 code. English is what can be read.' })
  readonly language?: string | null;
}
