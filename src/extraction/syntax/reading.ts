import type { Modality } from '../../domain/claim.js';
import type { EventType, RelationType } from '../../domain/ontology.js';
import { ENTITY_KINDS, type EntityKind, MENTION_FORMS, type MentionForm } from '../../domain/reference.js';
import { type EncodedSentence, LABELS, type Scores } from './encoder.js';

/** What the model takes a word to mention, and how likely that is. */
export interface ReadMention {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly probability: number;
}

export type ReadType = EventType | RelationType;
export type ReadRole = Exclude<(typeof LABELS.claimRoles)[number], '_'>;

/** A part in a claim, with how far it stands above "no part" in log odds. */
export interface ReadPart {
  readonly role: ReadRole;
  readonly margin: number;
}

interface Stretch {
  readonly from: number;
  readonly length: number;
}

const stretch = (after: Stretch | undefined, length: number): Stretch => ({
  from: after ? after.from + after.length : 0,
  length,
});
const TYPES = stretch(undefined, LABELS.types.length);
const MODES = stretch(TYPES, LABELS.modes.length);
const MODALITIES = stretch(MODES, LABELS.modalities.length);
const CONTEXTS = stretch(MODALITIES, LABELS.contexts.length);
const NEGATIVE = stretch(CONTEXTS, 1);
const STATEMENT = stretch(NEGATIVE, 1);

const MENTIONS = LABELS.mentions.map((label) => {
  const [kind, form] = label.split('.');
  return {
    kind: ENTITY_KINDS.find((known) => known === kind),
    form: MENTION_FORMS.find((known) => known === form),
  };
});

/** What the model takes the words of one sentence to mention and to claim. Words are counted from 0. */
export class Reading {
  private readonly encoded: Pick<EncodedSentence, 'mentions' | 'claims' | 'claimRoles' | 'claimMargins'>;

  constructor({ mentions, claims, claimRoles, claimMargins }: EncodedSentence) {
    this.encoded = { mentions, claims, claimRoles, claimMargins };
  }

  /** The mention whose head a word is, or whose name it stands in; undefined where "none" is likelier. */
  mention(word: number): ReadMention | undefined {
    const likely = this.mentions(word);
    const best = argmax(likely);
    const { kind, form } = MENTIONS[best] ?? {};
    return kind && form ? { kind, form, probability: likely[best] ?? 0 } : undefined;
  }

  /** How likely words, as a mention of some form, speak of something of a kind: the mean over the words. */
  kind(kind: EntityKind, form: MentionForm, first: number, last = first): number {
    const label = MENTIONS.findIndex((known) => known.kind === kind && known.form === form);
    let sum = 0;
    for (let word = first; word <= last; word += 1) sum += this.mentions(word)[label] ?? 0;
    return sum / (last - first + 1);
  }

  /** How likely a word is the trigger of each type of claim; `_` is the chance that it is none. */
  types(word: number): ReadonlyMap<ReadType | '_', number> {
    const likely = probabilities(row(this.encoded.claims, word, TYPES));
    return new Map(LABELS.types.map((type, index) => [type, likely[index] ?? 0]));
  }

  /** The likeliest mode of an event at a word, null when none is likelier than not. */
  mode(word: number, type: EventType): string | null {
    const scores = row(this.encoded.claims, word, MODES);
    const own = LABELS.modes.flatMap((label, index) =>
      label.startsWith(`${type}/`) ? [{ mode: label.slice(type.length + 1), score: scores[index] ?? 0 }] : [],
    );
    const likely = probabilities(own.map(({ score }) => score));
    const best = argmax(likely);
    return (likely[best] ?? 0) > 0.5 ? (own[best]?.mode ?? null) : null;
  }

  modality(word: number): ReadonlyMap<Modality, number> {
    const likely = probabilities(row(this.encoded.claims, word, MODALITIES));
    return new Map(LABELS.modalities.map((modality, index) => [modality, likely[index] ?? 0]));
  }

  /** Whether a claim says that something did not happen, in log odds. */
  negative(word: number): number {
    return row(this.encoded.claims, word, NEGATIVE)[0] ?? 0;
  }

  contexts(word: number): readonly string[] {
    const scores = row(this.encoded.claims, word, CONTEXTS);
    return LABELS.contexts.filter((_, index) => (scores[index] ?? 0) > 0);
  }

  /** How likely a word says that somebody said something. */
  statement(word: number): number {
    return 1 / (1 + Math.exp(-(row(this.encoded.claims, word, STATEMENT)[0] ?? 0)));
  }

  /** The likeliest part of a word in the claim that another triggers. */
  part(trigger: number, word: number): ReadPart | undefined {
    const { claimRoles, claimMargins } = this.encoded;
    const cell = (trigger + 1) * claimRoles.width + word + 1;
    const role = LABELS.claimRoles[claimRoles.data[cell] ?? 0];
    return role === undefined || role === '_' ? undefined : { role, margin: claimMargins.data[cell] ?? -Infinity };
  }

  private mentions(word: number): readonly number[] {
    return probabilities(row(this.encoded.mentions, word, { from: 0, length: LABELS.mentions.length }));
  }
}

function row({ data, width }: Scores, word: number, { from, length }: Stretch): readonly number[] {
  const start = (word + 1) * width + from;
  return Array.from({ length }, (_, index) => data[start + index] ?? 0);
}

function probabilities(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function argmax(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? -Infinity) ? index : best), 0);
}
