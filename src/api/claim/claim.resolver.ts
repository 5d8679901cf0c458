import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ArticleRow } from '../../graph/read/article-row.js';
import type { AttributionRow } from '../../graph/read/claim-attributions.js';
import type { ClaimParticipantRow } from '../../graph/read/claim-participants.js';
import type { ClaimRow } from '../../graph/read/claim-row.js';
import type { EventRow } from '../../graph/read/event-row.js';
import type { SentenceRow } from '../../graph/read/sentence-row.js';
import { Article } from '../article/article.js';
import { Event } from '../event/event.js';
import { boundsOf } from '../filter/date-range.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { Sentence } from '../reference/sentence.js';
import { Claim, ClaimConnection } from './claim.js';
import { claimPageFilter } from './claim-filter.js';
import { Attribution, ClaimParticipant } from './claim-parts.js';
import { ClaimsArguments, StatementsArguments } from './claims-arguments.js';
import { loadClaims } from './load-claims.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, {
    description: 'What the articles say, claim by claim, the newest articles first, in the order of their texts.',
  })
  claims(
    @Args() { filter, ...page }: ClaimsArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<ClaimRow>> {
    return loadClaims(loaders, claimPageFilter(filter ?? {}), page);
  }

  @Query(() => ClaimConnection, { description: 'Who said what: claims of type STATEMENT, the newest articles first.' })
  statements(
    @Args() { by, about, between, ...page }: StatementsArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<ClaimRow>> {
    const published = boundsOf(between);
    const filter = {
      ...claimPageFilter({ types: ['STATEMENT'], about: about ? [about] : null }),
      speakers: by ? [by] : null,
      publishedFrom: published.from,
      publishedTo: published.to,
    };
    return loadClaims(loaders, filter, page);
  }

  @ResolveField(() => Article, { description: 'The article that says it.' })
  article(@Parent() { articleId }: ClaimRow, @Context('loaders') loaders: Loaders): Promise<ArticleRow | null> {
    return loaders.article.load(articleId);
  }

  @ResolveField(() => Sentence, { description: 'The sentence that holds the trigger.' })
  sentence(@Parent() { sentenceId }: ClaimRow, @Context('loaders') loaders: Loaders): Promise<SentenceRow | null> {
    return loaders.sentence.load(sentenceId);
  }

  @ResolveField(() => [Attribution], {
    description:
      'Who said it, and through whom it reached the page, in that order. Empty when the article says it in its own voice.',
  })
  attribution(@Parent() { id }: ClaimRow, @Context('loaders') loaders: Loaders): Promise<readonly AttributionRow[]> {
    return loaders.claimAttributions.load(id);
  }

  @ResolveField(() => [ClaimParticipant], { description: 'Who and what it involves, in which role.' })
  participants(
    @Parent() { id }: ClaimRow,
    @Context('loaders') loaders: Loaders,
  ): Promise<readonly ClaimParticipantRow[]> {
    return loaders.claimParticipants.load(id);
  }

  @ResolveField(() => Event, { nullable: true, description: 'The event that it reports; null for a relation.' })
  event(@Parent() { id }: ClaimRow, @Context('loaders') loaders: Loaders): Promise<EventRow | null> {
    return loaders.claimEvent.load(id);
  }
}
