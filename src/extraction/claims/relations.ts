import type { RelationType } from '../../domain/ontology.js';
import type { Chain } from '../coreference/chain.js';
import type { Discourse } from '../discourse.js';
import {
  isKinship,
  relationPattern,
  type RelationPattern,
  relationPrefix,
  relationSuffix,
} from '../lexicon/relation-patterns.js';
import type { FoundMention } from '../mentions/mention.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { Arguments, type Participant } from './arguments.js';
import { type DraftClaim, relationRoles } from './draft.js';
import { told } from './modality.js';
import { childrenOf } from '../syntax/walk.js';

/** The relation claims of a sentence that are not posts: membership, support, opposition, links, control, kinship. */
export function findRelations(discourse: Discourse, sentence: Sentence): readonly DraftClaim[] {
  return sentence.words.flatMap((word) => [
    ...byPattern(discourse, sentence, word),
    ...byAffix(discourse, sentence, word),
    ...byKinship(discourse, sentence, word),
  ]);
}

function byPattern(discourse: Discourse, sentence: Sentence, word: Word): readonly DraftClaim[] {
  const pattern = relationPattern(word.lemma);
  if (!pattern || discourse.isInName(sentence, word.index) || pattern.type === 'SPEAKS_FOR') return [];
  const isVerb = word.upos === 'VERB';
  if (pattern.lasting ? !isStandingRelation(sentence, word) : isVerb !== isVerbPattern(pattern)) return [];
  const found = new Arguments(discourse, sentence);
  const subjects = isVerbPattern(pattern) ? ends(found, word, pattern.subject) : bearer(found, word);
  const objects = ends(found, word, pattern.object);
  const list = listBefore(discourse, sentence, word);
  const isGoverned = ({ reason }: Participant): boolean => reason.split('-')[0] === 'governor';
  if (!list || ![...subjects, ...objects].some(isGoverned))
    return pairs(sentence, word, pattern.type, subjects, objects, []);
  // "A, B and C, supported by D": C or all of them.
  return list.flatMap((members) => {
    const listed = members.flatMap((mention): readonly Participant[] => {
      const chain = discourse.coreference.of(mention);
      return chain ? [{ chain, word: mention.head, reason: 'governor' }] : [];
    });
    const either = (side: readonly Participant[]): readonly Participant[] => (side.some(isGoverned) ? listed : side);
    return pairs(sentence, word, pattern.type, either(subjects), either(objects), ['ambiguous-attachment']);
  });
}

/** The list that ends at the comma before a participle, as two readings of what it qualifies: the last member, and the others. */
function listBefore(
  discourse: Discourse,
  sentence: Sentence,
  participle: Word,
): readonly [readonly FoundMention[], readonly FoundMention[]] | undefined {
  const { words } = sentence;
  if (participle.relation !== 'acl' || words[participle.index - 1]?.text !== ',') return undefined;
  const mentions = discourse.mentionsIn(sentence).filter(({ form }) => form === 'NAME' || form === 'NOMINAL');
  const members: FoundMention[] = [];
  let end = participle.index - 2;
  for (;;) {
    const last = end;
    const member = mentions.find((mention) => mention.last === last);
    if (!member) break;
    members.unshift(member);
    end = member.first - 1;
    while (/^(?:the|a|an)$/i.test(words[end]?.text ?? '')) end -= 1;
    const before = end;
    while (/^(?:,|and|or)$/.test(words[end]?.text ?? '')) end -= 1;
    if (end === before) break;
  }
  const last = members.at(-1);
  return last && members.length > 1 ? [[last], members.slice(0, -1)] : undefined;
}

/** Whether a verb states a relation that lasts, by its lemma and its form. */
export function isStandingRelation(sentence: Sentence, verb: Word): boolean {
  return relationPattern(verb.lemma)?.lasting === true && verb.upos === 'VERB' && tellsOfState(sentence, verb);
}

const isVerbPattern = ({ subject }: RelationPattern): boolean =>
  subject.some((tie) => ['subj', 'governor', 'by', 'passive'].includes(tie));

/** Participles that qualify a noun, passives of the present, and the simple present tell of a state. */
function tellsOfState(sentence: Sentence, verb: Word): boolean {
  if (verb.relation === 'acl' || verb.relation === 'amod') return true;
  const helpers = childrenOf(sentence, verb, 'aux');
  if (helpers.some(({ text }) => /^(?:is|are|'s|’s|'re|’re)$/i.test(text)))
    return verb.xpos === 'VBN' || verb.xpos === 'VBG';
  if (helpers.some(({ text }) => /^(?:do|does)$/i.test(text))) return true;
  return helpers.length === 0 && (verb.xpos === 'VBZ' || verb.xpos === 'VBP');
}

function ends(found: Arguments, word: Word, ties: readonly string[]): readonly Participant[] {
  for (const tie of ties) {
    const participants = wordsOf(found, word, tie).flatMap((end) => found.resolve(end, tie));
    if (participants.length > 0) return participants;
  }
  return [];
}

