import { EVENT_TYPES, EVENTS, RELATIONSHIP_TYPES, type EventType, type QuadClass } from '../../domain/ontology.js';
import type { EntityKind } from '../../domain/reference.js';

/** How one label is painted. `ink` is the colour of the words on it. */
export interface Paint {
  readonly label: string;
  readonly fill: string;
  readonly ink: string;
  /** Browser's steps are 10, 20, 50, 65, 80 … pixels. */
  readonly diameter: number;
}

/** How one relationship type is painted: as its family is. */
interface Stroke {
  readonly type: string;
  readonly family: Family;
}

/** What an edge tells: a relation that holds, or one of PLOVER's four quad classes. */
type Family = 'RELATION' | QuadClass;

/** One colour and one thickness, in pixels, a family: greens cooperate, oranges and reds conflict; deeds are thicker than words. */
export const FAMILIES: Readonly<
  Record<Family, { readonly words: string; readonly color: string; readonly width: number }>
> = {
  RELATION: { words: 'what holds over time: posts, membership, backing', color: '#5C6F82', width: 2 },
  VERBAL_COOPERATION: { words: 'cooperation in words: meetings, agreements, praise', color: '#43A047', width: 3 },
  MATERIAL_COOPERATION: { words: 'cooperation in deeds: aid, joint work, withdrawal', color: '#00796B', width: 5 },
  VERBAL_CONFLICT: { words: 'conflict in words: demands, accusations, threats', color: '#F57C00', width: 3 },
  MATERIAL_CONFLICT: { words: 'conflict in deeds: protest, arrest, attack', color: '#C62828', width: 5 },
};

const LIGHT = '#FFFFFF';
const DARK = '#1B1F23';

const ENTITIES: Readonly<Record<EntityKind, Paint>> = {
  PERSON: { label: 'Person', fill: '#1E88E5', ink: LIGHT, diameter: 65 },
  GOVERNMENT: { label: 'Government', fill: '#1A237E', ink: LIGHT, diameter: 80 },
  ARMED_GROUP: { label: 'ArmedGroup', fill: '#4A148C', ink: LIGHT, diameter: 80 },
  ORGANIZATION: { label: 'Organization', fill: '#00838F', ink: LIGHT, diameter: 65 },
  PLACE: { label: 'Place', fill: '#8D6E63', ink: LIGHT, diameter: 50 },
};

/** Kinds of entities: cool colours and browns, which no event has. */
export const ENTITY_PAINTS: readonly Paint[] = Object.values(ENTITIES);

/** Each type has a shade of its family's colour; the meeting, what most questions are about, is yellow. */
const EVENT_FILLS: Readonly<Record<EventType, string>> = {
  CONSULT: '#FDD835',
  AGREE: '#66BB6A',
  SUPPORT: '#A5D6A7',
  CONCEDE: '#81C784',
  COOPERATE: '#26A69A',
  AID: '#4DB6AC',
  RETREAT: '#80CBC4',
  REQUEST: '#FFB74D',
  ACCUSE: '#FF8A65',
  REJECT: '#FFCC80',
  THREATEN: '#FB8C00',
  PROTEST: '#F48FB1',
  SANCTION: '#EC407A',
  MOBILIZE: '#E57373',
  COERCE: '#E53935',
  ASSAULT: '#B71C1C',
};
const ON_DARK: ReadonlySet<EventType> = new Set(['COERCE', 'ASSAULT', 'SANCTION']);

export const EVENT_PAINTS: readonly Paint[] = [
  ...EVENT_TYPES.map((type) => ({
    label: EVENTS[type].label,
    fill: EVENT_FILLS[type],
    ink: ON_DARK.has(type) ? LIGHT : DARK,
    diameter: 80,
  })),
  { label: 'Statement', fill: '#CFD8DC', ink: DARK, diameter: 80 },
];

/** Every type that is drawn between entities, with its family. */
export const STROKES: readonly Stroke[] = RELATIONSHIP_TYPES.map((type) => ({ type, family: familyOf(type) }));

function familyOf(type: string): Family {
  const event = EVENT_TYPES.find((candidate) => EVENTS[candidate].drawnAs === type);
  return event === undefined ? 'RELATION' : EVENTS[event].quad;
}
