import { Field, ObjectType } from '@nestjs/graphql';
import type { Precision, PublicationSource } from '../../domain/time.js';
import { PrecisionEnum, PublicationSourceEnum } from '../enums/precision.js';
import { DateScalar } from '../scalars/date.js';
import { Words } from '../text/words.js';

/** When an article was published, and how that is known. */
@ObjectType({ description: 'When an article was published, how exactly that is known, and from where.' })
export class PublicationDate {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it may have been published; null when unknown.',
  })
  readonly start!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last such day, which is included.' })
  readonly end!: string | null;

  @Field(() => PrecisionEnum, { nullable: true, description: 'How exactly it is known.' })
  readonly precision!: Precision | null;

  @Field(() => PublicationSourceEnum, { description: 'Where it comes from.' })
  readonly source!: PublicationSource;

  @Field(() => [Words], { description: 'The words of the text from which it was inferred; empty when it was not.' })
  readonly clues!: readonly Words[];
}
