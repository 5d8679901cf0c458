import { Field, ObjectType } from '@nestjs/graphql';
import type { Precision } from '../../domain/time.js';
import { PrecisionEnum } from '../enums/precision.js';
import { DateScalar } from '../scalars/date.js';

/** When something happens or holds. */
@ObjectType({ description: 'A time as exactly as it is known.' })
export class Time {
  @Field(() => DateScalar, { description: 'The first day.' })
  readonly start!: string;

  @Field(() => DateScalar, {
    description: 'The last day, which belongs to the time; the same as `start` for a single day.',
  })
  readonly end!: string;

  @Field(() => PrecisionEnum, { nullable: true, description: 'How exactly it is known.' })
  readonly precision!: Precision | null;
}
