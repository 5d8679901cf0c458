import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { EntityRow } from '../../graph/read/entity-row.js';
import type { ReferenceRow } from '../../graph/read/reference-row.js';
import { Entity } from '../entity/entity.js';
import type { Loaders } from '../operation/loaders.js';
import { Reference } from '../reference/reference.js';
import { Attribution, ClaimParticipant } from './claim-parts.js';

/** Either part of a claim points at a reference, and through it at an entity. */
interface Pointer {
  readonly referenceId: string;
  readonly entityId: string | null;
}

@Resolver(() => ClaimParticipant)
export class ClaimParticipantResolver {
  @ResolveField(() => Reference, { description: 'What the article says of it.' })
  reference(@Parent() { referenceId }: Pointer, @Context('loaders') loaders: Loaders): Promise<ReferenceRow | null> {
    return loaders.reference.load(referenceId);
  }

  @ResolveField(() => Entity, {
    nullable: true,
    description: 'Who or what it is; null when the article gives no name to know it by.',
  })
  async entity(@Parent() { entityId }: Pointer, @Context('loaders') loaders: Loaders): Promise<EntityRow | null> {
    return entityId === null ? null : loaders.entity.load(entityId);
  }
}

@Resolver(() => Attribution)
export class AttributionResolver {
  @ResolveField(() => Reference, { description: 'What the article says of the source.' })
  reference(@Parent() { referenceId }: Pointer, @Context('loaders') loaders: Loaders): Promise<ReferenceRow | null> {
    return loaders.reference.load(referenceId);
  }

  @ResolveField(() => Entity, {
    nullable: true,
    description: 'Who the source is; null when the article does not name it.',
  })
  async entity(@Parent() { entityId }: Pointer, @Context('loaders') loaders: Loaders): Promise<EntityRow | null> {
    return entityId === null ? null : loaders.entity.load(entityId);
  }
}
