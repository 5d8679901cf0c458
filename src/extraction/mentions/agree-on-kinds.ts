import type { EntityKind, Subtype } from '../../domain/reference.js';
import { bodyKey } from '../coreference/chain.js';
import { nameTokens } from '../coreference/person-name.js';
import { isFighter } from '../lexicon/kinds.js';
import type { Sentence } from '../syntax/parse.js';
import type { FoundMention } from './mention.js';

interface Vote {
  readonly kind: EntityKind;
  readonly subtype: Subtype | null;
  readonly weight: number;
}

/** An apposition tells more than the model's label: "the Condor Front, a rebel group". */
const APPOSITION = 3;
/** Whoever has fighters is armed. */
const FIGHTERS = 2;

/**
 * Gives each name of a text one kind: what most of its mentions, its appositions and its fighters say. A single word that is
 * somebody's last name is that person. What the gazetteer knows is left as it is.
 */
export function agreeOnKinds(
  sentences: readonly Sentence[],
  bySentence: readonly (readonly FoundMention[])[],
): readonly (readonly FoundMention[])[] {
  const votes = new Map<string, Vote[]>();
  const persons = new Set<string>();
  const vote = (mention: FoundMention, ballot: Vote): void => {
    const key = bodyKey(mention.name);
    const cast = votes.get(key);
    if (cast) cast.push(ballot);
    else votes.set(key, [ballot]);
  };
  for (const mention of bySentence.flat()) {
    if (mention.sameAs && mention.form === 'NOMINAL' && mention.kind !== 'PERSON')
      vote(mention.sameAs, { ...mention, weight: APPOSITION });
    if (!isOpen(mention)) continue;
    vote(mention, { ...mention, weight: 1 });
    if (hasFighters(sentences[mention.sentence], mention))
      vote(mention, { kind: 'ARMED_GROUP', subtype: null, weight: FIGHTERS });
    const tokens = nameTokens(mention.name);
    if (mention.kind === 'PERSON' && tokens.length > 1) persons.add(tokens.at(-1) ?? '');
  }

  const outcomes = new Map([...votes].map(([key, cast]) => [key, outcomeOf(cast)]));

  const settled = new Map<FoundMention, FoundMention>();
  const settle = (mention: FoundMention): FoundMention => {
    const known = settled.get(mention);
    if (known) return known;
    const tied = mention.sameAs ? { sameAs: settle(mention.sameAs) } : {};
    const kind = isOpen(mention) ? decided(mention, outcomes.get(bodyKey(mention.name)), persons) : {};
    const result = { ...mention, ...tied, ...kind };
    settled.set(mention, result);
    return result;
  };
  return bySentence.map((mentions) => mentions.map(settle));
}

/** A name that neither the gazetteer nor its head noun settled. */
function isOpen({ form, settled }: FoundMention): boolean {
  return form === 'NAME' && settled !== true;
}

function decided(
  mention: FoundMention,
  outcome: Partial<FoundMention> | undefined,
  persons: ReadonlySet<string>,
): Partial<FoundMention> {
  const tokens = nameTokens(mention.name);
  if (tokens.length === 1 && mention.kind !== 'PERSON' && persons.has(tokens[0] ?? ''))
    return { kind: 'PERSON', subtype: null };
  return outcome ?? { kind: mention.kind, subtype: null };
}

/** The kind with the most weight, the first of two alike, and the first subtype that was told with it. */
function outcomeOf(cast: readonly Vote[]): Partial<FoundMention> {
  const totals = new Map<EntityKind, number>();
  for (const { kind, weight } of cast) totals.set(kind, (totals.get(kind) ?? 0) + weight);
  const [most] = [...totals].sort(([, a], [, b]) => b - a);
  if (!most) return {};
  const [winner] = most;
  return {
    kind: winner,
    subtype: cast.find(({ kind, subtype }) => kind === winner && subtype !== null)?.subtype ?? null,
  };
}

/** "fighters of the Front", "the Front's commander", "Front militants". */
function hasFighters(sentence: Sentence | undefined, mention: FoundMention): boolean {
  const word = sentence?.words[mention.head];
  const governor = word && sentence.words[word.head];
  return (
    governor !== undefined &&
    mention.kind !== 'PERSON' &&
    /^(?:nmod|nmod:poss|compound)$/.test(word?.relation ?? '') &&
    isFighter(governor.lemma)
  );
}
