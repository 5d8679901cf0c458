import { countryName } from '../lexicon/gazetteer.js';
import { kindOfHead } from '../lexicon/kinds.js';
import { isTitleHead } from '../lexicon/titles.js';
import type { Sentence, Word } from '../syntax/parse.js';
import type { FoundMention } from './mention.js';

const VISITING = new Set(['visit', 'tour']);
const ENTERING = new Set([
  'leave',
  'enter',
  'reach',
  'cross',
  'flee',
  'invade',
  'occupy',
  'divide',
  'ravage',
  'hit',
  'shake',
  'sweep',
]);
const WITH_A_STATE = new Set(['with', 'by', 'against', 'between', 'among', 'versus', 'than', 'like']);
const STATE_NOUNS =
  /^(?:support|backing|aid|assistance|war|attack|strike|raid|offensive|airstrike|drone|sanction|threat|demand|ally|alliance|talk|negotiation|relation|tie|dialogue|agreement|visit|trip|mediation|role|policy|decision|intelligence|presence|interest|request|pressure|proposal|intervention|invasion|bombardment|shelling|embassy|plane|jet|warplane|missile|position|response)$/;

/**
 * Whether a country's name or demonym stands for its government or for its territory: "Iraq said" and "Iraqi troops" speak of the state,
 * "in Iraq" and "the Iraqi people" of the country. Decided by how the word hangs in its sentence. A capital that acts is its government.
 */
export function stateOrTerritory(sentence: Sentence, mention: FoundMention): FoundMention {
  const isCountry = mention.kind === 'PLACE' && mention.subtype === 'country' && mention.country !== null;
  const mayBeCapital =
    mention.form === 'NAME' && mention.kind === 'PLACE' && mention.subtype === 'city' && mention.country !== null;
  if (!isCountry && !mayBeCapital) return mention;
  const word = sentence.words[mention.head];
  if (!word || mention.country === null) return mention;
  const acts = isCountry ? actsAsState(sentence, word, mention.form === 'DEMONYM') : capitalActs(sentence, word);
  return acts ? { ...mention, kind: 'GOVERNMENT', subtype: 'state', name: governmentName(mention.country) } : mention;
}

/** "Government of Iraq": the name under which every article's mentions of that government meet. */
export function governmentName(country: string): string {
  return `Government of ${countryName(country)}`;
}

function actsAsState({ words }: Sentence, word: Word, demonym: boolean): boolean {
  const governor = words[word.head];
  const caseWord = word.children
    .map((child) => words[child])
    .find((child) => child?.relation === 'case' && !/^['’]s?$/.test(child.text));
  const base = word.relation.split(':')[0] ?? '';
  if (
    word.relation === 'nmod:poss' ||
    base === 'amod' ||
    base === 'compound' ||
    (base === 'nmod' && word.relation === 'nmod:desc')
  ) {
    if (!governor) return false;
    return (
      speaksOfState(governor) ||
      (!demonym &&
        word.relation === 'nmod:poss' &&
        kindOfHead(governor.lemma)?.kind !== 'PLACE' &&
        !['people', 'citizen'].includes(governor.lemma))
    );
  }
  if (base === 'nsubj' || word.relation === 'obl:agent' || base === 'iobj')
    return governor?.upos === 'VERB' || governor?.upos === 'AUX';
  if (base === 'obj') return governor !== undefined && !ENTERING.has(governor.lemma);
  if (base === 'conj' && governor) {
    // The second of two shares the first one's part, unless it has a preposition of its own.
    return caseWord ? actsUnder(caseWord.lemma, governor) : actsAsState({ words } as Sentence, governor, false);
  }
  if ((base === 'obl' || base === 'nmod') && caseWord) return actsUnder(caseWord.lemma, governor);
  return false;
}

function actsUnder(preposition: string, governor: Word | undefined): boolean {
  if (WITH_A_STATE.has(preposition)) return true;
  if (!governor) return false;
  if (preposition === 'of' || preposition === 'for') return speaksOfState(governor);
  if (preposition === 'to' || preposition === 'from') {
    return (
      VISITING.has(governor.lemma) ||
      STATE_NOUNS.test(governor.lemma) ||
      /^(?:link|tie|loyal|belong|supply|sell|ally|appeal|apologize|send|close|give|warn|message|threaten)$/.test(
        governor.lemma,
      )
    );
  }
  if (preposition === 'on')
    return STATE_NOUNS.test(governor.lemma) || /^(?:call|impose|press|accuse|blame)$/.test(governor.lemma);
  return false;
}

function speaksOfState(noun: Word): boolean {
  const kind = kindOfHead(noun.lemma);
  if (kind && kind.kind !== 'PERSON' && kind.kind !== 'PLACE') return true;
  return (
    isTitleHead(noun.text.toLowerCase()) ||
    STATE_NOUNS.test(noun.lemma) ||
    ['official', 'diplomat', 'envoy', 'leader', 'negotiator', 'delegation'].includes(noun.lemma)
  );
}

/** A capital acts when it is the subject of a verb of saying, deciding or dealing; people and buildings do other things there. */
function capitalActs({ words }: Sentence, word: Word): boolean {
  const governor = words[word.head];
  return (
    word.relation === 'nsubj' &&
    governor?.upos === 'VERB' &&
    /^(?:say|announce|accuse|warn|deny|reject|demand|insist|want|seek|agree|refuse|condemn|threaten|vow|call|urge|support|back|impose|sign|claim|summon|expel|respond|retaliate|recall|offer|pledge|welcome|denounce|plan|fear|consider|propose|blame|maintain|describe|regard|view|stop|send|supply)$/.test(
      governor.lemma,
    )
  );
}
