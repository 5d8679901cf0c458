import { extract } from '../../src/extraction/extract.js';
import { EXTRACTOR_VERSION } from '../../src/extraction/version.js';
import { InvalidInputError } from '../../src/errors/catalogue.js';
import { read } from './reading.js';

test('names its version', () => {
  expect(EXTRACTOR_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each([[''], [' \n\t\r\n '], ['\u00a0\ufeff']])('refuses an empty text: %j', async (text) => {
  await expect(extract({ text })).rejects.toThrow(InvalidInputError);
});

test.each([['.'], ['\u0000'], ['\ud83d'], ['“'], ['The'], ['😀'], ['العراق'], ['x'.repeat(3_000)]])(
  'reads %j without a claim',
  async (text) => {
    const { claims, sentences } = await extract({ text });
    expect(claims).toEqual([]);
    expect(sentences).toHaveLength(1);
  },
);

test('gives sentences, references and claims with offsets of the text as it was given', async () => {
  const text = '\r\n  Sweden condemned Norway.\r\n\r\nBread costs more than it did in May.\r\n';
  const { sentences, references, claims } = await read(text);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Sweden condemned Norway.',
    'Bread costs more than it did in May.',
  ]);
  expect(references.slice(0, 2).map(({ id, name, mentions }) => [id, name, mentions[0]])).toEqual([
    ['r1', 'Government of Sweden', { start: 4, end: 10, text: 'Sweden', form: 'NAME' }],
    ['r2', 'Government of Norway', { start: 21, end: 27, text: 'Norway', form: 'NAME' }],
  ]);
  expect(claims).toHaveLength(1);
  expect(claims[0]).toMatchObject({
    id: 'c1',
    type: 'ACCUSE',
    mode: 'disapprove',
    trigger: { start: 11, end: 20, text: 'condemned' },
    evidence: { start: 4, end: 28, text: 'Sweden condemned Norway.' },
    polarity: 'POSITIVE',
    modality: 'ASSERTED',
    roles: [
      { role: 'ACTOR', reference: 'r1' },
      { role: 'RECIPIENT', reference: 'r2' },
    ],
    time: null,
    attribution: [],
  });
});

test.each([
  ['It rained in the valley for three days.'],
  ['The team won the match by two goals.'],
  ['Bread costs more than it did in May.'],
])('draws no claim from "%s"', async (text) => {
  expect((await read(text)).claims).toEqual([]);
});

describe('confidence', () => {
  test('is high for what model and lexicon agree on, and lower for what they doubt', async () => {
    const of = async (text: string): Promise<number> => (await read(text)).claims[0]?.confidence ?? NaN;
    const plain = await of('Sweden condemned Norway.');
    expect(plain).toBeGreaterThan(0.6);
    expect(plain).toBeLessThan(1);
    expect(await of('Sweden is considering attacking Norway.')).toBeLessThan(plain);
  });
});
