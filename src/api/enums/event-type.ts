import type { QuadClass } from '../../domain/ontology.js';
import type { EventNodeType, EventStatus } from '../../graph/read/event-row.js';
import type { EventOrder } from '../../graph/read/events-page.js';
import { declareEnum } from './declare-enum.js';

/** What each event type means; claims of these types say the same. */
export const EVENT_TYPE_MEANINGS: Readonly<Record<EventNodeType, string>> = {
  AGREE: 'Agrees or promises to do something cooperative.',
  CONSULT: 'Meets, talks, visits, negotiates or phones: a meeting.',
  SUPPORT: 'Praises, endorses, defends, recognises in words, improves relations.',
  CONCEDE: 'Gives in: accepts a demand, apologises, admits.',
  COOPERATE:
    'Works together in deeds: joint exercises, signed and carried out agreements, shared intelligence, extradition.',
  AID: 'Gives money, goods, shelter, weapons or training.',
  RETREAT: 'Withdraws, releases, disarms, stops firing, opens access, resigns, eases a restriction.',
  REQUEST: 'Asks, demands, urges, calls for.',
  ACCUSE: 'Criticises, condemns, blames, alleges, investigates, sues.',
  REJECT: 'Refuses, vetoes, ignores, calls off talks.',
  THREATEN: 'Says that it will hurt: by force, by sanctions, by breaking relations.',
  PROTEST: 'Demonstrates, strikes, boycotts, riots.',
  SANCTION: 'Cuts relations, aid or trade; expels, convicts, fines.',
  MOBILIZE: 'Moves or raises forces without using them.',
  COERCE: 'Uses power short of attack: arrests, seizes, restricts, censors, deports, hacks.',
  ASSAULT: 'Attacks, kills, wounds, abducts, tortures, destroys.',
  STATEMENT: 'Says or writes something.',
};

export const EventTypeEnum = declareEnum<EventNodeType>(
  'EventType',
  'What kind of event it is: the sixteen types of the PLOVER ontology, and the statement. Whether it was planned, denied or took place is its status, never another type.',
  EVENT_TYPE_MEANINGS,
);

export const EventStatusEnum = declareEnum<EventStatus>(
  'EventStatus',
  'Whether an event took place, as far as all reports of it together tell.',
  {
    PLANNED: 'Announced or agreed; no report yet that it took place.',
    OCCURRED: 'Told as having taken place.',
    DENIED: 'Told only by those who deny it, or told as not having happened.',
    CANCELLED: 'Announced, then called off.',
    HYPOTHETICAL: 'Only thought of: may, could, if.',
    CONTESTED: 'Some tell it as fact, others deny it.',
  },
);

export const EventOrderEnum = declareEnum<EventOrder>(
  'EventOrder',
  'The order of a list of events; those of unknown time come last in an order by time.',
  {
    NEWEST_FIRST: 'By the day on which it began, the latest first.',
    OLDEST_FIRST: 'By the day on which it began, the earliest first.',
    MOST_ORIGINS: 'Those with the most independent origins first.',
  },
);

export const QuadClassEnum = declareEnum<QuadClass>('QuadClass', 'Words or deeds, with or against each other.', {
  VERBAL_COOPERATION: 'Words with each other: agrees, meets, supports, concedes.',
  MATERIAL_COOPERATION: 'Deeds with each other: cooperates, aids, retreats.',
  VERBAL_CONFLICT: 'Words against each other: demands, accuses, rejects, threatens.',
  MATERIAL_CONFLICT: 'Deeds against each other: protests, sanctions, mobilizes, coerces, attacks.',
});
