import { createRequire } from 'node:module';
import { z } from 'zod';
import { ENTITY_KINDS, type EntityKind, SUBTYPES, type Subtype } from '../../domain/reference.js';
import { tokenize } from '../syntax/tokens.js';
import { lexiconFile } from './lexicon-file.js';

/** What the world knows by a name. */
export interface GazetteerEntry {
  readonly form: 'NAME' | 'DEMONYM';
  readonly name: string;
  readonly kind: EntityKind;
  readonly subtype: Subtype | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** A capital may stand for its government. */
  readonly capital: boolean;
}

const countries = z
  .array(
    z.object({
      cca2: z.string().length(2),
      independent: z.boolean().nullish(),
      name: z.object({ common: z.string(), official: z.string() }),
      capital: z.array(z.string()).optional(),
      demonyms: z.object({ eng: z.object({ m: z.string(), f: z.string() }) }),
    }),
  )
  .parse(createRequire(import.meta.url)('world-countries/countries.json'));
const subtype = z.enum(Object.values(SUBTYPES).flat() as [Subtype, ...Subtype[]]);
const additions = lexiconFile(
  'countries',
  z.object({
    aliases: z.record(z.string(), z.array(z.string())),
    demonyms: z.record(z.string(), z.array(z.string())),
    withArticle: z.array(z.string()),
  }),
);
const { bodies } = lexiconFile(
  'bodies',
  z.object({
    bodies: z.array(
      z.object({
        name: z.string(),
        aliases: z.array(z.string()),
        kind: z.enum(ENTITY_KINDS),
        subtype: subtype.nullable(),
        country: z.string().length(2).nullable(),
      }),
    ),
  }),
);

const countryNames = new Map(countries.map(({ cca2, name }) => [cca2, name.common]));
const withArticle = new Set(additions.withArticle);
const entries = new Map<string, GazetteerEntry>();
let longest = 1;

/** Single words keep their case ("US", "IS"); of longer names the first letter alone must be a capital. */
function keyOf(tokens: readonly { readonly text: string }[]): string {
  const key = tokens.map(({ text }) => text).join(' ');
  return tokens.length > 1 ? key.toLowerCase() : key;
}

/** Adds a name, and its spelling without accents. */
function add(name: string, entry: GazetteerEntry): void {
  for (const spelling of new Set([name, name.normalize('NFD').replace(/\p{M}/gu, '')])) {
    const tokens = tokenize(spelling);
    longest = Math.max(longest, tokens.length);
    if (tokens.length > 0) entries.set(keyOf(tokens), entry);
  }
}

function countryEntry(country: string, form: 'NAME' | 'DEMONYM'): GazetteerEntry {
  const name = countryNames.get(country) ?? country;
  return { form, name, kind: 'PLACE', subtype: 'country', country, capital: false };
}

function addDemonym(word: string, country: string): void {
  if (word === '' || entries.get(word)?.form === 'NAME') return;
  const plural = /[aei]n$|i$/.test(word) ? [`${word}s`] : [];
  for (const form of [word, ...plural]) add(form, countryEntry(country, 'DEMONYM'));
}

// Later names win: countries over capitals (Singapore), our own additions over the package, bodies over all.
for (const { cca2: country, capital } of countries) {
  for (const city of capital ?? []) {
    const name = city.replace(/,? D\.C\.$/, '');
    for (const alias of [name, city])
      add(alias, { ...countryEntry(country, 'NAME'), name, subtype: 'city', capital: true });
  }
}
for (const { cca2: country, name } of countries) {
  for (const alias of [name.common, name.official]) add(alias, countryEntry(country, 'NAME'));
}
for (const [country, aliases] of Object.entries(additions.aliases)) {
  for (const alias of aliases) add(alias, countryEntry(country, 'NAME'));
}
// A territory shares its state's word: "Norwegian" is of Norway, not of Svalbard.
for (const { cca2: country, demonyms } of [...countries].sort(
  (a, b) => Number(a.independent) - Number(b.independent),
)) {
  for (const word of [demonyms.eng.m, demonyms.eng.f]) addDemonym(word, country);
}
for (const [country, words] of Object.entries(additions.demonyms)) {
  for (const word of words) addDemonym(word, country);
}
for (const { aliases, ...body } of bodies) {
  for (const alias of [body.name, ...aliases]) add(alias, { form: 'NAME', capital: false, ...body });
}

/** The longest known name that begins at a token, and how many tokens it takes. Capitals count: "us" is no country. */
export function lookUp(
  tokens: readonly { readonly text: string }[],
  from: number,
): { readonly entry: GazetteerEntry; readonly length: number } | undefined {
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return undefined;
  for (let length = Math.min(longest, tokens.length - from); length > 0; length -= 1) {
    const entry = entries.get(keyOf(tokens.slice(from, from + length)));
    if (entry) return { entry, length };
  }
  return undefined;
}

/** The name by which the world knows what a whole name names: "Burma" is "Myanmar". */
export function knownAs(name: string): string | undefined {
  const tokens = tokenize(name.replace(/^the /i, ''));
  const known = lookUp(tokens, 0);
  return known?.length === tokens.length && known.entry.form === 'NAME' ? known.entry.name : undefined;
}

/** The countries that a name names, by name or demonym: "Central Bank of Kenya". */
export function countriesIn(name: string): readonly string[] {
  const tokens = tokenize(name);
  const found: string[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const known = lookUp(tokens, from);
    if (known?.entry.country && known.entry.subtype === 'country') found.push(known.entry.country);
    from += (known?.length ?? 1) - 1;
  }
  return found;
}

/** "Government of Iraq": the name under which every article's mentions of that government meet. */
export function governmentName(country: string): string {
  const name = countryNames.get(country) ?? country;
  return `Government of ${withArticle.has(country) ? 'the ' : ''}${name}`;
}
