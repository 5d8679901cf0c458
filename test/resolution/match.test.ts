import fc from 'fast-check';
import { ENTITY_KINDS, type EntityKind } from '../../src/domain/reference.js';
import { match, type Named } from '../../src/resolution/match/match.js';

const named = (kind: EntityKind, ...names: string[]): Named => ({ kind, names });
const person = (name: string): Named => named('PERSON', name);

describe('one and the same', () => {
  test.each([
    ['Idris Makwele', 'Idris Makwele'],
    ['Mohammed Shiaa Al-Korani', 'Muhammad Shia al-Korani'],
    ['Abd al-Rahman Haddad', 'Abdurrahman Haddad'],
    ['Lindqvist, Greta', 'Greta Lindqvist'],
    ['Foreign Minister Greta Lindqvist', 'Greta Lindqvist'],
    ['G. Lindqvist', 'Greta Lindqvist'],
    ['William Ostrem', 'Bill Ostrem'],
    ['JanPieter Vos', 'Jan Pieter Vos'],
    ['Григорий Садовничий', 'Grigory Sadovnichy'],
    ['Sergejs Petrenko', 'Sergey Viktorovich PETRENKO'],
  ])('%s is %s', (left, right) => {
    expect(match(person(left), person(right)).verdict).toBe('SAME');
  });

  test.each([
    ['PLA', 'People’s Liberation Army'],
    ['Zarya Shipping Ltd', 'ZARYA SHIPPING LIMITED'],
    ['Ministry of Oil', 'The Ministry of Oil'],
  ])('%s is %s', (left, right) => {
    expect(match(named('ORGANIZATION', left), named('ORGANIZATION', right)).verdict).toBe('SAME');
  });
});

describe('two', () => {
  test.each([
    ['John Ostrem', 'Robert Ostrem'],
    ['Anna Velarde', 'Anna Lindqvist'],
    ['Idris Makwele', 'Tomas Velarde'],
  ])('%s is not %s', (left, right) => {
    expect(match(person(left), person(right)).verdict).not.toBe('SAME');
  });

  test('bodies of two countries', () => {
    const told = match(named('GOVERNMENT', 'Government of Estonia'), named('GOVERNMENT', 'Government of Ethiopia'));
    expect(told.verdict).toBe('DIFFERENT');
    expect(told.reasons).toContainEqual({ feature: 'country', score: 0, detail: 'EE | ET' });
  });

  test('a person and a place of one name', () => {
    expect(match(person('Washington'), named('PLACE', 'Washington')).verdict).toBe('DIFFERENT');
  });

  test('the same name in two countries is less sure', () => {
    const here = { ...person('Anna Velarde'), country: 'ES' };
    const there = { ...person('Anna Velarde'), country: 'PE' };
    expect(match(here, there).score).toBeLessThan(match(here, here).score);
  });
});

test('the likeliest pair of names counts', () => {
  const left = named('ARMED_GROUP', 'Condor Front', 'Frente Condor');
  expect(match(left, named('ARMED_GROUP', 'Zarya Brigade', 'Condor Front')).verdict).toBe('SAME');
});

test('every word that decided is told', () => {
  const { reasons } = match(person('Shiaa Korani'), person('Shia Korani Haddad'));
  expect(reasons.map(({ feature, detail }) => [feature, detail])).toEqual([
    ['token-alignment', 'shiaa~shia korani'],
    ['words-of-one-alone', '– | haddad'],
  ]);
});

const anything = fc.record({
  kind: fc.constantFrom(...ENTITY_KINDS),
  names: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 3 }),
});

test('any two names: a score from 0 to 1, whichever is left, and a name is most like itself', () => {
  fc.assert(
    fc.property(anything, anything, (left, right) => {
      const [one, other] = [match(left, right), match(right, left)];
      expect(one.score).toBe(other.score);
      expect(one.verdict).toBe(other.verdict);
      expect(one.score).toBeGreaterThanOrEqual(0);
      expect(one.score).toBeLessThanOrEqual(1);
      for (const { score } of one.reasons) expect(score).toBeGreaterThanOrEqual(0);
    }),
  );
});
