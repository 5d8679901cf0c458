import { identify } from '../../src/resolution/identity.js';
import { normaliseName } from '../../src/resolution/name.js';
import { reference } from './evidence-under-test.js';

test.each([
  ['Áda  Bröok', 'ada brook'],
  ['The Harbour Guild', 'harbour guild'],
  ['al-Sudani', 'al sudani'],
  ["O'Neill", 'oneill'],
  ['U.S.', 'us'],
  ['محمد', 'محمد'],
  ['The', 'the'],
])('%s is compared as "%s"', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

test('spellings of one name are one entity, another kind is another', () => {
  const ada = identify(reference({ name: 'Ada Brook' }))?.entity;
  expect(identify(reference({ name: 'áda brook' }))?.entity).toBe(ada);
  expect(identify(reference({ kind: 'PLACE' }))?.entity).not.toBe(ada);
});

test('who is only spoken of as "she" or "the minister" is nobody yet', () => {
  expect(identify(reference({ name: 'she', names: [], forms: ['PRONOUN'] }))).toBeNull();
  expect(identify(reference({ name: 'the minister', names: [], forms: ['NOMINAL'], country: 'LU' }))).toBeNull();
});

test('a described institution of a known country is one, apart from its like in another country', () => {
  const forces = (country: string | null) =>
    identify(reference({ kind: 'ARMED_GROUP', name: 'security forces', names: [], forms: ['NOMINAL'], country }));
  expect(forces('LU')?.entity).toBe(forces('LU')?.entity);
  expect(forces('LU')?.entity).not.toBe(forces('VE')?.entity);
  expect(forces(null)).toBeNull();
  expect(forces('LU')?.score).toBeLessThan(identify(reference())?.score ?? 0);
});

test('a demonym names a government and no person', () => {
  const lundan = { name: 'Lunda', names: [], forms: ['DEMONYM'] } as const;
  expect(identify(reference({ ...lundan, kind: 'GOVERNMENT' }))).not.toBeNull();
  expect(identify(reference({ ...lundan, kind: 'PERSON' }))).toBeNull();
});

test('an identity says why', () => {
  expect(identify(reference())?.reasons).toEqual(['kind:PERSON', 'name:ada brook']);
});
