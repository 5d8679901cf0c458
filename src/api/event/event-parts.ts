import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { Role } from '../../domain/claim.js';
import type { EntityRow } from '../../graph/read/entity-row.js';
import type { EventIdentityRow } from '../../graph/read/event-identity.js';
import { Entity } from '../entity/entity.js';
import { RoleEnum } from '../enums/claim-type.js';

/** Somebody who took part in an event. */
@ObjectType({ description: 'Somebody who took part in an event, or is to.' })
export class EventParticipant {
  @Field(() => RoleEnum, { description: 'The part played.' })
  readonly role!: Role;

  @Field(() => Entity, { description: 'Who.' })
  readonly entity!: EntityRow;
}

/** One claim that reports an event; the claim itself is resolved when asked for. */
@ObjectType({ description: 'One claim that is taken to report an event, and why.' })
export class EventReport {
  @Field(() => Float, { description: 'From 0 to 1: how sure it is that it reports this very event.' })
  readonly score!: number;

  @Field(() => [String], { description: 'Why it is taken to, as `comparison:detail`.' })
  readonly reasons!: readonly string[];
}

/** Why an event is one. */
@ObjectType({ description: 'Why these reports are taken to tell of one event.' })
export class EventIdentity {
  @Field(() => [EventReport], { description: 'The claims that report it, the surest first, a hundred at most.' })
  readonly reports!: readonly EventIdentityRow[];
}
