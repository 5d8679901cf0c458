import anyAscii from 'any-ascii';
import { isHonorific, isPost, isTitleHead, isTitleModifier } from '../../extraction/lexicon/titles.js';
import type { EntityKind } from '../../domain/reference.js';
import { NAME_WORDS } from './name-words.js';

/** A name as it is compared: its words in Latin letters, lower case, without what does not tell one bearer from another. */
export interface NameTokens {
  /** The words that name: "muhammad shia sudani". */
  readonly words: readonly string[];
  /** What was left out, with its meaning where it has one: titles of a person, the legal form of a body. */
  readonly aside: readonly string[];
}

/** The words of a name of something of a kind. */
export function nameTokens(name: string, kind: EntityKind): NameTokens {
  const words = latinWords(name);
  return kind === 'PERSON'
    ? personTokens(words, /^[^,]+,[^,]+$/.test(name) ? comma(name) : undefined)
    : bodyTokens(words);
}

/** In Latin letters, without accents; apostrophes and dots join what they part: "Qa'ida", "U.S.". A name of signs alone is its own word. */
function latinWords(name: string): readonly string[] {
  const latin = anyAscii(name.normalize('NFKC')).toLowerCase();
  const words = latin
    .replaceAll('&', ' and ')
    .replace(/(?<=\p{L})['’ʼʻ`´](?=\p{L})/gu, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 ? words : [name.normalize('NFKC')];
}

/** How many words stand before the comma of "Frost, William". */
function comma(name: string): number {
  return latinWords(name.slice(0, name.indexOf(','))).length;
}

function personTokens(given: readonly string[], surnames: number | undefined): NameTokens {
  const words = surnames === undefined ? given : [...given.slice(surnames), ...given.slice(0, surnames)];
  const aside: string[] = [];
  let rest = [...words];
  for (let length = titleLength(rest); length > 0 && length < rest.length; length = titleLength(rest)) {
    aside.push(rest.slice(0, length).join(' '));
    rest = rest.slice(length);
  }
  while (rest.length > 1 && NAME_WORDS.generations.has(rest.at(-1) ?? '')) aside.push(rest.pop() ?? '');
  return { words: joined(rest), aside };
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
    } else if (!NAME_WORDS.particles.has(word) && !NAME_WORDS.articles.has(word)) result.push(unbound(word));
  }
  return result.length > 0 ? result : words;
}

/** "abdelkarim", "abdurrahman" and "abdul karim" are written alike. */
function unbound(word: string): string {
  return word.replace(/^abd[uea](?:l(?=\p{L}{3})|(?<letter>[rsndzt])(?=\k<letter>))/u, 'abdul');
}

function bodyTokens(given: readonly string[]): NameTokens {
  const aside: string[] = [];
  const words: string[] = [];
  const spelt = given
    .join(' ')
    .replace(NAME_WORDS.longForms, (form) => NAME_WORDS.legalForms.get(form) ?? form)
    .split(' ');
  for (const word of spelt) {
    if (NAME_WORDS.forms.has(word)) aside.push(word);
    else if (!NAME_WORDS.function.has(word)) words.push(NAME_WORDS.short.get(word) ?? word);
  }
  return words.length > 0 ? { words, aside } : { words: given, aside: [] };
}
