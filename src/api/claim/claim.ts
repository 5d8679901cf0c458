import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Modality, Polarity } from '../../domain/claim.js';
import type { ClaimType } from '../../domain/ontology.js';
import type { ClaimRow } from '../../graph/read/claim-row.js';
import { ClaimTypeEnum, ModalityEnum, PolarityEnum } from '../enums/claim-type.js';
import { Node } from '../node/node.js';
import { connectionType } from '../paging/connection.js';
import { Time } from '../text/time.js';
import { Words } from '../text/words.js';

/** One thing that one article says. Its article, sentence, attribution, participants and event are resolved when asked for. */
@ObjectType({
  implements: () => [Node],
  description: 'One thing that one article says happened, holds or was said, with the words that say it.',
})
export class Claim extends Node {
  @Field(() => ClaimTypeEnum, { description: 'What it says.' })
  readonly type!: ClaimType;

  @Field(() => String, {
    nullable: true,
    description: 'How, within its type: for CONSULT `visit`, `phone`, `negotiate` …',
  })
  readonly mode!: string | null;

  @Field(() => [String], { description: 'What it is about: military, diplomatic, economic …' })
  readonly contexts!: readonly string[];

  @Field(() => ModalityEnum, { description: 'Told as fact, as planned, as possible, or denied.' })
  readonly modality!: Modality;

  @Field(() => PolarityEnum, { description: 'Whether it is said to be so or not to be so.' })
  readonly polarity!: Polarity;

  @Field(() => Time, {
    nullable: true,
    description: 'When, if the article tells. Words such as "Friday" are read against its publication date.',
  })
  readonly time!: Time | null;

  @Field(() => Words, { nullable: true, description: 'The words that tell the time.' })
  readonly timeExpression!: Words | null;

  @Field(() => Words, { description: 'The word or words that say it.' })
  readonly trigger!: Words;

  @Field(() => String, {
    description: 'The quote: the words of the article from which a reader would draw this claim.',
  })
  readonly quote!: string;

  @Field(() => Int, {
    description: 'Where the quote starts: `article.text.slice(start, end)` equals `quote`, in UTF-16 units.',
  })
  readonly start!: number;

  @Field(() => Int, { description: 'Where the quote ends.' })
  readonly end!: number;

  @Field(() => Words, {
    nullable: true,
    description: 'Of a STATEMENT: what was said, without the speaker and the verb.',
  })
  readonly said!: Words | null;

  @Field(() => Boolean, { description: 'Of a STATEMENT: whether it stands in quotation marks.' })
  readonly direct!: boolean;

  @Field(() => Float, { description: 'From 0 to 1: how sure the reading is, not how true the claim.' })
  readonly confidence!: number;

  @Field(() => [String], { description: 'The rules that decided, as `rule:detail`.' })
  readonly reasons!: readonly string[];
}

export const ClaimConnection = connectionType<ClaimRow>('Claim', 'claims', () => Claim);
