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
      name: z.object({ common: z.string(), official: z.string() }),
      capital: z.array(z.string()).optional(),
      demonyms: z.object({ eng: z.object({ m: z.string(), f: z.string() }) }),
    }),
  )
  .parse(createRequire(import.meta.url)('world-countries/countries.json'));
const subtype = z.enum(Object.values(SUBTYPES).flat() as [Subtype, ...Subtype[]]);
const additions = lexiconFile(
  'countries',
  z.object({ aliases: z.record(z.string(), z.array(z.string())), demonyms: z.record(z.string(), z.array(z.string())) }),
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

const entries = new Map<string, GazetteerEntry>();
const countryNames = new Map<string, string>();
let longest = 1;

function add(name: string, entry: GazetteerEntry): void {
  const tokens = tokenize(name);
  if (tokens.length === 0) return;
  longest = Math.max(longest, tokens.length);
  entries.set(tokens.map(({ text }) => text).join(' '), entry);
}

for (const { cca2: country, name, capital, demonyms } of countries) {
  countryNames.set(country, name.common);
  for (const city of capital ?? []) {
    const short = city.replace(/,? D\.C\.$/, '');
    const entry: GazetteerEntry = { form: 'NAME', name: short, kind: 'PLACE', subtype: 'city', country, capital: true };
    add(short, entry);
    add(city, entry);
  }
  for (const word of [demonyms.eng.m, demonyms.eng.f]) addDemonym(word, country);
}
// Countries come after the capitals, so that Singapore and Kuwait are countries first.
for (const { cca2: country, name } of countries) {
  for (const alias of [name.common, name.official]) addCountry(alias, country);
}
for (const [country, aliases] of Object.entries(additions.aliases))
  aliases.forEach((alias) => {
    addCountry(alias, country);
  });
for (const [country, words] of Object.entries(additions.demonyms))
  words.forEach((word) => {
    addDemonym(word, country);
  });
for (const { aliases, ...body } of bodies) {
  for (const alias of [body.name, ...aliases]) add(alias, { form: 'NAME', capital: false, ...body });
}

function addCountry(alias: string, country: string): void {
  const name = countryNames.get(country) ?? alias;
  add(alias, { form: 'NAME', name, kind: 'PLACE', subtype: 'country', country, capital: false });
}

function addDemonym(word: string, country: string): void {
  if (word === '' || entries.get(word)?.form === 'NAME') return;
  const entry: GazetteerEntry = {
    form: 'DEMONYM',
    name: countryNames.get(country) ?? word,
    kind: 'PLACE',
    subtype: 'country',
    country,
    capital: false,
  };
  add(word, entry);
  if (/[aei]n$|i$/.test(word)) add(`${word}s`, entry);
}

/** The longest known name that begins at a token, and how many tokens it takes. Capitals count: "us" is no country. */
export function lookUp(
  tokens: readonly { readonly text: string }[],
  from: number,
): { readonly entry: GazetteerEntry; readonly length: number } | undefined {
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return undefined;
  for (let length = Math.min(longest, tokens.length - from); length > 0; length -= 1) {
    const key = tokens
      .slice(from, from + length)
      .map(({ text }) => text)
      .join(' ');
    const entry = entries.get(key);
    if (entry) return { entry, length };
  }
  return undefined;
}

/** The usual English name of a country by its code; the code itself when it is not known. */
export function countryName(code: string): string {
  return countryNames.get(code) ?? code;
}
