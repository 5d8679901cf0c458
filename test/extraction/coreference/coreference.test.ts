import fc from 'fast-check';
import { SUBTYPES } from '../../../src/domain/reference.js';
import { nameTokens, sameName } from '../../../src/extraction/coreference/person-name.js';
import { read } from '../reading.js';

describe('two spellings of a name', () => {
  test.each([
    ['Muhammad Shia al-Sadri', 'Mohammed Shiaa Al-Sadri', true],
    ['Muhammad al-Qadri', 'al-Qadri', true],
    ['Anke Brahms', 'Brahms', true],
    ['Anke Brahms', 'Anke', true],
    ['José Peña', 'Jose Pena', true],
    ['J. Achterberg', 'Samuel Achterberg', false],
    ['S. Achterberg', 'Samuel Achterberg', true],
    ['Ali Hassan', 'Ali Hussein', false],
    ['Muhammad Hassan Qadri', 'Muhammad Hussein Qadri', false],
    ['Anke Brahms', 'Greta Brahms', false],
    ['Brahms Anke', 'Anke Brahms', false],
  ])('%s, %s: %s', (left, right, same) => {
    expect(sameName(nameTokens(left), nameTokens(right))).toBe(same);
  });

  test('are alike both ways, and each is like itself', () => {
    const name = fc
      .array(fc.constantFrom('Ali', 'Hassan', 'Hussein', 'al-Qadri', 'J.', 'José', 'Muhammad', 'Mohammed', '’', ''), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (left, right) => {
        const [a, b] = [nameTokens(left), nameTokens(right)];
        expect(sameName(a, b)).toBe(sameName(b, a));
        if (a.length > 0) expect(sameName(a, a)).toBe(true);
      }),
    );
  });
});

describe('one person', () => {
  test.each([
    ['by last name', 'Anke Brahms left. Brahms was tired.', ['Anke Brahms', 'Brahms']],
    [
      'by another spelling',
      'Muhammad al-Qadri left. Mohammed Al-Qadri was tired.',
      ['Muhammad al-Qadri', 'Mohammed Al-Qadri'],
    ],
    [
      'by title',
      'Prime Minister Halvard Ostrem left. The prime minister was tired.',
      ['Prime Minister', 'Halvard Ostrem', 'The prime minister'],
    ],
    ['by pronoun', 'Anke Brahms left. She was tired.', ['Anke Brahms', 'She']],
  ])('%s', async (_, text, mentions) => {
    const { references } = await read(text);
    expect(references).toHaveLength(1);
    expect(references[0]?.mentions.map((mention) => mention.text)).toEqual(mentions);
  });
});

describe('two persons', () => {
  test.each([
    [
      'of unlike middle names',
      'Muhammad Hassan Qadri met Muhammad Hussein Qadri.',
      'Muhammad Hassan Qadri',
      'Muhammad Hussein Qadri',
    ],
    ['of one last name', 'Ali Hassan met Omar Hassan.', 'Ali Hassan', 'Omar Hassan'],
    [
      'of unlike titles',
      'Prime Minister Halvard Ostrem met Foreign Minister Jonas Lind.',
      'Prime Minister',
      'Foreign Minister',
    ],
    [
      'named by one pronoun each',
      'Prime Minister Halvard Ostrem said he would meet Anke Brahms. She said that she would meet him.',
      'he',
      'She',
    ],
  ])('%s', async (_, text, one, other) => {
    const reading = await read(text);
    expect(reading.referenceOf(one)).toBeDefined();
    expect(reading.referenceOf(other)).toBeDefined();
    expect(reading.referenceOf(one)?.id).not.toBe(reading.referenceOf(other)?.id);
  });
});

test('no chain ever holds two conflicting names', async () => {
  const people = ['Ali Hassan', 'Ali Hussein', 'Omar Hassan', 'Omar Hussein', 'Hassan', 'Hussein', 'Ali', 'Omar'];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...people), { minLength: 2, maxLength: 8 }), async (names) => {
      const { references } = await read(names.map((name) => `${name} left the room on Monday.`).join(' '));
      for (const { mentions } of references) {
        const words = new Set(mentions.flatMap(({ text }) => text.split(' ')));
        expect([words.has('Hassan') && words.has('Hussein'), words.has('Ali') && words.has('Omar')]).toEqual([
          false,
          false,
        ]);
      }
    }),
    { numRuns: 50 },
  );
});

describe('a body', () => {
  test.each([
    ['its government', 'Iraqi ministers met. The government thanked Norway.', 'The government', 'Government of Iraq'],
    ['by its country', 'Kenya recognized the new government of Chad.', 'Chad', 'Government of Chad'],
    ['by "it"', 'The Baltic Party lost. It blamed Norway.', 'It', 'Baltic Party'],
    [
      'by "we", in the words of who holds its post',
      'Norwegian Prime Minister Halvard Ostrem said: "We asked the coalition to leave."',
      'We',
      'Government of Norway',
    ],
    [
      '"I" is the speaker himself',
      'Norwegian Prime Minister Halvard Ostrem said: "I asked the coalition to leave."',
      'I',
      'Halvard Ostrem',
    ],
  ])('%s', async (_, text, words, name) => {
    expect((await read(text)).referenceOf(words)?.name).toBe(name);
  });

  test.each([
    ['The Iraqi government met the ambassadors. The government thanked them.', 'them', 'Government of Iraq'],
    ['The Karo Liberation Front attacked Sweden. The Karo Liberation Front denied it.', 'it', 'Karo Liberation Front'],
  ])('is never what its own deed is done to: %s', async (text, words, name) => {
    expect((await read(text)).referenceOf(words)?.name).not.toBe(name);
  });
});

test('a description of another kind gives no subtype', async () => {
  const clash =
    'The Condor Front, a rebel group, fought. The Condor Front attacked a post. The Condor Front attacked a town.';
  const { kind, subtype } = (await read(clash)).references[0] ?? {};
  const known: readonly (string | null | undefined)[] = kind ? SUBTYPES[kind] : [];
  expect([null, ...known]).toContain(subtype);
});
