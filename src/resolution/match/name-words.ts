import { z } from 'zod';
import { lexiconFile } from '../../extraction/lexicon/lexicon-file.js';

const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const file = lexiconFile(
  'names',
  z.object({
    articles: words,
    particles: words,
    bound: z.record(z.string(), z.string()),
    generations: words,
    function: words,
    legalForms: z.record(z.string(), z.string()).transform((forms) => new Map(Object.entries(forms))),
    forms: words,
    short: z.record(z.string(), z.string()),
    shortNames: z.array(z.array(z.string())),
  }),
);

/** Words of names that name nobody by themselves, and the spellings that one word has; see lexicon/names.json. */
export const NAME_WORDS = {
  ...file,
  /** Finds the long form of a legal form, the longest first. */
  longForms: new RegExp(`\\b(?:${[...file.legalForms.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'g'),
  bound: new Map(Object.entries(file.bound)),
  short: new Map(Object.entries(file.short)),
};

const families = new Map(file.shortNames.flatMap((family, index) => family.map((name) => [name, index] as const)));

/** Whether two given names are one name and its short form: "william", "bill". */
export function isShortForm(left: string, right: string): boolean {
  const family = families.get(left);
  return left !== right && family !== undefined && family === families.get(right);
}
