import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Article as ArticleToRead } from '../../domain/article.js';
import { InvalidInputError, LimitExceededError, NotFoundError, RetractedError } from '../../errors/catalogue.js';
import { Ingestion } from '../../ingestion/ingestion.js';
import type { Loaders } from '../operation/loaders.js';
import { ArticleInput } from './article-input.js';
import { ArticleRejected, IngestArticleResult } from './ingest-article-result.js';
import { RetractArticleResult } from './retract-article-result.js';

const LONGEST_REASON = 2_000;

/** Changes to the graph. What a sender can do something about is a result; the rest, such as a database that is away, an error. */
@Resolver()
export class IngestionResolver {
  constructor(private readonly ingestion: Ingestion) {}

  @Mutation(() => IngestArticleResult, {
    description: 'Reads an article into the graph. Sent again, it changes nothing.',
  })
  async ingestArticle(
    @Args('input', { description: 'The article.' }) input: ArticleInput,
    @Context('loaders') loaders: Loaders,
  ): Promise<typeof IngestArticleResult> {
    try {
      const { outcome, articleId } = await this.ingestion.ingest(withoutNulls(input));
      const article = await loaders.article.load(articleId);
      if (article === null)
        throw new NotFoundError(`The article ${articleId} was retracted while it was being ingested.`);
      return { __typename: outcome === 'INGESTED' ? 'ArticleIngested' : 'ArticleAlreadyKnown', article };
    } catch (error) {
      return rejection(error);
    }
  }

  @Mutation(() => RetractArticleResult, {
    description:
      'Takes an article back: all that rests on it alone goes, a tombstone with the reason stays, and it is refused from then on.',
  })
  async retractArticle(
    @Args('id', { type: () => ID, description: 'The id of the article.' }) id: string,
    @Args('reason', { description: 'Why, in words for those who ask later.' }) reason: string,
  ): Promise<typeof RetractArticleResult> {
    if (reason.trim() === '' || reason.length > LONGEST_REASON) {
      const message = `\`reason\` has ${reason.trim().length} characters; expected between 1 and ${LONGEST_REASON}.`;
      return { __typename: 'RetractionRejected', code: 'INVALID_INPUT', message };
    }
    if (await this.ingestion.retract(id, reason)) return { __typename: 'ArticleRetracted', id };
    return {
      __typename: 'ArticleNotFound',
      code: 'NOT_FOUND',
      message: `There is no article with the id ${JSON.stringify(id)}.`,
    };
  }
}

/** What is wrong with an article, for its sender. @throws whatever is not the article's fault. */
function rejection(error: unknown): ArticleRejected {
  if (error instanceof InvalidInputError || error instanceof RetractedError || error instanceof LimitExceededError) {
    return { __typename: 'ArticleRejected', code: error.code, message: error.message };
  }
  throw error;
}

/** GraphQL knows null and absent; an article knows absent only. */
function withoutNulls({ text, title, url, publishedAt, publisher, language }: ArticleInput): ArticleToRead {
  return {
    text,
    title: title ?? undefined,
    url: url ?? undefined,
    publishedAt: publishedAt ?? undefined,
    publisher: publisher ?? undefined,
    language: language ?? undefined,
  };
}
