import { read, shortly } from '../reading.js';

/** A type without a mode stands for any mode. */
describe('every type of event, from plain news', () => {
  test.each([
    ['Norway promised Kenya a new harbour.', 'AGREE: Government of Norway > Government of Kenya'],
    ['France and Chad agreed to share the water of the lake.', 'AGREE: Government of France, Government of Chad'],
    [
      'President Halvard Ostrem met with Chancellor Greta Lindqvist in Oslo on Monday.',
      'CONSULT/meeting: Halvard Ostrem, Greta Lindqvist @ Oslo',
    ],
    [
      'The ministers of Chad and Niger met in Niamey.',
      'CONSULT/meeting: ministers, Government of Chad, Government of Niger @ Niamey',
    ],
    ['Foreign Minister Anke Brahms visited Kenya on Tuesday.', 'CONSULT/visit: Anke Brahms > Government of Kenya'],
    ['Brazil praised Peru for the rescue.', 'SUPPORT/endorse: Government of Brazil > Government of Peru'],
    ['Kenya recognized the new government of Chad.', 'SUPPORT/recognize: Government of Kenya > Government of Chad'],
    ['Japan apologized to Kenya for the leak.', 'CONCEDE/apologize: Government of Japan > Government of Kenya'],
    [
      'Sweden extradited Radu Mirescu to Romania.',
      'COOPERATE/judicial: Government of Sweden > Government of Romania, Radu Mirescu',
    ],
    ['Canada donated ten million dollars to Haiti.', 'AID: Government of Canada > Government of Haiti'],
    ['The rebels released Colonel Idris Makwele on Friday.', 'RETREAT/release: rebels > Idris Makwele'],
    ['Interior Minister Tomas Velarde resigned on Thursday.', 'RETREAT/resign: Tomas Velarde'],
    ['Kenya urged Uganda to open the border.', 'REQUEST: Government of Kenya > Government of Uganda'],
    ['Chile condemned Bolivia.', 'ACCUSE/disapprove: Government of Chile > Government of Bolivia'],
    ['Prosecutors accused Tomas Velarde of fraud.', 'ACCUSE/allege: Prosecutors > Tomas Velarde'],
    ['Police are investigating Radu Mirescu.', 'ACCUSE/investigate: Police > Radu Mirescu'],
    ['Sweden called off the talks with Norway.', 'REJECT/meet: Government of Sweden > Government of Norway'],
    ['Sweden cancelled a meeting with Norway.', 'REJECT/meet: Government of Sweden > Government of Norway'],
    ['Ethiopia threatened Eritrea with war.', 'THREATEN: Government of Ethiopia > Government of Eritrea'],
    ['Farmers protested against the government of Chad.', 'PROTEST/demo: Farmers > Government of Chad'],
    ['Students boycotted the university.', 'PROTEST/boycott: Students > university'],
    ['Canada imposed sanctions on Belarus.', 'SANCTION/embargo: Government of Canada > Government of Belarus'],
    ['The court convicted General Petar Drenov.', 'SANCTION/convict: court > Petar Drenov'],
    [
      'Poland expelled the Russian ambassador.',
      'SANCTION/expel: Government of Poland > Russian ambassador, Government of Russia',
    ],
    [
      'India deployed troops along the border with Nepal.',
      'MOBILIZE/troops: Government of India, troops @ border, Nepal',
    ],
    ['Police arrested Lucia Ferrano in Lima.', 'COERCE/arrest: Police > Lucia Ferrano @ Lima'],
    ['Egypt banned the Baltic Party.', 'COERCE/ban: Government of Egypt > Baltic Party'],
    ['Gunmen kidnapped Dr. Samuel Achterberg in Lagos.', 'ASSAULT/abduct: Gunmen > Samuel Achterberg @ Lagos'],
    ['Government forces and rebels clashed near Bukanda.', 'ASSAULT: Government forces, rebels @ Bukanda'],
    ['Sweden launched an attack on Norway.', 'ASSAULT: Government of Sweden > Government of Norway'],
  ])('%s', async (text, expected) => {
    const found = shortly(await read(text));
    const withoutModes = found.map((claim) => claim.replace(/^([A-Z]+)\/[a-z-]+/, '$1'));
    expect([...found, ...withoutModes]).toContain(expected);
  });
});

