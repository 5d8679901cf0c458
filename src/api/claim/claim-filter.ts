import { Field, Float, ID, InputType } from '@nestjs/graphql';
import type { Modality, Polarity } from '../../domain/claim.js';
import type { ClaimType } from '../../domain/ontology.js';
import type { ClaimPageFilter } from '../../graph/read/claims-page.js';
import { ClaimTypeEnum, ModalityEnum, PolarityEnum } from '../enums/claim-type.js';
import { boundsOf, DateRange } from '../filter/date-range.js';
import { given } from '../filter/given.js';

@InputType({
  description: 'Which claims; all conditions must hold. What is left out, or an empty list, asks for nothing.',
})
export class ClaimFilter {
  @Field(() => [ClaimTypeEnum], { nullable: true, description: 'Of one of these types.' })
  readonly types?: ClaimType[] | null;

  @Field(() => [ID], { nullable: true, description: 'That involve one of these entities, in whatever role.' })
  readonly about?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'That one of these entities said or passed on.' })
  readonly by?: string[] | null;

  @Field(() => [ModalityEnum], { nullable: true, description: 'Told in one of these ways.' })
  readonly modality?: Modality[] | null;

  @Field(() => PolarityEnum, { nullable: true, description: 'Said to be so, or not to be so.' })
  readonly polarity?: Polarity | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these articles.' })
  readonly articles?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: 'Of articles published in this range.' })
  readonly publishedBetween?: DateRange | null;

  @Field(() => Float, { nullable: true, description: 'With at least this confidence, from 0 to 1.' })
  readonly minConfidence?: number | null;
}

/** The filter as the graph takes it; `events` and `speakers` are for those who ask from an event or an entity. */
export function claimPageFilter(filter: ClaimFilter = {}): ClaimPageFilter {
  const published = boundsOf(filter.publishedBetween);
  return {
    types: given(filter.types),
    events: null,
    articles: given(filter.articles),
    about: given(filter.about),
    by: given(filter.by),
    speakers: null,
    modality: given(filter.modality),
    polarity: filter.polarity ?? null,
    publishedFrom: published.from,
    publishedTo: published.to,
    minConfidence: filter.minConfidence ?? null,
  };
}
