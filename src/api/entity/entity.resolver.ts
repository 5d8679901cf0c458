import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ClaimRow } from '../../graph/read/claim-row.js';
import type { EntityIdentityRow } from '../../graph/read/entity-identity.js';
import type { EntityRow } from '../../graph/read/entity-row.js';
import type { EventRow } from '../../graph/read/event-row.js';
import type { ReferenceRow } from '../../graph/read/reference-row.js';
import type { RelationshipRow } from '../../graph/read/relationship-row.js';
import { ClaimConnection } from '../claim/claim.js';
import { ClaimsArguments } from '../claim/claims-arguments.js';
import { claimPageFilter } from '../claim/claim-filter.js';
import { loadClaims } from '../claim/load-claims.js';
import { EventConnection } from '../event/event.js';
import { EventsArguments, MeetingsArguments } from '../event/events-arguments.js';
import { loadEvents, loadMeetings } from '../event/load-events.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { PageArguments } from '../paging/page-arguments.js';
import { Reference } from '../reference/reference.js';
import { loadRelationships } from '../relationship/load-relationships.js';
import { RelationshipConnection } from '../relationship/relationship.js';
import { EntityRelationshipsArguments, PositionsArguments } from '../relationship/relationships-arguments.js';
import { Entity, Person } from './entity.js';
import { IdentifiedReference, Identity } from './identity.js';

@Resolver(() => Entity)
export class EntityResolver {
  @ResolveField(() => RelationshipConnection, {
    description: 'What it is and does to others, and they to it, those of the most independent origins first.',
  })
  relationships(
    @Parent() { id }: EntityRow,
    @Args() { with: others, ...args }: EntityRelationshipsArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<RelationshipRow>> {
    return loadRelationships(loaders, { of: id, between: others ? [id, ...others] : null }, args);
  }

  @ResolveField(() => EventConnection, { description: 'The events that it took part in, or is to.' })
  events(
    @Parent() { id }: EntityRow,
    @Args() args: EventsArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<EventRow>> {
    return loadEvents(loaders, args, [id]);
  }

  @ResolveField(() => EventConnection, {
    description: 'Its meetings, the newest first: held, announced, called off or denied; see `status`.',
  })
  meetings(
    @Parent() { id }: EntityRow,
    @Args() args: MeetingsArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<EventRow>> {
    return loadMeetings(loaders, args, [id]);
  }

  @ResolveField(() => ClaimConnection, { description: 'The claims that involve it, the newest articles first.' })
  claims(
    @Parent() { id }: EntityRow,
    @Args() { filter, ...page }: ClaimsArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<ClaimRow>> {
    return loadClaims(loaders, { ...claimPageFilter(filter ?? {}), about: [id] }, page);
  }

  @ResolveField(() => ClaimConnection, { description: 'What it said itself, the newest articles first.' })
  statements(
    @Parent() { id }: EntityRow,
    @Args() page: PageArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<ClaimRow>> {
    return loadClaims(loaders, { ...claimPageFilter({ types: ['STATEMENT'] }), speakers: [id] }, page);
  }

  @ResolveField(() => Identity, { description: 'Why all this is taken for one entity.' })
  async identity(
    @Parent() { id }: EntityRow,
    @Context('loaders') loaders: Loaders,
  ): Promise<{ readonly references: readonly EntityIdentityRow[] }> {
    return { references: await loaders.entityIdentity.load(id) };
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @ResolveField(() => RelationshipConnection, {
    description: 'The posts that this person holds or held, and those that he or she speaks for.',
  })
  positions(
    @Parent() { id }: EntityRow,
    @Args() { ...conditions }: PositionsArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<RelationshipRow>> {
    return loadRelationships(
      loaders,
      { of: id, between: null },
      { ...conditions, types: ['HOLDS_POSITION', 'SPEAKS_FOR'] },
    );
  }
}

@Resolver(() => IdentifiedReference)
export class IdentifiedReferenceResolver {
  @ResolveField(() => Reference, { description: 'What one article says of it.' })
  reference(
    @Parent() { referenceId }: EntityIdentityRow,
    @Context('loaders') loaders: Loaders,
  ): Promise<ReferenceRow | null> {
    return loaders.reference.load(referenceId);
  }
}
