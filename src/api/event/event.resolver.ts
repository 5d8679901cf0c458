import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ClaimRow } from '../../graph/read/claim-row.js';
import type { EntityRow } from '../../graph/read/entity-row.js';
import type { EventIdentityRow } from '../../graph/read/event-identity.js';
import type { EventParticipantRow } from '../../graph/read/event-participants.js';
import type { EventRow } from '../../graph/read/event-row.js';
import { Claim, ClaimConnection } from '../claim/claim.js';
import { claimPageFilter } from '../claim/claim-filter.js';
import { ClaimsArguments } from '../claim/claims-arguments.js';
import { loadClaims } from '../claim/load-claims.js';
import { Place } from '../entity/entity.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { Event, EventConnection } from './event.js';
import { EventIdentity, EventParticipant, EventReport } from './event-parts.js';
import { EventsArguments, MeetingsArguments } from './events-arguments.js';
import { loadEvents, loadMeetings } from './load-events.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, {
    description: 'What happened, is to happen, or is said not to have happened: see `status`.',
  })
  events(@Args() args: EventsArguments, @Context('loaders') loaders: Loaders): Promise<Connection<EventRow>> {
    return loadEvents(loaders, args);
  }

  @Query(() => EventConnection, {
    description: 'Meetings, the newest first: held, announced, called off or denied; see `status`.',
  })
  meetings(@Args() args: MeetingsArguments, @Context('loaders') loaders: Loaders): Promise<Connection<EventRow>> {
    return loadMeetings(loaders, args);
  }

  @ResolveField(() => [EventParticipant], { description: 'Who took part, or is to, in which role.' })
  participants(
    @Parent() { id }: EventRow,
    @Context('loaders') loaders: Loaders,
  ): Promise<readonly EventParticipantRow[]> {
    return loaders.eventParticipants.load(id);
  }

  @ResolveField(() => Place, { nullable: true, description: 'Where, if any report tells; the first of `places`.' })
  async place(@Parent() { id }: EventRow, @Context('loaders') loaders: Loaders): Promise<EntityRow | null> {
    return (await loaders.eventPlaces.load(id))[0] ?? null;
  }

  @ResolveField(() => [Place], { description: 'Every place that a report names for it, in alphabetical order.' })
  places(@Parent() { id }: EventRow, @Context('loaders') loaders: Loaders): Promise<readonly EntityRow[]> {
    return loaders.eventPlaces.load(id);
  }

  @ResolveField(() => ClaimConnection, {
    description: 'The claims that report it, each with its quote, the newest articles first.',
  })
  claims(
    @Parent() { id }: EventRow,
    @Args() { filter, ...page }: ClaimsArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<ClaimRow>> {
    return loadClaims(loaders, { ...claimPageFilter(filter ?? {}), events: [id] }, page);
  }

  @ResolveField(() => EventIdentity, { description: 'Why these reports are taken to tell of one event.' })
  async identity(
    @Parent() { id }: EventRow,
    @Context('loaders') loaders: Loaders,
  ): Promise<{ readonly reports: readonly EventIdentityRow[] }> {
    return { reports: await loaders.eventIdentity.load(id) };
  }
}

@Resolver(() => EventReport)
export class EventReportResolver {
  @ResolveField(() => Claim, { description: 'The claim.' })
  claim(@Parent() { claimId }: EventIdentityRow, @Context('loaders') loaders: Loaders): Promise<ClaimRow | null> {
    return loaders.claim.load(claimId);
  }
}
