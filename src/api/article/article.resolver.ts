import { Args, ArgsType, Context, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ArticleRow } from '../../graph/read/article-row.js';
import type { ClaimRow } from '../../graph/read/claim-row.js';
import { ClaimConnection } from '../claim/claim.js';
import { claimPageFilter } from '../claim/claim-filter.js';
import { loadClaims } from '../claim/load-claims.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { loadPage } from '../paging/load-page.js';
import { PageArguments } from '../paging/page-arguments.js';
import { Article, ArticleConnection } from './article.js';
import { ArticleFilter, articlePageFilter } from './article-filter.js';
import { PublicationDate } from './publication-date.js';

@ArgsType()
class ArticlesArguments extends PageArguments {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles; all when left out.' })
  readonly filter?: ArticleFilter | null;
}

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => ArticleConnection, {
    description: 'The articles that were read, the newest first, those of unknown date last.',
  })
  articles(
    @Args() { filter, ...page }: ArticlesArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<ArticleRow>> {
    return loadPage('articles', loaders.articles, articlePageFilter(filter ?? {}), page);
  }

  @ResolveField(() => String, { description: 'Its whole text as it was read. All offsets count its UTF-16 units.' })
  text(@Parent() { id }: ArticleRow, @Context('loaders') loaders: Loaders): Promise<string | null> {
    return loaders.articleText.load(id);
  }

  @ResolveField(() => PublicationDate, { description: 'When it was published, and how that is known.' })
  publishedAt(@Parent() article: ArticleRow): PublicationDate {
    return {
      start: article.publishedStart,
      end: article.publishedEnd,
      precision: article.publishedPrecision,
      source: article.publishedSource,
      clues: article.clues,
    };
  }

  @ResolveField(() => ClaimConnection, { description: 'What it says, claim by claim, in the order of the text.' })
  claims(
    @Parent() { id }: ArticleRow,
    @Args() page: PageArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<ClaimRow>> {
    return loadClaims(loaders, { ...claimPageFilter(), articles: [id] }, page);
  }
}
