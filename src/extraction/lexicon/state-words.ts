import { z } from 'zod';
import { lexiconFile } from './lexicon-file.js';

const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));

/** Words beside which a country's name stands for its government or for its land; see lexicon/states.json. */
export const STATE_WORDS = lexiconFile(
  'states',
  z.object({
    stateNouns: words,
    statePeople: words,
    withState: words,
    toState: words,
    onState: words,
    landVerbs: words,
    landOwned: words,
    capitalVerbs: words,
  }),
);
