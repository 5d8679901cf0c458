import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ClaimRow } from '../../graph/read/claim-row.js';
import type { EntityRow } from '../../graph/read/entity-row.js';
import type { RelationshipRow } from '../../graph/read/relationship-row.js';
import { Claim } from '../claim/claim.js';
import { Entity } from '../entity/entity.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { pageSize } from '../paging/load-page.js';
import { loadRelationships } from './load-relationships.js';
import { Relationship, RelationshipConnection } from './relationship.js';
import { RelationshipsArguments } from './relationships-arguments.js';

@Resolver(() => Relationship)
export class RelationshipResolver {
  @Query(() => RelationshipConnection, {
    description: 'What entities are and do to each other, those of the most independent origins first.',
  })
  relationships(
    @Args() { of, between, ...conditions }: RelationshipsArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<RelationshipRow>> {
    return loadRelationships(loaders, { of: of ?? null, between: between ?? null }, conditions);
  }

  @ResolveField(() => Entity, {
    description: 'Who it is said of. Of a type that reads the same from both ends, one of the two.',
  })
  source(@Parent() { sourceId }: RelationshipRow, @Context('loaders') loaders: Loaders): Promise<EntityRow | null> {
    return loaders.entity.load(sourceId);
  }

  @ResolveField(() => Entity, { description: 'To whom it leads.' })
  target(@Parent() { targetId }: RelationshipRow, @Context('loaders') loaders: Loaders): Promise<EntityRow | null> {
    return loaders.entity.load(targetId);
  }

  @ResolveField(() => [Claim], { description: 'The claims that say so, each with its quote, the best first.' })
  async evidence(
    @Parent() { claimIds }: RelationshipRow,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 10, description: 'How many of them, 100 at most.' })
    first: number | null,
    @Context('loaders') loaders: Loaders,
  ): Promise<readonly ClaimRow[]> {
    const claims = await Promise.all(claimIds.slice(0, pageSize(first)).map((id) => loaders.claim.load(id)));
    return claims.filter((claim) => claim !== null);
  }
}
