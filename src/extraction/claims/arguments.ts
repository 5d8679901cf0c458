import type { Chain } from '../coreference/chain.js';
import type { Discourse } from '../discourse.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { childrenOf, prepositionOf } from '../syntax/walk.js';

/** A participant with the words that say it and how it was found. */
export interface Participant {
  readonly chain: Chain;
  readonly word: number;
  readonly reason: string;
}

const CLIMBS = new Set(['xcomp', 'conj', 'advcl', 'ccomp']);

/** Finds who takes part in what a predicate says: by the tree, and by the frames where the tree has nobody. */
export class Arguments {
  constructor(
    private readonly discourse: Discourse,
    private readonly sentence: Sentence,
  ) {}

  /** Who a word speaks of, with all that it is coordinated with; what only holds a participant ("meetings of X") gives that one. */
  resolve(word: Word, reason: string, depth = 0): readonly Participant[] {
    if (word.relation.startsWith('acl') || depth > 3) return [];
    const chain = this.discourse.chainAt(this.sentence, word.index);
    const conjuncts = this.children(word, 'conj')
      .filter(({ upos }) => upos !== 'VERB')
      .flatMap((conjunct) => this.resolve(conjunct, reason, depth + 1));
    if (chain) return [{ chain, word: word.index, reason }, ...this.statesOf(word, chain, reason), ...conjuncts];
    const inside = ['NOUN', 'PROPN'].includes(word.upos)
      ? [...this.children(word, 'nmod:poss'), ...this.withCase(word, ['nmod'], ['of'])].flatMap((inner) =>
          this.resolve(inner, `${reason}-inside`, depth + 1),
        )
      : [];
    return [...inside, ...conjuncts];
  }

  /** "the ministers of X and Y" act for X and for Y. */
  private statesOf(word: Word, { kind, isNamed, plural }: Chain, reason: string): readonly Participant[] {
    if (kind !== 'PERSON' || isNamed || !plural) return [];
    const states = this.withCase(word, ['nmod'], ['of']).flatMap((inner) => this.resolve(inner, `${reason}-states`, 1));
    return states.length > 1 ? states.filter(({ chain }) => chain.kind === 'GOVERNMENT') : [];
  }

  /** The words that do it. */
  subjects(verb: Word, depth = 0): readonly Word[] {
    const agent = this.children(verb, 'obl:agent').filter((word) => this.preposition(word) === 'by');
    if (agent.length > 0) return agent;
    const nominal = this.children(verb, 'nsubj').filter(({ relation }) => relation !== 'nsubj:pass');
    if (nominal.length > 0) return nominal.map((word) => this.unrelative(word));
    const framed = this.framed(verb, 'ARG0');
    if (framed.length > 0) return framed;
    const governor = this.governor(verb);
    if (!governor || depth > 2) return [];
    if (verb.relation === 'acl' && verb.xpos === 'VBG') return [governor];
    if (verb.relation === 'acl:relcl' && !this.isPassive(verb)) return [governor];
    const climbs = CLIMBS.has(verb.relation) && !this.isPassive(verb);
    return climbs ? this.subjects(governor, depth + 1) : [];
  }

  /** The words to which it is done: object, passive subject, and what a participle qualifies. */
  objects(verb: Word): readonly Word[] {
    const direct = [...this.children(verb, 'obj'), ...this.children(verb, 'nsubj:pass')];
    if (direct.length > 0) return direct;
    const governor = this.governor(verb);
    if (verb.relation === 'acl' && verb.xpos === 'VBN' && governor) return [governor];
    if (verb.relation === 'acl:relcl' && this.isPassive(verb) && governor) return [governor];
    return this.framed(verb, 'ARG1').filter(({ upos }) => ['NOUN', 'PROPN', 'PRON'].includes(upos));
  }

  indirectObjects(verb: Word): readonly Word[] {
    const direct = this.children(verb, 'iobj');
    return direct.length > 0
      ? direct
      : this.framed(verb, 'ARG2').filter(
          (word) => word.head === verb.index && prepositionOf(this.sentence, word) === undefined,
        );
  }

  /** The words that hang on a word by one of the prepositions. */
  oblique(word: Word, prepositions: readonly string[]): readonly Word[] {
    return this.withCase(word, ['obl', 'nmod'], prepositions);
  }

  possessors(noun: Word): readonly Word[] {
    return [...this.children(noun, 'nmod:poss'), ...this.demonyms(noun)];
  }

  preposition(word: Word): string {
    return prepositionOf(this.sentence, word) ?? 'none';
  }

  isPassive(verb: Word): boolean {
    return this.children(verb, 'nsubj:pass', 'aux:pass').length > 0;
  }

  governor(word: Word): Word | undefined {
    return word.head < 0 ? undefined : this.sentence.words[word.head];
  }

  children(word: Word, ...relations: readonly string[]): readonly Word[] {
    return childrenOf(this.sentence, word, ...relations);
  }

  private demonyms(noun: Word): readonly Word[] {
    return this.children(noun, 'amod', 'compound').filter(
      ({ index }) => this.discourse.mentionAt(this.sentence, index)?.kind === 'GOVERNMENT',
    );
  }

  private framed(verb: Word, role: string): readonly Word[] {
    return (this.sentence.frames.get(verb.index) ?? []).flatMap((argument) => {
      const word = this.sentence.words[argument.word];
      return argument.role === role && word ? [this.unrelative(word)] : [];
    });
  }

  /** "who" and "which" speak of what their clause qualifies. */
  private unrelative(word: Word): Word {
    if (!word.xpos.startsWith('W')) return word;
    const clause = this.governor(word);
    return (clause?.relation === 'acl:relcl' ? this.governor(clause) : undefined) ?? word;
  }

  private withCase(word: Word, relations: readonly string[], prepositions: readonly string[]): readonly Word[] {
    return this.children(word, ...relations).filter((child) => {
      const preposition = prepositionOf(this.sentence, child);
      return preposition !== undefined && prepositions.includes(preposition) && !this.isTime(child);
    });
  }

  private isTime(word: Word): boolean {
    return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|day|morning|evening|night)$/.test(
      word.lemma,
    );
  }
}
