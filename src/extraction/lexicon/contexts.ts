import { z } from 'zod';
import { CONTEXTS } from '../../domain/contexts.js';
import { lexiconFile } from './lexicon-file.js';

const { words } = lexiconFile('contexts', z.object({ words: z.partialRecord(z.enum(CONTEXTS), z.array(z.string())) }));
const patterns = CONTEXTS.flatMap((context) =>
  words[context] ? [{ context, pattern: new RegExp(`\\b(?:${words[context].join('|')})(?:s|es)?\\b`, 'i') }] : [],
);

/** What a stretch of text is about, by the words in it. */
export function contextsOf(text: string): readonly string[] {
  return patterns.filter(({ pattern }) => pattern.test(text)).map(({ context }) => context);
}
