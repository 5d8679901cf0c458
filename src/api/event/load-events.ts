import { InvalidInputError } from '../../errors/catalogue.js';
import type { EventRow } from '../../graph/read/event-row.js';
import type { EventPageFilter } from '../../graph/read/events-page.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { loadPage } from '../paging/load-page.js';
import { eventPageFilter } from './event-filter.js';
import type { EventsArguments, MeetingsArguments } from './events-arguments.js';

/** A page of events; all of `participants` took part, beside those that the filter names. */
export async function loadEvents(
  loaders: Loaders,
  { filter, orderBy, ...page }: EventsArguments,
  participants: readonly string[] = [],
): Promise<Connection<EventRow>> {
  const order = orderBy ?? 'NEWEST_FIRST';
  const asked = eventPageFilter(filter ?? {}, order);
  return loadPage(`events by ${order}`, loaders.events, among(participants, asked), page);
}

/** A page of meetings, the newest first. */
export async function loadMeetings(
  loaders: Loaders,
  { filter, ...page }: MeetingsArguments,
  participants: readonly string[] = [],
): Promise<Connection<EventRow>> {
  const asked = eventPageFilter(filter ?? {}, 'NEWEST_FIRST');
  if (asked.types !== null && !asked.types.includes('CONSULT')) {
    throw new InvalidInputError(
      'Meetings are events of type CONSULT; leave `types` out, or ask `events` for other types.',
    );
  }
  return loadPage('meetings', loaders.events, { ...among(participants, asked), types: ['CONSULT'] }, page);
}

function among(participants: readonly string[], filter: EventPageFilter): EventPageFilter {
  if (participants.length === 0) return filter;
  return { ...filter, participants: [...participants, ...(filter.participants ?? [])] };
}