function wordsOf(found: Arguments, word: Word, tie: string): readonly Word[] {
  const governor = found.governor(word);
  switch (tie) {
    case 'subj':
      return found.isPassive(word)
        ? []
        : found
            .children(word, 'nsubj')
            .filter(({ relation }) => relation !== 'nsubj:pass')
            .concat(word.relation === 'acl' && word.xpos === 'VBG' && governor ? [governor] : []);
    case 'by':
      return [...found.children(word, 'obl:agent'), ...found.oblique(word, ['by'])];
    case 'obj':
      return found.children(word, 'obj');
    case 'passive':
      return found.children(word, 'nsubj:pass');
    case 'governor':
      return (word.relation === 'acl' || word.relation === 'amod') && word.xpos === 'VBN' && governor ? [governor] : [];
    case 'poss':
      return found.possessors(word);
    case 'modifier':
      return found.children(word, 'compound', 'amod');
    default:
      return found.oblique(word, [tie]);
  }
}

/** Whom a noun such as "member" speaks of: what it stands in apposition to or is said of; else its own mention. */
function bearer(found: Arguments, noun: Word): readonly Participant[] {
  const governor = found.governor(noun);
  if (noun.relation === 'appos' && governor) return found.resolve(governor, 'apposition');
  if (noun.children.length > 0) {
    const subject = found.children(noun, 'nsubj');
    if (subject.length > 0) return subject.flatMap((word) => found.resolve(word, 'copula'));
  }
  return found.resolve(noun, 'self').slice(0, 1);
}

/** "Iran-backed militias", "anti-government rebels", "Beirut-based group". */
function byAffix(discourse: Discourse, sentence: Sentence, word: Word): readonly DraftClaim[] {
  const { words } = sentence;
  const found = new Arguments(discourse, sentence);
  const hyphen = words[word.index - 1];
  const left = words[word.index - 2];
  if (hyphen?.text !== '-' || !left) return [];
  const prefix = relationPrefix(left.text);
  const suffix = prefix ? undefined : relationSuffix(word.text);
  const type = prefix ?? suffix;
  if (!type) return [];
  const other = discourse.chainAt(sentence, prefix ? word.index : left.index);
  const qualified = qualifiedBy(sentence, word) ?? qualifiedBy(sentence, left);
  if (!other || !qualified) return [];
  const self = found.resolve(qualified, 'qualified').filter(({ chain }) => chain !== other && chain.kind !== 'PLACE');
  const outer: readonly Participant[] = [{ chain: other, word: left.index, reason: prefix ? 'prefix' : 'suffix' }];
  const forward = prefix !== undefined || type === 'BASED_IN' || type === 'LINKED_TO' || type === 'ALLIED_WITH';
  return pairs(sentence, word, type, forward ? self : outer, forward ? outer : self, []);
}

function qualifiedBy({ words }: Sentence, word: Word): Word | undefined {
  const governor = words[word.head];
  return governor &&
    governor.index > word.index &&
    ['amod', 'compound', 'nmod'].includes(word.relation.split(':')[0] ?? '')
    ? governor
    : undefined;
}

/** "his brother Khalid", "Anna Berg, wife of the minister". */
function byKinship(discourse: Discourse, sentence: Sentence, word: Word): readonly DraftClaim[] {
  if (!isKinship(word.lemma) || word.upos !== 'NOUN') return [];
  const found = new Arguments(discourse, sentence);
  const other = [...found.possessors(word), ...found.oblique(word, ['of'])].flatMap((end) => found.resolve(end, 'of'));
  const self = [
    ...childrenOf(sentence, word, 'appos', 'flat', 'nmod:desc').flatMap((end) => found.resolve(end, 'name')),
    ...(found.governor(word) && ['appos', 'nmod:desc', 'compound'].includes(word.relation)
      ? found.resolve(found.governor(word) ?? word, 'apposition')
      : []),
  ].filter(({ chain }) => chain.kind === 'PERSON' && chain.isNamed);
  const people = other.filter(({ chain }) => chain.kind === 'PERSON' && chain.isNamed);
  return pairs(sentence, word, 'FAMILY_OF', self.slice(0, 1), people.slice(0, 1), []).map((claim) => ({
    ...claim,
    title: word.lemma,
  }));
}

const MAY_BE_OBJECT: Partial<Record<RelationType, (chain: Chain) => boolean>> = {
  MEMBER_OF: ({ kind }) => kind !== 'PERSON' && kind !== 'PLACE',
  BASED_IN: ({ kind }) => kind === 'PLACE',
  CONTROLS: ({ kind }) => kind === 'PLACE',
  GOVERNS: ({ kind }) => kind === 'PLACE',
};
const isActor = ({ kind }: Chain): boolean => kind !== 'PLACE';

function pairs(
  sentence: Sentence,
  word: Word,
  type: RelationType,
  subjects: readonly Participant[],
  objects: readonly Participant[],
  reasons: readonly string[],
): readonly DraftClaim[] {
  const fits = MAY_BE_OBJECT[type] ?? isActor;
  const from = [...new Set(subjects.map(({ chain }) => chain).filter(isActor))];
  const to = [...new Set(objects.map(({ chain }) => chain).filter((chain) => fits(chain) && !from.includes(chain)))];
  if (from.length === 0 || to.length === 0 || ![...from, ...to].some(({ isNamed }) => isNamed)) return [];
  const how = told(sentence, word);
  if (how.demandedBy) return [];
  return [
    {
      type,
      mode: null,
      sentence,
      anchors: [word],
      trigger: word,
      modality: how.modality,
      polarity: how.polarity,
      roles: relationRoles(from, to),
      probability: sentence.reading.types(word.index).get(type) ?? 0,
      reasons: [
        `relation:${word.lemma}`,
        ...reasons,
        ...how.reasons,
        ...[subjects[0], objects[0]].flatMap((end) => (end ? [`end:${end.reason}`] : [])),
      ],
    },
  ];
}
