import type { Sentence } from '../syntax/parse.js';
import type { FoundMention } from './mention.js';
import { findNames } from './names.js';
import { findNominals, findPronouns } from './nominals.js';
import { stateOrTerritory } from './state-or-territory.js';
import { titlesBefore } from './titles.js';

/** Everything in a sentence that speaks of a person, a body or a place, in text order, the longer before what it holds. */
export function findMentions(sentence: Sentence): readonly FoundMention[] {
  const names = findNames(sentence).map((name) => stateOrTerritory(sentence, name));
  const titles = names.flatMap((name) =>
    name.kind === 'PERSON' && name.form === 'NAME' ? (titlesBefore(sentence, name) ?? []) : [],
  );
  const inTitle = (index: number): boolean => titles.some(({ first, last }) => first <= index && last >= index);
  const nominals = findNominals(sentence, names)
    .filter(({ head }) => !inTitle(head))
    .map((nominal) => withApposition(sentence, nominal, names));
  const aliases = names.map((name) => withAlias(sentence, name, names));
  return [...aliases, ...titles, ...nominals, ...findPronouns(sentence)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  );
}

/** Ties "spokesman" in "X, spokesman for Y" and "X" in "the minister, X," to the name beside it. */
function withApposition(sentence: Sentence, nominal: FoundMention, names: readonly FoundMention[]): FoundMention {
  const word = sentence.words[nominal.head];
  if (!word || nominal.sameAs) return nominal;
  const anchor = names.find(({ head, form, kind }) => {
    const name = sentence.words[head];
    if (form !== 'NAME' || !name || (kind === 'PERSON') !== (nominal.kind === 'PERSON')) return false;
    const tied =
      (word.relation === 'appos' && word.head === head) ||
      (name.relation === 'appos' && name.head === word.index) ||
      (['nmod:desc', 'flat'].includes(word.relation) && word.head === head);
    // "Condor rebels" are the Condor: an armed noun qualified by an armed group's name.
    const qualified =
      name.relation === 'compound' &&
      name.head === word.index &&
      nominal.kind === 'ARMED_GROUP' &&
      kind === 'ARMED_GROUP';
    return (
      qualified ||
      (tied &&
        !sentence.words
          .slice(Math.min(head, word.index), Math.max(head, word.index))
          .some(({ text }) => text === 'and'))
    );
  });
  return anchor ? { ...nominal, sameAs: anchor } : nominal;
}

/** Ties "INA" to "Iraqi News Agency" before it, in brackets or quotation marks, when its letters fit. */
function withAlias(sentence: Sentence, name: FoundMention, names: readonly FoundMention[]): FoundMention {
  const { words } = sentence;
  const opening = words[name.first - 1]?.text ?? '';
  if (name.first !== name.last || !/^[("“]$/.test(opening)) return name;
  const long = names.find(
    ({ last, first }) =>
      last > first && last < name.first && words.slice(last + 1, name.first).every(({ upos }) => upos === 'PUNCT'),
  );
  if (!long) return name;
  const initials = words
    .slice(long.first, long.last + 1)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ text }) => text[0])
    .join('');
  return initials === words[name.first]?.text
    ? { ...name, aliasOf: long, sameAs: long, kind: long.kind, subtype: long.subtype, country: long.country }
    : name;
}
