import { z } from 'zod';
import { EVENT_TYPES, type EventType } from '../../domain/ontology.js';
import { lexiconFile } from './lexicon-file.js';

/** What a word triggers. */
export interface Trigger {
  readonly type: EventType;
  readonly mode: string | null;
  /** Its object is somebody or some place: with another object the word means something else ("released an album"). */
  readonly takesActors: boolean;
}

/** How the participants of a type hang on its words: prepositions, `obj`, `iobj`, and `poss` for possessives and demonyms. */
export interface Frame {
  readonly recipient: readonly string[];
  readonly nounActor: readonly string[];
  readonly nounRecipient: readonly string[];
  /** In an object that is nobody, as "an appeal" in "dismissed an appeal by X"; as in `nounRecipient` where it is not told. */
  readonly objectRecipient?: readonly string[] | undefined;
  /** One participant is enough: a protest, a withdrawal. */
  readonly alone: boolean;
  /** A place can be its recipient: a town is shelled. */
  readonly hitsPlaces: boolean;
}

const strings = z.array(z.string());
const file = lexiconFile(
  'events',
  z.object({
    types: z.record(
      z.enum(EVENT_TYPES),
      z.object({
        recipient: strings,
        nounActor: strings,
        nounRecipient: strings,
        objectRecipient: strings.optional(),
        alone: z.boolean().default(false),
        hitsPlaces: z.boolean().default(false),
      }),
    ),
    triggers: z.array(
      z.object({
        type: z.enum(EVENT_TYPES),
        mode: z.string().nullable(),
        takesActors: z.boolean().default(false),
        verbs: strings,
        nouns: strings,
      }),
    ),
    lightVerbs: strings,
    endings: strings,
  }),
);

const verbs = new Map<string, Trigger>();
const nouns = new Map<string, Trigger>();
for (const { verbs: verbList, nouns: nounList, ...trigger } of file.triggers) {
  for (const verb of verbList) if (!verbs.has(verb)) verbs.set(verb, trigger);
  for (const noun of nounList) if (!nouns.has(noun)) nouns.set(noun, trigger);
}
const light = new Set(file.lightVerbs);
const endings = new Set(file.endings);

/** The trigger that a verb is with one of the words beside it ("call for"), else alone; never alone beside its own particle. */
export function verbTrigger(lemma: string, beside: readonly string[], particle?: string): Trigger | undefined {
  const phrase = beside.find((word) => verbs.has(`${lemma} ${word}`)) ?? particle;
  return verbs.get(phrase === undefined ? lemma : `${lemma} ${phrase}`);
}

/** The trigger that a noun is with the word before it ("rocket attack"), else alone. */
export function nounTrigger(lemma: string, before: string | undefined): Trigger | undefined {
  return (before === undefined ? undefined : nouns.get(`${before} ${lemma}`)) ?? nouns.get(lemma);
}

export const frameOf = (type: EventType): Frame => file.types[type];
/** Whether a verb lends its subject and its modality to the noun that it takes: "hold talks". */
export const isLightVerb = (lemma: string): boolean => light.has(lemma);
/** Whether a verb says that what it takes comes to its end: "suspended talks". */
export const isEnding = (lemma: string): boolean => endings.has(lemma);
