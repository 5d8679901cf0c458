import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { ErrorCode } from '../../errors/dragoman-error.js';
import { ErrorCodeEnum } from '../enums/error-code.js';

@ObjectType({
  description:
    'The article and all that rested on it alone are gone from the graph; a tombstone with the reason stays.',
})
export class ArticleRetracted {
  readonly __typename!: 'ArticleRetracted';

  @Field(() => ID, { description: 'The id that the article had. Sent in again, it is refused.' })
  readonly id!: string;
}

@ObjectType({ description: 'The graph never had an article with this id; nothing was changed.' })
export class ArticleNotFound {
  readonly __typename!: 'ArticleNotFound';

  @Field(() => ErrorCodeEnum, { description: 'NOT_FOUND.' })
  readonly code!: ErrorCode;

  @Field(() => String, { description: 'Which id it was.' })
  readonly message!: string;
}

@ObjectType({ description: 'The retraction cannot be taken as it was sent; nothing was changed.' })
export class RetractionRejected {
  readonly __typename!: 'RetractionRejected';

  @Field(() => ErrorCodeEnum, { description: 'INVALID_INPUT.' })
  readonly code!: ErrorCode;

  @Field(() => String, { description: 'What is wrong with it, and what is expected.' })
  readonly message!: string;
}

export const RetractArticleResult = createUnionType({
  name: 'RetractArticleResult',
  description: 'What became of a retraction.',
  types: () => [ArticleRetracted, ArticleNotFound, RetractionRejected] as const,
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
});
