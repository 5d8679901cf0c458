import { z } from 'zod';
import { type EntityKind, ENTITY_KINDS, type Subtype } from '../../domain/reference.js';
import { lexiconFile } from './lexicon-file.js';

/** What kind of thing a head noun names. */
export interface HeadKind {
  readonly kind: EntityKind;
  readonly subtype: Subtype | null;
}

const file = lexiconFile(
  'kinds',
  z.object({
    heads: z.record(z.enum(ENTITY_KINDS), z.record(z.string(), z.array(z.string()))),
    namedByModifier: z.array(z.string()),
    fighters: z.array(z.string()),
    collectives: z.array(z.string()),
  }),
);

const heads = new Map<string, HeadKind>();
for (const kind of ENTITY_KINDS) {
  for (const [subtype, words] of Object.entries(file.heads[kind])) {
    for (const word of words) heads.set(word, { kind, subtype: subtype === '' ? null : (subtype as Subtype) });
  }
}

/** The kind of a noun phrase by its last one or two lemmas: "armed group" is not "group". */
function kindOfHead(lemma: string, before?: string): HeadKind | undefined {
  return (before === undefined ? undefined : heads.get(`${before} ${lemma}`)) ?? heads.get(lemma);
}

/** The kind of a word as a head; a plural may say something else than its lemma: "the authorities" govern, an authority is an office. */
export function kindOfWord(
  { text, lemma }: { readonly text: string; readonly lemma: string },
  before?: string,
): HeadKind | undefined {
  const form = text.toLowerCase();
  return (form === lemma ? undefined : heads.get(form)) ?? kindOfHead(lemma, before);
}

const namedByModifier = new Set(file.namedByModifier);

/** Whether a description with this head is a name as soon as it is qualified: "the international coalition". */
export function isNamedByModifier(lemma: string): boolean {
  return namedByModifier.has(lemma);
}

const fighters = new Set(file.fighters);
const collectives = new Set(file.collectives);

/** Whether a noun is of somebody who fights for a body: "commander". */
export const isFighter = (lemma: string): boolean => fighters.has(lemma);
/** Whether a noun only counts what follows it: "a group of businessmen". */
export const isCollective = (lemma: string): boolean => collectives.has(lemma);
