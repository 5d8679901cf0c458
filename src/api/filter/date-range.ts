import { Field, InputType } from '@nestjs/graphql';
import { InvalidInputError } from '../../errors/catalogue.js';
import { DateScalar } from '../scalars/date.js';

/** Days from `from` to the one before `to`. */
@InputType({
  description: 'A range of days, half open: `from` belongs to it, `to` does not. Leave one out for no bound.',
})
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: 'The first day of the range.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last one of the range.' })
  readonly to?: string | null;
}

/**
 * The bounds of a range that somebody may have left out.
 * @throws InvalidInputError when it is empty.
 */
export function boundsOf(range: DateRange | null | undefined): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const from = range?.from ?? null;
  const to = range?.to ?? null;
  if (from === null || to === null || from < to) return { from, to };
  throw new InvalidInputError(`The range from ${from} to ${to} holds no day: \`to\` must be later than \`from\`.`);
}
