import { z } from 'zod';
import { lexiconFile } from './lexicon-file.js';

export type Gender = 'm' | 'f';

const file = lexiconFile(
  'pronouns',
  z.object({
    person: z.record(z.string(), z.enum(['m', 'f'])),
    speaker: z.array(z.string()),
    thing: z.array(z.string()),
    feminineWords: z.array(z.string()),
    masculineWords: z.array(z.string()),
  }),
);

/** Whom a pronoun can stand for: a person of a gender, the speaker and his side, or a body. */
export type PronounClass = { readonly of: 'PERSON'; readonly gender: Gender } | { readonly of: 'SPEAKER' | 'BODY' };

const classes = new Map<string, PronounClass>([
  ...Object.entries(file.person).map(([word, gender]) => [word, { of: 'PERSON' as const, gender }] as const),
  ...file.speaker.map((word) => [word, { of: 'SPEAKER' as const }] as const),
  ...file.thing.map((word) => [word, { of: 'BODY' as const }] as const),
]);

export function pronounClass(word: string): PronounClass | undefined {
  return classes.get(word.toLowerCase());
}

/** The gender that the words of a title tell, if any. */
export function genderOfTitle(title: string): Gender | undefined {
  const words = title.toLowerCase().split(/[ .-]+/);
  if (words.some((word) => file.feminineWords.includes(word))) return 'f';
  return words.some((word) => file.masculineWords.includes(word)) ? 'm' : undefined;
}
