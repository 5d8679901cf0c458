import { Field, ID, InputType } from '@nestjs/graphql';
import type { ArticlePageFilter } from '../../graph/read/articles-page.js';
import { boundsOf, DateRange } from '../filter/date-range.js';
import { UrlScalar } from '../scalars/url.js';

@InputType({ description: 'Which articles; all conditions must hold. What is left out asks for nothing.' })
export class ArticleFilter {
  @Field(() => ID, { nullable: true, description: 'With this id.' })
  readonly id?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'With this address.' })
  readonly url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of this outlet, named exactly as in `publisher` of its articles.',
  })
  readonly publisher?: string | null;

  @Field(() => String, { nullable: true, description: 'With these words in the headline, in capitals or not.' })
  readonly title?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'Published in this range, as far as the date is known.' })
  readonly publishedBetween?: DateRange | null;
}

/** The filter as the graph takes it. */
export function articlePageFilter(filter: ArticleFilter = {}): ArticlePageFilter {
  const published = boundsOf(filter.publishedBetween);
  return {
    id: filter.id ?? null,
    url: filter.url ?? null,
    publisher: filter.publisher ?? null,
    title: filter.title ?? null,
    publishedFrom: published.from,
    publishedTo: published.to,
  };
}
