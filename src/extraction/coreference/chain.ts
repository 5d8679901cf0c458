import { type EntityKind, type Subtype, SUBTYPES } from '../../domain/reference.js';
import { type Gender, genderOfTitle, pronounClass } from '../lexicon/pronouns.js';
import type { FoundMention } from '../mentions/mention.js';
import { nameTokens, sameName } from './person-name.js';

/** A chain of mentions of one thing, growing as the text is read. */
export class Chain {
  readonly mentions: FoundMention[] = [];
  subtype: Subtype | null = null;
  country: string | null = null;
  gender: Gender | undefined;
  /** The distinct names that it was given, the fullest first. */
  readonly names: string[] = [];
  /** In lower case, without country. */
  readonly titles = new Set<string>();
  /** Every country that a mention told. */
  readonly countries = new Set<string>();
  /** The words of each name. */
  private readonly wordsOfNames: (readonly string[])[] = [];

  constructor(
    readonly kind: EntityKind,
    /** Whether it is several people or things: "officials". */
    readonly plural: boolean,
  ) {}

  add(mention: FoundMention): void {
    this.mentions.push(mention);
    if (mention.country !== null) this.countries.add(mention.country);
    if (mention.form === 'PRONOUN') {
      const pronoun = pronounClass(mention.name);
      if (pronoun?.of === 'PERSON') this.gender ??= pronoun.gender;
      return;
    }
    if (mention.form === 'NOMINAL') this.know({ subtype: mention.subtype, country: mention.country });
    else this.know(mention.aliasOf ? {} : mention);
    if (mention.title !== undefined) {
      this.titles.add(mention.title.toLowerCase());
      this.gender ??= genderOfTitle(mention.title);
    }
  }

  /** Adds what is known of it without a mention that says so. */
  know({ name, subtype, country }: { name?: string; subtype?: Subtype | null; country?: string | null }): void {
    // What a description says of something of another kind ("a rebel group", of what its mentions make an organization) is not taken over.
    const known: readonly Subtype[] = SUBTYPES[this.kind];
    if (subtype && known.includes(subtype)) this.subtype ??= subtype;
    this.country ??= country ?? null;
    if (name === undefined || this.names.includes(name)) return;
    this.names.push(name);
    this.wordsOfNames.push(nameTokens(name));
    this.names.sort((a, b) => nameTokens(b).length - nameTokens(a).length);
  }

  get isNamed(): boolean {
    return this.names.length > 0;
  }

  /** The fullest name, or the first description. */
  get name(): string {
    return this.names[0] ?? this.mentions[0]?.name ?? '';
  }

  /** Whether a person's name can be this one's: like every name that it has. */
  answersTo(name: string): boolean {
    const tokens = nameTokens(name);
    return this.isNamed && this.wordsOfNames.every((known) => sameName(known, tokens));
  }
}

/** A body's or place's name as it is compared: without case, accents, article, hyphens and the like. */
export function bodyKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
