import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/date-time.js';
import { UrlScalar } from '../scalars/url.js';
import { connectionType } from '../paging/connection.js';
import type { ArticleRow } from '../../graph/read/article-row.js';
import { Node } from '../node/node.js';

/** One version of one article. Its text, publication date, claims and events are resolved when asked for. */
@ObjectType({ implements: () => [Node], description: 'One version of one article, as it was read.' })
export class Article extends Node {
  @Field(() => UrlScalar, { nullable: true, description: 'Where it stands, if it came with an address.' })
  readonly url!: string | null;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 code, such as en.' })
  readonly language!: string | null;

  @Field(() => String, { nullable: true, description: 'The outlet that published it.' })
  readonly publisher!: string | null;

  @Field(() => String, {
    description:
      'A hash of title and text. Articles with the same hash are copies of one another and count as one origin.',
  })
  readonly contentHash!: string;

  @Field(() => DateTimeScalar, { description: 'When it reached this service.' })
  readonly recordedAt!: string;

  @Field(() => String, { description: 'The version of the rules and the model that read it.' })
  readonly extractor!: string;
}

export const ArticleConnection = connectionType<ArticleRow>('Article', 'articles', () => Article);
