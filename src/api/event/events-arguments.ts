import { ArgsType, Field } from '@nestjs/graphql';
import type { EventOrder } from '../../graph/read/events-page.js';
import { EventOrderEnum } from '../enums/event-type.js';
import { PageArguments } from '../paging/page-arguments.js';
import { EventFilter } from './event-filter.js';

@ArgsType()
export class MeetingsArguments extends PageArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Which of them; all when left out.' })
  readonly filter?: EventFilter | null;
}

@ArgsType()
export class EventsArguments extends MeetingsArguments {
  @Field(() => EventOrderEnum, { nullable: true, defaultValue: 'NEWEST_FIRST', description: 'In which order.' })
  readonly orderBy?: EventOrder | null;
}
