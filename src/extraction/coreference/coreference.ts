import { pronounClass } from '../lexicon/pronouns.js';
import { type FoundMention, isPlural } from '../mentions/mention.js';
import { governmentName } from '../lexicon/gazetteer.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { Chain } from './chain.js';
import { ChainIndex } from './chain-index.js';

/** How many sentences back a pronoun looks, and how many a bare description. */
const PRONOUN_REACH = 4;
const DESCRIPTION_REACH = 8;
const STATE_NOUNS = new Set(['government', 'administration', 'regime']);

/**
 * Links mentions into chains, in text order and by rules: names to names, titles and appositions to the name beside them,
 * definite descriptions to the last of their kind, pronouns to the most salient. Never two conflicting names in one chain.
 * First-person pronouns are left to `first-person.ts`, which knows who speaks.
 */
export class Coreference {
  private readonly index = new ChainIndex();
  private readonly chainOf = new Map<FoundMention, Chain>();
  private lastCountry: string | null = null;

  constructor(private readonly sentences: readonly Sentence[]) {}

  get chains(): readonly Chain[] {
    return this.index.chains;
  }

  /** Takes the mentions of one sentence after another. */
  read(mentions: readonly FoundMention[]): void {
    // A title stands before its name: names first, so that the title finds its chain.
    for (const mention of mentions) if (!mention.sameAs) this.place(mention);
    for (const mention of mentions) if (mention.sameAs) this.join(mention, this.chainOf.get(mention.sameAs));
  }

  /** The chain of a mention; a pronoun may have none. */
  of(mention: FoundMention): Chain | undefined {
    return this.chainOf.get(mention);
  }

  /** Puts a mention into a chain, or into a new one. */
  join(mention: FoundMention, chain?: Chain): void {
    const word = this.wordOf(mention);
    const joined = chain ?? new Chain(mention.kind, mention.form === 'NOMINAL' && isPlural(word));
    joined.add(mention);
    this.index.add(joined, mention, word);
    this.chainOf.set(mention, joined);
    this.lastCountry = mention.country ?? this.lastCountry;
  }

  private place(mention: FoundMention): void {
    if (mention.form === 'PRONOUN') {
      const chain = this.antecedent(mention);
      if (chain) this.join(mention, chain);
    } else {
      this.join(mention, mention.form === 'NOMINAL' ? this.described(mention) : this.named(mention));
    }
  }

  private named(mention: FoundMention): Chain | undefined {
    return mention.kind === 'PERSON' ? this.index.person(mention.name) : this.index.body(mention);
  }

  private described(mention: FoundMention): Chain | undefined {
    const words = this.sentences[mention.sentence]?.words;
    const head = words?.[mention.head];
    const determiner = words?.[mention.first]?.text.toLowerCase() ?? '';
    if (!head) return undefined;
    if (mention.subtype === 'state' && STATE_NOUNS.has(head.lemma) && !isPlural(head)) return this.government(mention);
    if (mention.title !== undefined) {
      return determiner === 'a' || determiner === 'an' || isPlural(head)
        ? undefined
        : this.index.titled(mention, mention.title);
    }
    if (!/^(?:the|this|that|these|those)$/.test(determiner)) return undefined;
    return this.index.latest(
      mention.sentence - DESCRIPTION_REACH,
      (chain, other) =>
        chain.kind === mention.kind &&
        (chain.plural === isPlural(head) || mention.subtype === 'coalition') &&
        (this.wordOf(other)?.lemma === head.lemma ||
          (mention.subtype === 'coalition' && chain.subtype === 'coalition')) &&
        isShorterFor(mention, other) &&
        agree(chain.country, mention.country),
    );
  }

  /** The government of a country, where the text speaks of it. */
  governmentOf(country: string): Chain | undefined {
    return this.index.body({ kind: 'GOVERNMENT', name: governmentName(country), country });
  }

  /** "The government": that of the country named with it, else of the country last spoken of. */
  private government(mention: FoundMention): Chain | undefined {
    const country = mention.country ?? this.lastCountry;
    if (country === null) return undefined;
    const known = this.governmentOf(country);
    if (known) return known;
    const chain = new Chain('GOVERNMENT', false);
    chain.know({ name: governmentName(country), subtype: 'state', country });
    return chain;
  }

  private antecedent(mention: FoundMention): Chain | undefined {
    const pronoun = pronounClass(mention.name);
    if (!pronoun || pronoun.of === 'SPEAKER') return undefined;
    const isBody = ({ kind }: Chain): boolean => kind !== 'PERSON' && kind !== 'PLACE';
    const fits = (chain: Chain): boolean => {
      if (pronoun.of === 'PERSON')
        return chain.kind === 'PERSON' && !chain.plural && agree(chain.gender, pronoun.gender);
      return /^its?$/i.test(mention.name) ? isBody(chain) && !chain.plural : chain.plural || isBody(chain);
    };
    const doer = this.index.latest(mention.sentence, (_, other) => this.isSubjectOver(other, mention));
    return this.index.best(mention.sentence - PRONOUN_REACH, (chain, other) => {
      if (chain === doer || !fits(chain) || !isBefore(other, mention)) return undefined;
      const subject = this.wordOf(other)?.relation.startsWith('nsubj') === true ? 1.5 : 0;
      return (
        subject + (other.form === 'NAME' ? 0.5 : 0) - 2 * (mention.sentence - other.sentence) + other.first / 1_000
      );
    });
  }

  /** "The army attacked them": never the army itself. */
  private isSubjectOver(other: FoundMention, pronoun: FoundMention): boolean {
    const [subject, object] = [this.wordOf(other), this.wordOf(pronoun)];
    return (
      other.sentence === pronoun.sentence &&
      subject?.head === object?.head &&
      subject?.relation.startsWith('nsubj') === true &&
      /^(?:obj|iobj|obl)/.test(object?.relation ?? '') &&
      !pronoun.name.endsWith('self')
    );
  }

  private wordOf({ sentence, head }: FoundMention): Word | undefined {
    return this.sentences[sentence]?.words[head];
  }
}

function agree<T>(left: T | null | undefined, right: T | null | undefined): boolean {
  return left === null || left === undefined || right === null || right === undefined || left === right;
}

function isBefore(left: FoundMention, right: FoundMention): boolean {
  return left.sentence < right.sentence || (left.sentence === right.sentence && left.last < right.first);
}

/** A description that says more than the one before it is of something else: "the working group" is not "a group". */
function isShorterFor(mention: FoundMention, other: FoundMention): boolean {
  const said = new Set(other.name.toLowerCase().split(/[\s-]+/));
  return (
    mention.subtype === 'coalition' ||
    mention.name
      .toLowerCase()
      .split(/[\s-]+/)
      .every((word) => said.has(word))
  );
}
