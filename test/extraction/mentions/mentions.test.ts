import { read } from '../reading.js';

/** The references of a text by the words that mention each. */
async function who(text: string): Promise<readonly string[]> {
  const { references } = await read(text);
  return references.map(({ mentions }) => mentions.map((mention) => mention.text).join(' | '));
}

describe('names', () => {
  test.each([
    ['Anke Brahms left.', 'Anke Brahms', 'PERSON', null],
    ['Muhammad al-Qadri left.', 'Muhammad al-Qadri', 'PERSON', null],
    ['The Ministry of Foreign Affairs was shut.', 'Ministry of Foreign Affairs', 'GOVERNMENT', 'ministry'],
    ['The Prime Minister’s Office was shut.', 'Prime Minister’s Office', 'GOVERNMENT', 'office'],
    ['The Norwegian Supreme Court was shut.', 'Norwegian Supreme Court', 'GOVERNMENT', 'court'],
    ['The Norwegian Defence Committee left.', 'Norwegian Defence Committee', 'ORGANIZATION', 'committee'],
    ['The Baltic News Agency left.', 'Baltic News Agency', 'ORGANIZATION', 'media'],
    ['The Baltic Party won.', 'Baltic Party', 'ORGANIZATION', 'party'],
    ['The United Nations left.', 'United Nations', 'ORGANIZATION', 'igo'],
    ['Soldiers of the Norwegian Army left.', 'Norwegian Army', 'ARMED_GROUP', 'armed-forces'],
    ['Snow fell in Lima.', 'Lima', 'PLACE', 'city'],
  ])('%s', async (text, words, kind, subtype) => {
    const reference = (await read(text)).referenceOf(words);
    expect(reference).toMatchObject({ kind, subtype });
    expect(reference?.mentions[0]?.form).toBe('NAME');
  });
});

test.each([
  ['Prime Minister Halvard Ostrem left.', 'Prime Minister', 'Halvard Ostrem'],
  ['The Norwegian prime minister, Halvard Ostrem, left.', 'The Norwegian prime minister', 'Halvard Ostrem'],
  ['Lieutenant General Petar Drenov left.', 'Lieutenant General', 'Petar Drenov'],
  ['Dr. Samuel Achterberg left.', 'Dr.', 'Samuel Achterberg'],
  ['Halvard Ostrem, the prime minister, left.', 'the prime minister', 'Halvard Ostrem'],
])('a title is a mention of its bearer: %s', async (text, title, name) => {
  const reading = await read(text);
  expect(reading.referenceOf(title)?.name).toBe(name);
  expect(reading.referenceOf(title)?.mentions.find((mention) => mention.text === title)?.form).toBe('NOMINAL');
  expect(reading.references.filter(({ kind }) => kind === 'PERSON')).toHaveLength(1);
});

describe('a country is a state where it acts, and a land where things happen', () => {
  test.each([
    ['Iraq condemned the attack.', 'Iraq', 'GOVERNMENT'],
    ['Norway accused Iraq of lying.', 'Iraq', 'GOVERNMENT'],
    ['Talks with Iraq failed.', 'Iraq', 'GOVERNMENT'],
    ['Kenya was attacked by Iraq.', 'Iraq', 'GOVERNMENT'],
    ['Iraqi troops left.', 'Iraqi', 'GOVERNMENT'],
    ['The Iraqi president left.', 'Iraqi', 'GOVERNMENT'],
    ['Militias backed by Iraq left.', 'Iraq', 'GOVERNMENT'],
    ['Iraq-backed militias left.', 'Iraq', 'GOVERNMENT'],
    ['Snow fell in Iraq.', 'Iraq', 'PLACE'],
    ['Thousands fled to Iraq.', 'Iraq', 'PLACE'],
    ['The Iraqi people voted.', 'Iraqi', 'PLACE'],
    ['The north of Iraq is dry.', 'Iraq', 'PLACE'],
    ['Troops left Iraq.', 'Iraq', 'PLACE'],
    ['Baghdad rejected the offer.', 'Baghdad', 'GOVERNMENT'],
    ['Snow fell in Baghdad.', 'Baghdad', 'PLACE'],
  ])('%s', async (text, words, kind) => {
    expect((await read(text)).referenceOf(words)?.kind).toBe(kind);
  });

  test('both stand apart in one text', async () => {
    const { references } = await read('Iraq attacked a camp in Iraq.');
    expect(references.filter(({ country }) => country === 'IQ').map(({ name, kind }) => [name, kind])).toEqual([
      ['Government of Iraq', 'GOVERNMENT'],
      ['Iraq', 'PLACE'],
    ]);
  });
});

test.each([
  ['the international coalition', 'The minister thanked the international coalition.'],
  ['the US-led coalition', 'The minister thanked the US-led coalition.'],
])('%s is an armed group', async (words, text) => {
  expect((await read(text)).referenceOf(words)).toMatchObject({ kind: 'ARMED_GROUP', subtype: 'coalition' });
});

test.each([
  ['in brackets', 'The Karo Liberation Front (KLF) left. The KLF lost.', 'KLF'],
  ['in quotation marks', 'The Baltic News Agency, “BNA,” said so. The BNA lost.', 'BNA'],
])('a short name %s is a mention of the long one', async (_, text, short) => {
  const [reference] = (await read(text)).references.filter(({ mentions }) =>
    mentions.some((mention) => mention.text === short),
  );
  expect(reference?.mentions.filter((mention) => mention.text === short)).toHaveLength(2);
  expect(reference?.name.length).toBeGreaterThan(5);
});

test('letters that do not fit are a name of their own', async () => {
  const reading = await read('The Karo Liberation Front (UN) left.');
  expect(reading.referenceOf('UN')?.name).toBe('United Nations');
});

test.each([['Source: Agencies'], ['It rained for three days.'], ['No soldiers came.']])(
  'nobody is spoken of in "%s"',
  async (text) => {
    expect(await who(text)).toEqual([]);
  },
);
