import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { CONTEXTS } from '../../../src/domain/contexts.js';
import { EVENT_TYPES, EVENTS } from '../../../src/domain/ontology.js';
import { SUBTYPES } from '../../../src/domain/reference.js';
import { contextsOf } from '../../../src/extraction/lexicon/contexts.js';
import { governmentName, lookUp } from '../../../src/extraction/lexicon/gazetteer.js';
import { kindOfWord } from '../../../src/extraction/lexicon/kinds.js';
import { pronounClass } from '../../../src/extraction/lexicon/pronouns.js';
import { relationPattern, relationSuffix } from '../../../src/extraction/lexicon/relation-patterns.js';
import { isClosing, isPost, isSpeaking, shortens } from '../../../src/extraction/lexicon/titles.js';
import { nounTrigger, verbTrigger } from '../../../src/extraction/lexicon/triggers.js';
import { tokenize } from '../../../src/extraction/syntax/tokens.js';

const folder = new URL('../../../lexicon/', import.meta.url);
const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const strings = z.array(z.string());
const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

test.each(readdirSync(folder).filter((file) => file.endsWith('.json')))('%s names its source', (file) => {
  expect(readFileSync(new URL(file, folder), 'utf8')).toMatch(/"source": "\w{2}/);
});

describe('triggers', () => {
  const { triggers } = z
    .object({
      triggers: z.array(
        z.object({ type: z.enum(EVENT_TYPES), mode: z.string().nullable(), verbs: strings, nouns: strings }),
      ),
    })
    .parse(load('events'));

  test('are there for each type', () => {
    expect(new Set(triggers.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES));
  });

  test.each(triggers.map(({ type, mode }) => [type, mode] as const))('%s has the mode %s', (type, mode) => {
    if (mode !== null) expect(EVENTS[type].modes).toContain(mode);
  });

  test.each(['verbs', 'nouns'] as const)('none of the %s stands twice', (kind) => {
    expect(repeated(triggers.flatMap((trigger) => trigger[kind]))).toEqual([]);
  });

  test('a verb with the word beside it goes before the verb alone', () => {
    expect(verbTrigger('call', ['off'])).toMatchObject({ type: 'REJECT', mode: 'meet' });
    expect(verbTrigger('call', ['on'])).toMatchObject({ type: 'REQUEST' });
    expect(verbTrigger('call', [])).toBeUndefined();
    expect(nounTrigger('strike', 'hunger')).toMatchObject({ type: 'PROTEST', mode: 'hunger' });
    expect(nounTrigger('table', undefined)).toBeUndefined();
  });
});

describe('kinds', () => {
  const { heads } = z.object({ heads: z.record(z.string(), z.record(z.string(), strings)) }).parse(load('kinds'));
  const subtypes: Readonly<Record<string, readonly string[]>> = SUBTYPES;

  test.each(Object.entries(heads))('of %s have subtypes of that kind', (kind, bySubtype) => {
    for (const subtype of Object.keys(bySubtype)) if (subtype !== '') expect(subtypes[kind]).toContain(subtype);
  });

  test('no head noun has two', () => {
    expect(repeated(Object.values(heads).flatMap((bySubtype) => Object.values(bySubtype).flat()))).toEqual([]);
  });

  test('two words go before one', () => {
    expect(kindOfWord({ text: 'group', lemma: 'group' }, 'armed')).toEqual({ kind: 'ARMED_GROUP', subtype: 'militia' });
    expect(kindOfWord({ text: 'group', lemma: 'group' })).toEqual({ kind: 'ORGANIZATION', subtype: null });
  });
});

describe('countries', () => {
  const codes = new Set(
    z
      .array(z.object({ cca2: z.string() }))
      .parse(createRequire(import.meta.url)('world-countries/countries.json'))
      .map(({ cca2 }) => cca2),
  );
  const countries = z
    .object({ aliases: z.record(z.string(), strings), demonyms: z.record(z.string(), strings), withArticle: strings })
    .parse(load('countries'));
  const { bodies } = z
    .object({
      bodies: z.array(
        z.object({
          name: z.string(),
          aliases: strings,
          kind: z.string(),
          subtype: z.string().nullable(),
          country: z.string().nullable(),
        }),
      ),
    })
    .parse(load('bodies'));

  test.each([
    ['with aliases', Object.keys(countries.aliases)],
    ['with demonyms', Object.keys(countries.demonyms)],
    ['with an article', countries.withArticle],
    ['of bodies', bodies.flatMap(({ country }) => (country === null ? [] : [country]))],
  ])('%s have known codes', (_, used) => {
    expect(used.filter((code) => !codes.has(code))).toEqual([]);
  });

  test('every body has a subtype of its kind, and a name of its own', () => {
    const subtypes: Readonly<Record<string, readonly string[]>> = SUBTYPES;
    for (const { name, kind, subtype } of bodies) {
      if (subtype !== null) expect({ name, known: subtypes[kind]?.includes(subtype) }).toEqual({ name, known: true });
    }
    expect(
      repeated(bodies.flatMap(({ name, aliases }) => [name, ...new Set(aliases.filter((alias) => alias !== name))])),
    ).toEqual([]);
  });

  test.each([
    ['Iraq', 'NAME', 'PLACE', 'country', 'IQ'],
    ['Iraqi', 'DEMONYM', 'PLACE', 'country', 'IQ'],
    ['Norwegian', 'DEMONYM', 'PLACE', 'country', 'NO'],
    ['French', 'DEMONYM', 'PLACE', 'country', 'FR'],
    ['Chinese', 'DEMONYM', 'PLACE', 'country', 'CN'],
    ['Americans', 'DEMONYM', 'PLACE', 'country', 'US'],
    ['US', 'NAME', 'PLACE', 'country', 'US'],
    ['U.S.', 'NAME', 'PLACE', 'country', 'US'],
    ['United States', 'NAME', 'PLACE', 'country', 'US'],
    ['Ivory Coast', 'NAME', 'PLACE', 'country', 'CI'],
    ['Baghdad', 'NAME', 'PLACE', 'city', 'IQ'],
    ['Washington', 'NAME', 'PLACE', 'city', 'US'],
    ['NATO', 'NAME', 'ORGANIZATION', 'igo', null],
  ])('%s is known as %s', (text, form, kind, subtype, country) => {
    const found = lookUp(tokenize(text), 0);
    expect(found?.entry).toMatchObject({ form, kind, subtype, country });
    expect(found?.length).toBe(tokenize(text).length);
  });

  test.each([['us'], ['turkey'], ['it'], ['May'], ['March'], ['Street'], [''], ['President']])(
    '"%s" is no country',
    (text) => {
      expect(lookUp(tokenize(text), 0)).toBeUndefined();
    },
  );

  test('governments go by their country', () => {
    expect(governmentName('IQ')).toBe('Government of Iraq');
    expect(governmentName('US')).toBe('Government of the United States');
  });
});

test('titles know posts, who speaks, who held one, and how they are shortened', () => {
  expect(isPost('foreign minister')).toBe(true);
  expect(isPost('table')).toBe(false);
  expect(isSpeaking('spokeswoman')).toBe(true);
  expect(isClosing('former')).toBe(true);
  expect(shortens('minister', 'foreign minister')).toBe(true);
  expect(shortens('minister', 'prime minister')).toBe(false);
  expect(shortens('president', 'vice president')).toBe(false);
});

test('pronouns know whom they can stand for', () => {
  expect(pronounClass('She')).toEqual({ of: 'PERSON', gender: 'f' });
  expect(pronounClass('we')).toEqual({ of: 'SPEAKER' });
  expect(pronounClass('its')).toEqual({ of: 'BODY' });
  expect(pronounClass('which')).toBeUndefined();
});

test('relations know their words', () => {
  expect(relationSuffix('Backed')).toBe('SUPPORTS');
  expect(relationPattern('member')?.type).toBe('MEMBER_OF');
  expect(relationPattern('table')).toBeUndefined();
});

test('contexts are told by words, and are known', () => {
  expect(contextsOf('The prime minister met the army chief.')).toEqual(['military', 'diplomatic']);
  expect(contextsOf('It rained.')).toEqual([]);
  for (const context of contextsOf('army court vote trade oil')) expect(CONTEXTS).toContain(context);
});
