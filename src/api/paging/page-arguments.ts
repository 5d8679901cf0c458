import { ArgsType, Field, Int } from '@nestjs/graphql';

export const LARGEST_PAGE = 100;
const USUAL_PAGE = 10;

/** What every connection takes. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_PAGE,
    description: `How many to answer with, ${LARGEST_PAGE} at most.`,
  })
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Answer with what comes after this cursor: `pageInfo.endCursor` of the page before.',
  })
  readonly after?: string | null;

  static readonly usual = USUAL_PAGE;
}
