import { governmentName } from '../lexicon/gazetteer.js';
import { kindOfWord } from '../lexicon/kinds.js';
import { relationPrefix, relationSuffix } from '../lexicon/relation-patterns.js';
import { STATE_WORDS } from '../lexicon/state-words.js';
import { isTitleHead } from '../lexicon/titles.js';
import type { Sentence, Word } from '../syntax/parse.js';
import type { FoundMention } from './mention.js';
import { childrenOf, prepositionOf } from '../syntax/walk.js';

/** How the word hangs in its sentence multiplies the model's odds of state against land by this, or divides them. */
const SYNTAX_ODDS = 3;
const SURE_ODDS = 30;

/**
 * Whether a country's name or demonym stands for its government or for its land: "Iraq said" and "Iraqi troops" speak of the
 * state, "in Iraq" and "the Iraqi people" of the country. Decided by the model and by how the word hangs in its sentence. A
 * capital that says or decides something is its government.
 */
export function stateOrTerritory(sentence: Sentence, mention: FoundMention): FoundMention {
  const word = sentence.words[mention.head];
  if (!word || mention.country === null || mention.kind !== 'PLACE') return mention;
  const isState =
    isActorOfAffix(sentence, word) ||
    (mention.subtype === 'country'
      ? readOdds(sentence, mention) * syntaxOdds(sentence, word, mention.form === 'DEMONYM') > 1
      : mention.form === 'NAME' &&
        mention.capital === true &&
        readOdds(sentence, mention) * (capitalActs(sentence, word) ? SYNTAX_ODDS : 1 / SYNTAX_ODDS) > 1);
  return isState
    ? { ...mention, kind: 'GOVERNMENT', subtype: 'state', name: governmentName(mention.country) }
    : mention;
}

/** How much more likely the syntax makes the state than its land. */
function syntaxOdds(sentence: Sentence, word: Word, demonym: boolean): number {
  const governor = sentence.words[word.head];
  // Whoever is visited, warned or promised something is a state.
  if (word.relation === 'obj' && governor && STATE_WORDS.toState.has(governor.lemma)) return SURE_ODDS;
  return actsAsState(sentence, word, demonym) ? SYNTAX_ODDS : 1 / SYNTAX_ODDS;
}

function readOdds({ reading }: Sentence, { head, form }: FoundMention): number {
  const unlikely = 0.01;
  return (reading.kind('GOVERNMENT', form, head) + unlikely) / (reading.kind('PLACE', form, head) + unlikely);
}

function actsAsState(sentence: Sentence, word: Word, demonym: boolean): boolean {
  const governor = sentence.words[word.head];
  if (!governor) return false;
  const preposition = prepositionOf(sentence, word);
  switch (word.relation) {
    case 'nmod:poss':
      return (
        speaksOfState(governor) ||
        (!demonym && kindOfWord(governor)?.kind !== 'PLACE' && !STATE_WORDS.landOwned.has(governor.lemma))
      );
    case 'amod':
    case 'compound':
    case 'nmod:desc':
    case 'appos':
      return speaksOfState(governor);
    case 'nsubj':
    case 'nsubj:pass':
    case 'obl:agent':
    case 'iobj':
      return governor.upos === 'VERB' || governor.upos === 'AUX';
    case 'obj':
      return !STATE_WORDS.landVerbs.has(governor.lemma);
    case 'conj':
      // The second of two shares the first one's part, unless it has a preposition of its own.
      return preposition === undefined
        ? actsAsState(sentence, governor, demonym)
        : actsUnder(sentence, preposition, governor);
    case 'obl':
    case 'nmod':
      return preposition !== undefined && actsUnder(sentence, preposition, governor);
    default:
      return false;
  }
}

/** "Iran-backed", "anti-Iran", but not "Iran-based". */
function isActorOfAffix({ words }: Sentence, { index }: Word): boolean {
  const suffix = words[index + 1]?.text === '-' ? relationSuffix(words[index + 2]?.text ?? '') : undefined;
  const prefix = words[index - 1]?.text === '-' ? relationPrefix(words[index - 2]?.text ?? '') : undefined;
  return prefix !== undefined || (suffix !== undefined && suffix !== 'BASED_IN' && suffix !== 'CONTROLS');
}

function actsUnder(sentence: Sentence, preposition: string, governor: Word): boolean {
  if (STATE_WORDS.withState.has(preposition)) return true;
  if (preposition === 'of' || preposition === 'for') return speaksOfState(governor) || isTitled(sentence, governor);
  if (preposition === 'to' || preposition === 'from') return STATE_WORDS.toState.has(governor.lemma);
  return preposition === 'on' && STATE_WORDS.onState.has(governor.lemma);
}

/** "President X of Y": the state hangs on the name, the title stands before it. */
function isTitled(sentence: Sentence, name: Word): boolean {
  return childrenOf(sentence, name, 'nmod:desc').some(({ text }) => isTitleHead(text.toLowerCase()));
}

function speaksOfState(noun: Word): boolean {
  const kind = kindOfWord(noun)?.kind;
  if (kind === 'GOVERNMENT' || kind === 'ARMED_GROUP') return true;
  return (
    isTitleHead(noun.text.toLowerCase()) ||
    STATE_WORDS.stateNouns.has(noun.lemma) ||
    STATE_WORDS.statePeople.has(noun.lemma)
  );
}

function capitalActs(sentence: Sentence, word: Word): boolean {
  const governor = sentence.words[word.head];
  if (governor?.upos !== 'VERB' || !STATE_WORDS.capitalVerbs.has(governor.lemma)) return false;
  if (word.relation === 'nsubj' || word.relation === 'obj' || word.relation === 'iobj') return true;
  return word.relation === 'obl' && /^(?:on|with|against|by)$/.test(prepositionOf(sentence, word) ?? '');
}
