import { ArgsType, Field, ID } from '@nestjs/graphql';
import { DateRange } from '../filter/date-range.js';
import { PageArguments } from '../paging/page-arguments.js';
import { ClaimFilter } from './claim-filter.js';

@ArgsType()
export class ClaimsArguments extends PageArguments {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims; all when left out.' })
  readonly filter?: ClaimFilter | null;
}

@ArgsType()
export class StatementsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Said by this entity, itself and not through others.' })
  readonly by?: string | null;

  @Field(() => ID, { nullable: true, description: 'That involve this entity: as speaker, hearer or otherwise.' })
  readonly about?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'In articles published in this range.' })
  readonly between?: DateRange | null;
}
