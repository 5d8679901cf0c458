import type { Sentence, Word } from '../syntax/parse.js';
import { childrenOf, prepositionOf } from '../syntax/walk.js';
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
    .map((nominal) => withName(sentence, nominal, names));
  const aliases = names.map((name) => withAlias(sentence, name, names));
  return [...aliases, ...titles, ...nominals, ...findPronouns(sentence)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  );
}

/** Ties a description to the name of the same thing beside it. */
function withName(sentence: Sentence, nominal: FoundMention, names: readonly FoundMention[]): FoundMention {
  const word = sentence.words[nominal.head];
  if (!word || nominal.sameAs) return nominal;
  const anchor = names.find((mention) => {
    const name = sentence.words[mention.head];
    if (name && isGovernmentOf(word, name, nominal, mention)) return true;
    if (mention.form !== 'NAME' || !name || (mention.kind === 'PERSON') !== (nominal.kind === 'PERSON')) return false;
    return (
      isApposition(sentence, word, name) ||
      isNamedAfter(sentence, nominal, mention) ||
      isQualified(sentence, word, name, nominal, mention) ||
      isSaidOf(sentence, word, name)
    );
  });
  return anchor ? { ...nominal, sameAs: anchor } : nominal;
}

/** "Norway's government", "the Norwegian authorities", "the government of Norway" are Norway, the state. */
function isGovernmentOf(word: Word, name: Word, nominal: FoundMention, named: FoundMention): boolean {
  return (
    nominal.subtype === 'state' &&
    named.subtype === 'state' &&
    name.head === word.index &&
    /^(?:nmod|nmod:poss|amod|compound)$/.test(name.relation)
  );
}

/** "X, spokesman for Y", "the minister, X,". */
function isApposition({ words }: Sentence, word: Word, name: Word): boolean {
  const tied =
    (word.relation === 'appos' && word.head === name.index) ||
    (name.relation === 'appos' && name.head === word.index) ||
    (['nmod:desc', 'flat'].includes(word.relation) && word.head === name.index) ||
    isSecondSubject(word, name);
  const between = words.slice(Math.min(name.index, word.index), Math.max(name.index, word.index));
  return tied && !between.some(({ text, upos }) => text === 'and' || upos === 'VERB');
}

/** "the head of the force, Colonel X, said": a title, what belongs to it, a comma, then perhaps a rank, then the name. */
function isNamedAfter({ words }: Sentence, nominal: FoundMention, name: FoundMention): boolean {
  const between = words.slice(nominal.last + 1, name.first);
  const comma = between.findIndex(({ text }) => text === ',');
  const after = words[name.last + 1]?.text ?? '.';
  return (
    nominal.title !== undefined &&
    comma >= 0 &&
    between.slice(0, comma).every(({ upos }) => ['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'PART'].includes(upos)) &&
    between
      .slice(comma + 1)
      .every(({ upos, relation }) => upos === 'PROPN' && /^(?:nmod:desc|compound|flat)$/.test(relation)) &&
    /^[,.;]$/.test(after) &&
    words[name.head]?.relation !== 'conj'
  );
}

/** A clause has one subject: what the tree gives it as another is the same: "the governor of the province, X, said". */
function isSecondSubject(word: Word, name: Word): boolean {
  return word.relation.startsWith('nsubj') && word.relation === name.relation && word.head === name.head;
}

/** "Condor rebels" are the Condor, "the town of X" is X: a noun of the kind of the name that qualifies it. */
function isQualified(sentence: Sentence, word: Word, name: Word, { kind }: FoundMention, named: FoundMention): boolean {
  if (name.head !== word.index || kind !== named.kind) return false;
  return kind === 'ARMED_GROUP'
    ? name.relation === 'compound'
    : kind === 'PLACE' && name.relation === 'nmod' && prepositionOf(sentence, name) === 'of';
}

/** "X is the president of Y". */
function isSaidOf(sentence: Sentence, word: Word, name: Word): boolean {
  const denied = childrenOf(sentence, word, 'advmod').some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text));
  return (
    name.relation === 'nsubj' && name.head === word.index && childrenOf(sentence, word, 'cop').length > 0 && !denied
  );
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
