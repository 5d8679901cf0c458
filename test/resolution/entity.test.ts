import fc from 'fast-check';
import { addEvidence, countReferences, entityOf } from '../../src/resolution/entity.js';
import { reference, source } from './evidence-under-test.js';

const named = (...names: string[]) => names.map((name) => reference({ name, names: [name] }));
const entity = (references: ReturnType<typeof named>) => entityOf(countReferences('e', 'PERSON', references));

test.each([
  ['the most frequent name', ['A. Brook', 'Ada Brook', 'Ada Brook'], 'Ada Brook'],
  ['the longer of two as frequent', ['A. Brook', 'Ada Brook'], 'Ada Brook'],
  ['the first in the alphabet of two as frequent and long', ['Ade Brook', 'Ada Brook'], 'Ada Brook'],
])('is called by %s', (_, names, expected) => {
  expect(entity(named(...names)).name).toBe(expected);
});

test('knows the names that it is mentioned by, but is called by a full one', () => {
  const { name, names } = entity([reference({ name: 'Ada Brook', names: ['Ada Brook', 'Brook'] })]);
  expect(name).toBe('Ada Brook');
  expect(names).toEqual(['Ada Brook', 'Brook']);
});

test('takes country and subtype from the most, and counts an article once', () => {
  const references = [
    reference({ country: 'VE' }),
    reference({ country: 'LU', article: source('a2') }),
    reference({ country: 'LU', article: source('a2') }),
    reference({ country: null, article: source('a3') }),
  ];
  expect(entity(references)).toMatchObject({ country: 'LU', subtype: null, articleCount: 3 });
});

test('counting article by article in any order is counting all at once', () => {
  const any = fc.record({
    name: fc.constantFrom('Ada Brook', 'Áda Brook', 'A. Brook'),
    country: fc.constantFrom('LU', 'VE', null),
    day: fc.constantFrom('2031-03-01', '2031-03-02', null),
  });
  fc.assert(
    fc.property(
      fc
        .array(any, { minLength: 1, maxLength: 6 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, order]) => {
        const references = all.map(({ name, country, day }, n) =>
          reference({
            name,
            names: [name],
            country,
            article: { ...source(`a${n}`), publishedStart: day, publishedEnd: day },
          }),
        );
        const single = order.map((one) =>
          countReferences('e', 'PERSON', [references[all.indexOf(one)] ?? reference()]),
        );
        const [first, ...rest] = single;
        if (first === undefined) throw new Error('none');
        const [together, added] = [countReferences('e', 'PERSON', references), rest.reduce(addEvidence, first)].map(
          entityOf,
        );
        expect({ ...added, evidence: null }).toEqual({ ...together, evidence: null });
      },
    ),
  );
});
