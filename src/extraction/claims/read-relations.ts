import { isRelationType, type RelationType } from '../../domain/ontology.js';
import type { Chain } from '../coreference/chain.js';
import type { Discourse } from '../discourse.js';
import { titleAround } from '../mentions/titles.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { type DraftClaim, relationRoles } from './draft.js';
import { toldByBoth } from './modality.js';

/** The relation claims that the model reads at the words of a sentence: what it takes for a trigger, with both of its ends. */
export function readRelations(discourse: Discourse, sentence: Sentence): readonly DraftClaim[] {
  return sentence.words.flatMap((word) => {
    if (word.upos === 'PUNCT' || discourse.isInName(sentence, word.index)) return [];
    const [type, probability] = [...sentence.reading.types(word.index)].reduce((best, each) =>
      each[1] > best[1] ? each : best,
    );
    return isRelationType(type) ? (relationAt(discourse, sentence, word, type, probability) ?? []) : [];
  });
}

/** Each end of a relation is somebody: who loses to "no part" by less than this, in log odds, is taken where nobody else is. */
const LENIENCE = 2;

interface End {
  readonly chain: Chain;
  readonly margin: number;
}

function relationAt(
  discourse: Discourse,
  sentence: Sentence,
  word: Word,
  type: RelationType,
  probability: number,
): DraftClaim | undefined {
  const subjects = endsOf(discourse, sentence, word, 'SUBJECT').filter(({ chain }) => mayBeSubject(type, chain));
  const objects = endsOf(discourse, sentence, word, 'OBJECT').filter(
    ({ chain }) => mayBeObject(type, chain) && !subjects.some((end) => end.chain === chain),
  );
  const ends = [...subjects, ...objects];
  if (subjects.length === 0 || objects.length === 0 || ends.every(({ margin }) => margin <= 0)) return undefined;
  if (!ends.some(({ chain }) => chain.isNamed)) return undefined;
  const post = type === 'HOLDS_POSITION' || type === 'SPEAKS_FOR';
  if (type === 'HOLDS_POSITION' && !subjects.every(({ chain }) => chain.isNamed)) return undefined;
  const how = toldByBoth(sentence, word);
  const sure = Math.min(...ends.map(({ margin }) => 1 / (1 + Math.exp(-margin))));
  return {
    type,
    mode: null,
    ...(post ? { title: titleAround(sentence, word.index)?.title ?? word.text } : {}),
    ...(type === 'FAMILY_OF' ? { title: word.lemma } : {}),
    sentence,
    anchors: [word],
    trigger: word,
    modality: how.modality,
    polarity: how.polarity,
    roles: relationRoles(
      subjects.map(({ chain }) => chain),
      objects.map(({ chain }) => chain),
    ),
    probability: Math.min(probability, sure),
    reasons: [`relation:${word.lemma}`, 'read:type', ...how.reasons],
  };
}

function endsOf(discourse: Discourse, sentence: Sentence, word: Word, role: 'SUBJECT' | 'OBJECT'): readonly End[] {
  const ends = new Map<Chain, number>();
  for (const mention of discourse.mentionsIn(sentence)) {
    const part = sentence.reading.part(word.index, mention.head);
    const chain = discourse.coreference.of(mention);
    if (!chain || part?.role !== role || part.margin <= -LENIENCE) continue;
    ends.set(chain, Math.max(part.margin, ends.get(chain) ?? -Infinity));
  }
  const likeliest = [...ends].map(([chain, margin]) => ({ chain, margin })).sort((a, b) => b.margin - a.margin);
  return likeliest.filter(({ margin }, index) => margin > 0 || index === 0);
}

function mayBeSubject(type: RelationType, { kind }: Chain): boolean {
  return type === 'HOLDS_POSITION' || type === 'SPEAKS_FOR' || type === 'FAMILY_OF'
    ? kind === 'PERSON'
    : kind !== 'PLACE' || type === 'PART_OF';
}

function mayBeObject(type: RelationType, { kind }: Chain): boolean {
  if (type === 'BASED_IN' || type === 'CONTROLS' || type === 'GOVERNS') return kind === 'PLACE';
  if (type === 'FAMILY_OF') return kind === 'PERSON';
  return type === 'HOLDS_POSITION' || kind !== 'PLACE';
}
