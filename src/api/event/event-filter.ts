import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { EventNodeType, EventStatus } from '../../graph/read/event-row.js';
import type { EventOrder, EventPageFilter } from '../../graph/read/events-page.js';
import { EventStatusEnum, EventTypeEnum } from '../enums/event-type.js';
import { boundsOf, DateRange } from '../filter/date-range.js';
import { given } from '../filter/given.js';
import { DateScalar } from '../scalars/date.js';

@InputType({
  description: 'Which events; all conditions must hold. What is left out, or an empty list, asks for nothing.',
})
export class EventFilter {
  @Field(() => [EventTypeEnum], { nullable: true, description: 'Of one of these types.' })
  readonly types?: EventNodeType[] | null;

  @Field(() => [EventStatusEnum], {
    nullable: true,
    description:
      'With one of these statuses: PLANNED alone gives what was announced and not reported to have taken place.',
  })
  readonly statuses?: EventStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'In which all of these entities took part, or are to.' })
  readonly participants?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these places.' })
  readonly places?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: 'Of which at least one day lies in this range.' })
  readonly between?: DateRange | null;

  @Field(() => DateScalar, { nullable: true, description: 'Under way on this day.' })
  readonly asOf?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'Reported by an article that was published in this range.' })
  readonly publishedBetween?: DateRange | null;

  @Field(() => Int, { nullable: true, description: 'With at least this many independent origins.' })
  readonly minOrigins?: number | null;

  @Field(() => Float, { nullable: true, description: 'With at least this confidence, from 0 to 1.' })
  readonly minConfidence?: number | null;
}

/** The filter as the graph takes it. */
export function eventPageFilter(filter: EventFilter, order: EventOrder): EventPageFilter {
  const between = boundsOf(filter.between);
  const published = boundsOf(filter.publishedBetween);
  return {
    types: given(filter.types),
    statuses: given(filter.statuses),
    participants: given(filter.participants),
    places: given(filter.places),
    from: between.from,
    to: between.to,
    asOf: filter.asOf ?? null,
    publishedFrom: published.from,
    publishedTo: published.to,
    minOrigins: filter.minOrigins ?? null,
    minConfidence: filter.minConfidence ?? null,
    order,
  };
}
