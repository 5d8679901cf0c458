import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { ErrorCode } from '../../errors/dragoman-error.js';
import type { ArticleRow } from '../../graph/read/article-row.js';
import { Article } from '../article/article.js';
import { ErrorCodeEnum } from '../enums/error-code.js';

@ObjectType({ description: 'The article was read and is in the graph now, with all that follows from it.' })
export class ArticleIngested {
  readonly __typename!: 'ArticleIngested';

  @Field(() => Article, { description: 'The article as it was read.' })
  readonly article!: ArticleRow;
}

@ObjectType({ description: 'The graph has this article already; nothing was changed.' })
export class ArticleAlreadyKnown {
  readonly __typename!: 'ArticleAlreadyKnown';

  @Field(() => Article, { description: 'The article that was there.' })
  readonly article!: ArticleRow;
}

@ObjectType({ description: 'The article cannot be taken; nothing was changed.' })
export class ArticleRejected {
  readonly __typename!: 'ArticleRejected';

  @Field(() => ErrorCodeEnum, {
    description:
      'Why: INVALID_INPUT, RETRACTED for one that was taken back before, or LIMIT_EXCEEDED when too many wait.',
  })
  readonly code!: ErrorCode;

  @Field(() => String, { description: 'What is wrong with it, and what is expected.' })
  readonly message!: string;
}

export const IngestArticleResult = createUnionType({
  name: 'IngestArticleResult',
  description: 'What became of an article that was sent in.',
  types: () => [ArticleIngested, ArticleAlreadyKnown, ArticleRejected] as const,
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
});
