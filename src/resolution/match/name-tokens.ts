import anyAscii from 'any-ascii';
import { isHonorific, isPost, isTitleHead, isTitleModifier } from '../../extraction/lexicon/titles.js';
import type { EntityKind } from '../../domain/reference.js';
import { NAME_WORDS } from './name-words.js';

/** A name as it is compared: its words in Latin letters, lower case, without what does not tell one bearer from another. */
export interface NameTokens {
  /** The words that name: "greta lindqvist". */
  readonly words: readonly string[];
  /** The number or word that tells bearers of one name apart: "iii", "jr". */
  readonly generation: string | undefined;
}

/** Names have no more words, and words no more letters: what is longer is cut, so that comparing takes no longer either. */
const MOST = { words: 12, letters: 30 };

/** The words of a name of something of a kind. */
export function nameTokens(name: string, kind: EntityKind): NameTokens {
  const words = latinWords(name)
    .slice(0, MOST.words)
    .map((word) => word.slice(0, MOST.letters));
  return kind === 'PERSON'
    ? personTokens(words, /^[^,]+,[^,]+$/.test(name) ? comma(name) : undefined)
    : bodyTokens(words);
}

/** In Latin letters, without accents; apostrophes and dots join what they part: "Qa'ida", "U.S.". A name of signs alone is its own word. */
function latinWords(name: string): readonly string[] {
  const latin = anyAscii(vocalised(name.normalize('NFKC').slice(0, MOST.words * MOST.letters))).toLowerCase();
  const words = latin
    .replaceAll('&', ' and ')
    .replace(/(?<=\p{L})['’ʼʻ`´](?=\p{L})/gu, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 ? words : [name.normalize('NFKC')];
}

/** Arabic with the article apart and with its long vowels, as Latin spellings have them. */
function vocalised(name: string): string {
  return name
    .replace(/عبد ال/g, 'abdul ')
    .replace(/(?<!\p{L})ال(?=\p{L})/gu, 'al ')
    .replace(/(?<!\p{L})ا?بن(?!\p{L})/gu, 'bin')
    .replace(/[اأإآعى]/g, 'a')
    .replace(/ة(?!\p{L})/gu, 'a');
}

/** How many words stand before the comma of "Frost, William". */
function comma(name: string): number {
  return latinWords(name.slice(0, name.indexOf(','))).length;
}

function personTokens(given: readonly string[], surnames: number | undefined): NameTokens {
  const words = surnames === undefined ? given : [...given.slice(surnames), ...given.slice(0, surnames)];
  const untitled = words.slice(titlesLength(words));
  const last = untitled.at(-1) ?? '';
  const generation = untitled.length > 1 && NAME_WORDS.generations.has(last) ? last : undefined;
  return { words: joined(generation === undefined ? untitled : untitled.slice(0, -1)), generation };
}

/** How many words at the front are titles, one title after another. */
function titlesLength(words: readonly string[]): number {
  const length = titleLength(words);
  return length > 0 && length < words.length ? length + titlesLength(words.slice(length)) : 0;
}

/** How many words at the front are titles: "secretary of defense", "former president", "mr". */
function titleLength(words: readonly string[]): number {
  for (let length = Math.min(5, words.length - 1); length > 0; length -= 1) {
    const phrase = words.slice(0, length).join(' ');
    if (isPost(phrase) || isHonorific(phrase)) return length;
    const [first = '', preposition = ''] = words;
    if (isTitleHead(first) && (preposition === 'of' || preposition === 'for') && length === 3) return length;
  }
  const [first = '', second = ''] = words;
  if (words.length > 1 && isTitleHead(first)) return 1;
  if (isTitleModifier(first) && words.length > 2) return 1 + titleLength(words.slice(1));
  // "Oil Minister": what stands before a title's head belongs to it.
  if (words.length > 2 && isTitleHead(second) && !NAME_WORDS.particles.has(first)) return 2;
  return 0;
}

/** Particles go; what never stands alone joins its neighbour: "abd al-karim" is "abdulkarim". */
function joined(words: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const bound = NAME_WORDS.bound.get(word);
    if (bound !== undefined && at + 1 < words.length) {
      while (NAME_WORDS.articles.has(words[at + 1] ?? '') && at + 2 < words.length) at += 1;
      at += 1;
      result.push(bound + (words[at] ?? ''));
    } else if (isGivenName(words, at) || !(NAME_WORDS.particles.has(word) || NAME_WORDS.articles.has(word)))
      result.push(unbound(word));
  }
  return result.length > 0 ? result : words;
}

/** The "Ben" of "Ben Carson" is no particle. */
function isGivenName(words: readonly string[], at: number): boolean {
  return at === 0 && words.length === 2 && NAME_WORDS.particles.has(words[0] ?? '');
}

/** "abdelkarim", "abdurrahman" and "abdul karim" are written alike. */
function unbound(word: string): string {
  return word.replace(/^abd[uea](?:l(?=\p{L}{3})|(?<letter>[rsndzt])(?=\k<letter>))/u, 'abdul');
}

function bodyTokens(given: readonly string[]): NameTokens {
  const spelt = given
    .join(' ')
    .replace(NAME_WORDS.longForms, (form) => NAME_WORDS.legalForms.get(form) ?? form)
    .split(' ');
  const words = spelt
    .filter((word) => !NAME_WORDS.forms.has(word) && !NAME_WORDS.function.has(word))
    .map((word) => NAME_WORDS.short.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'));
  return { words: words.length > 0 ? words : given, generation: undefined };
}
