import { z } from 'zod';
import { lexiconFile } from './lexicon-file.js';

const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));

/** Words of saying, passing on and denying; see lexicon/speech.json. */
export const SPEECH = lexiconFile('speech', z.object({ verbs: words, nouns: words, carriers: words, denials: words }));
