import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { QuadClass } from '../../domain/ontology.js';
import type { EventNodeType, EventRow, EventStatus } from '../../graph/read/event-row.js';
import { EventStatusEnum, EventTypeEnum, QuadClassEnum } from '../enums/event-type.js';
import { Node } from '../node/node.js';
import { connectionType } from '../paging/connection.js';
import { Time } from '../text/time.js';

/** One happening; participants, places, claims and identity are resolved when asked for. */
@ObjectType({
  implements: () => [Node],
  description: 'One happening, however many articles tell of it: a meeting, a demand, an attack, a statement.',
})
export class Event extends Node {
  @Field(() => EventTypeEnum, { description: 'What kind of event it is; CONSULT is a meeting.' })
  readonly type!: EventNodeType;

  @Field(() => String, {
    nullable: true,
    description: 'How, within its type: for CONSULT `visit`, `phone`, `negotiate` …',
  })
  readonly mode!: string | null;

  @Field(() => [String], { description: 'What it is about: military, diplomatic, economic …' })
  readonly contexts!: readonly string[];

  @Field(() => String, { description: 'A few words for it.' })
  readonly title!: string;

  @Field(() => EventStatusEnum, { description: 'Whether it took place, as far as all reports together tell.' })
  readonly status!: EventStatus;

  @Field(() => Time, { nullable: true, description: 'When, as far as any report tells.' })
  readonly time!: Time | null;

  @Field(() => Float, {
    nullable: true,
    description: "From -10 (conflict) to 10 (cooperation), after Goldstein's scale; null for a statement.",
  })
  readonly score!: number | null;

  @Field(() => QuadClassEnum, {
    nullable: true,
    description: 'Words or deeds, with or against each other; null for a statement.',
  })
  readonly quad!: QuadClass | null;

  @Field(() => Int, { description: 'How many claims report it.' })
  readonly claimCount!: number;

  @Field(() => Int, { description: 'From how many independent origins they come: copies of one story count once.' })
  readonly originCount!: number;

  @Field(() => Float, {
    description:
      'From 0 to 1: how sure its reports make its status, several origins together; a contest is as sure as the weaker of its sides.',
  })
  readonly confidence!: number;
}

export const EventConnection = connectionType<EventRow>('Event', 'events', () => Event);