test.each([
  ['active and passive say the same', 'Radu Mirescu was arrested by police.', 'COERCE/arrest: police > Radu Mirescu'],
  [
    'a list of actors is one claim',
    'Chile, Peru and Bolivia condemned Norway.',
    'ACCUSE/disapprove: Government of Chile, Government of Peru, Government of Bolivia > Government of Norway',
  ],
  [
    'a relative clause speaks of its noun',
    'The soldiers who attacked Norway left.',
    'ASSAULT/aerial: soldiers > Norway',
  ],
  [
    'a noun may be the event',
    'Talks between Chile and Peru went on.',
    'CONSULT/negotiate: Government of Chile, Government of Peru',
  ],
  [
    'a demonym acts for its state',
    'An Israeli strike on Damascus killed four people.',
    'ASSAULT/aerial: Government of Israel > Damascus',
  ],
])('%s', async (_, text, expected) => {
  expect(shortly(await read(text))).toContain(expected);
});

test.each([
  ['what is threatened', 'Sweden threatened to attack Norway.', 'ASSAULT'],
  ['what is refused', 'Sweden refused to attack Norway.', 'ASSAULT'],
  ['what is asked of another', 'Sweden asked Norway to attack Denmark.', 'ASSAULT'],
  ['what another is called on to do', 'Kenya called on Uganda to boycott the vote.', 'PROTEST'],
  ["a body's purpose", 'A mission to fight the rebels left Oslo.', 'ASSAULT'],
] as const)('%s is no event of its own', async (_, text, type) => {
  expect((await read(text)).claimsOf(type)).toEqual([]);
});

test('agreeing to meet is an agreement and a meeting to come', async () => {
  expect(shortly(await read('Sweden agreed to meet Norway.'))).toEqual([
    expect.stringMatching(/^AGREE\/meet: Government of Sweden/),
    'CONSULT/meeting: Government of Sweden, Government of Norway PLANNED',
  ]);
});

test.each([
  ['The minister hit out at the rebels.', 'ASSAULT'],
  ['The delegation stormed out before lunch.', 'ASSAULT'],
] as const)('a particle changes the verb: %s', async (text, type) => {
  expect((await read(text)).claimsOf(type)).toEqual([]);
});

test.each([['Nauru recognised Beijing.'], ['Oslo condemned Stockholm.'], ['Mexico rejected the offer of Peru.']])(
  'the object of a deed is not where it happens: %s',
  async (text) => {
    const reading = await read(text);
    expect(reading.claims.length).toBeGreaterThan(0);
    for (const claim of reading.claims) expect(reading.names(claim, 'PLACE')).toEqual([]);
  },
);

test('a place is where it happens, never who acts', async () => {
  const reading = await read('In Lima, the city of Cusco was attacked by rebels.');
  for (const claim of reading.claims) expect(reading.names(claim, 'ACTOR')).not.toContain('Lima');
});

test('a noun and the participle that carries it say one thing', async () => {
  const reading = await read('Norway condemned the war waged by Ethiopia on Eritrea.');
  const attacks = reading.claimsOf('ASSAULT');
  expect(attacks.map(({ trigger }) => trigger.text)).toEqual(['war waged']);
  expect(shortly(reading)).toContainEqual(expect.stringMatching(/^ASSAULT.*Government of Ethiopia > .*Eritrea/));
});

test('who speaks takes no part in what his own words tell', async () => {
  const reading = await read('Anke Brahms said: “The rebels attacked the harbour of Karrava.”');
  const [attack] = reading.claimsOf('ASSAULT');
  expect(attack && reading.names(attack, 'ACTOR')).toEqual(['rebels']);
  expect(attack && reading.names(attack, 'RECIPIENT')).not.toContain('Anke Brahms');
});

test('what somebody weighs is possible, no more', async () => {
  const [attack] = (await read('Sweden is considering attacking Norway.')).claimsOf('ASSAULT');
  expect(attack).toMatchObject({ modality: 'HYPOTHETICAL', polarity: 'POSITIVE' });
});
