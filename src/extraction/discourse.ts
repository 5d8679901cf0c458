import type { Span } from '../domain/span.js';
import type { Chain } from './coreference/chain.js';
import { Coreference } from './coreference/coreference.js';
import { agreeOnKinds } from './mentions/agree-on-kinds.js';
import { findMentions } from './mentions/find-mentions.js';
import type { FoundMention } from './mentions/mention.js';
import type { Sentence } from './syntax/parse.js';

/** A text as it has been read so far: its parsed sentences, who is spoken of where, and in which chains. */
export class Discourse {
  readonly coreference: Coreference;
  private readonly mentions: readonly (readonly FoundMention[])[];

  constructor(
    readonly text: string,
    readonly sentences: readonly Sentence[],
  ) {
    this.coreference = new Coreference(sentences);
    this.mentions = agreeOnKinds(sentences, sentences.map(findMentions));
    for (const mentions of this.mentions) this.coreference.read(mentions);
  }

  mentionsIn(sentence: Sentence): readonly FoundMention[] {
    return this.mentions[sentence.ordinal] ?? [];
  }

  /** The mention whose head a word is; a name before a description. */
  mentionAt(sentence: Sentence, word: number): FoundMention | undefined {
    const here = this.mentionsIn(sentence).filter(({ head }) => head === word);
    return (
      here.find(({ form }) => form === 'NAME') ??
      here[0] ??
      this.mentionsIn(sentence).find(({ form, first, last }) => form === 'NAME' && first <= word && last >= word)
    );
  }

  /** The chain that a word speaks of, when it heads a mention or stands in a name. */
  chainAt(sentence: Sentence, word: number): Chain | undefined {
    const mention = this.mentionAt(sentence, word);
    return mention && this.coreference.of(mention);
  }

  isInName(sentence: Sentence, word: number): boolean {
    return this.mentionsIn(sentence).some(({ form, first, last }) => form === 'NAME' && first <= word && last >= word);
  }

  /** The sentence that holds an offset. */
  sentenceAt(offset: number): Sentence | undefined {
    const sentence = this.sentences[this.firstEndingAfter(offset)];
    return sentence && sentence.start <= offset ? sentence : undefined;
  }

  /** Things by the sentences that their spans reach into. */
  bySentence<T>(things: readonly T[], spanOf: (thing: T) => Span | undefined): (sentence: Sentence) => readonly T[] {
    const within = this.sentences.map((): T[] => []);
    for (const thing of things) {
      const span = spanOf(thing);
      if (!span) continue;
      for (let at = this.firstEndingAfter(span.start); (this.sentences[at]?.start ?? Infinity) < span.end; at += 1)
        within[at]?.push(thing);
    }
    return ({ ordinal }) => within[ordinal] ?? [];
  }

  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
