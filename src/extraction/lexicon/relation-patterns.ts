import { z } from 'zod';
import { RELATION_TYPES, type RelationType } from '../../domain/ontology.js';
import { lexiconFile } from './lexicon-file.js';

/** A word that states a relation, and how the relation's ends hang on it. */
export interface RelationPattern {
  readonly type: RelationType;
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** Only forms that tell of a state count: participles and the present, not "attacked". */
  readonly lasting: boolean;
}

const strings = z.array(z.string());
const relation = z.enum(RELATION_TYPES);
const file = lexiconFile(
  'relations',
  z.object({
    patterns: z.array(
      z.object({
        type: relation,
        words: strings,
        subject: strings.default([]),
        object: strings,
        lasting: z.boolean().default(false),
      }),
    ),
    suffixes: z.record(z.string(), relation),
    prefixes: z.record(z.string(), relation),
    kinship: strings,
  }),
);

const byWord = new Map<string, RelationPattern>();
for (const { words, ...pattern } of file.patterns) for (const word of words) byWord.set(word, pattern);
const suffixes = new Map(Object.entries(file.suffixes));
const prefixes = new Map(Object.entries(file.prefixes));
const kinship = new Set(file.kinship);

export const relationPattern = (lemma: string): RelationPattern | undefined => byWord.get(lemma);
/** "-backed" in "Iran-backed". */
export const relationSuffix = (word: string): RelationType | undefined => suffixes.get(word.toLowerCase());
/** "anti-" in "anti-government". */
export const relationPrefix = (word: string): RelationType | undefined => prefixes.get(word.toLowerCase());
export const isKinship = (lemma: string): boolean => kinship.has(lemma);
