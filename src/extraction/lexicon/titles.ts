import { z } from 'zod';
import { lexiconFile } from './lexicon-file.js';

const file = lexiconFile(
  'titles',
  z.object({
    posts: z.object({ state: z.array(z.string()), body: z.array(z.string()) }),
    portfolios: z.array(z.string()),
    honorifics: z.array(z.string()),
    modifiers: z.array(z.string()),
    closing: z.array(z.string()),
    speaking: z.array(z.string()),
    notShortened: z.array(z.string()),
  }),
);

const statePosts = new Set(file.posts.state);
const posts = new Set([...file.posts.state, ...file.posts.body]);
const honorifics = new Set(file.honorifics);
const modifiers = new Set(file.modifiers);
const notShortened = new Set(file.notShortened);
// The head of "secretary of state" is "secretary"; that of "prime minister" is "minister".
const heads = new Set(
  [...posts, ...honorifics].map(
    (title) =>
      title
        .replace(/[ -](?:of|in)[ -].*$/, '')
        .split(/[ -]/)
        .at(-1) ?? title,
  ),
);

/** Whether a lower-case phrase is a post that somebody holds: "foreign minister". */
export const isPost = (phrase: string): boolean => posts.has(phrase);
/** Whether a post belongs to a state when the text names a country only. */
export const isStatePost = (phrase: string): boolean => statePosts.has(phrase);
export const isHonorific = (phrase: string): boolean => honorifics.has(phrase);
/** Whether what follows a title with "of" or "for" is the office that its bearer holds: "minister of health". */
export const isPortfolio = (word: string): boolean => file.portfolios.includes(word);
/** Whether a word qualifies a title: "former", "deputy". */
export const isTitleModifier = (word: string): boolean => modifiers.has(word);
/** Whether a word, or its singular, may end a title. */
export const isTitleHead = (word: string): boolean => heads.has(word) || heads.has(word.replace(/s$/, ''));
/** Whether a title says that its bearer holds the post no longer. */
export const isClosing = (word: string): boolean => file.closing.includes(word);
/** Whether a lower-case title is of somebody who speaks for others: "army spokesman", "press secretary". */
export const isSpeaking = (title: string): boolean =>
  file.speaking.some((speaking) => title.endsWith(speaking) || title.startsWith(speaking));

/** Whether a bare title may stand for a longer one: "the minister" for "foreign minister", but not for "prime minister". */
export function shortens(bare: string, title: string): boolean {
  return title === bare || (!bare.includes(' ') && title.endsWith(` ${bare}`) && !notShortened.has(title));
}
