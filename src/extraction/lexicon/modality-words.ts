import { z } from 'zod';
import { lexiconFile } from './lexicon-file.js';

const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));

/** Words that tell what is planned, possible, wished for or denied; see lexicon/modality.json. */
export const MODALITY_WORDS = lexiconFile(
  'modality',
  z.object({
    future: words,
    possible: words,
    necessary: words,
    planning: words,
    wishing: words,
    conditions: words,
    negations: words,
    plannedTo: words,
  }),
);
