import { read, shortly } from '../reading.js';

describe('positions', () => {
  test.each([
    ['Turkish President Selim Aydar left Ankara.', 'HOLDS_POSITION: Selim Aydar > Government of Türkiye (President)'],
    ['The Turkish president, Selim Aydar, left.', 'HOLDS_POSITION: Selim Aydar > Government of Türkiye (president)'],
    [
      'Former French President Paul Varenne died.',
      'HOLDS_POSITION: Paul Varenne > Government of France (President) not',
    ],
    [
      'Lieutenant General Petar Drenov, commander of the Bulgarian army, left.',
      'HOLDS_POSITION: Petar Drenov > Bulgarian army (commander)',
    ],
    ['President Idris Sow of Chad left Lima.', 'HOLDS_POSITION: Idris Sow > Government of Chad (President)'],
    ['Ana Ruiz is the foreign minister of Spain.', 'HOLDS_POSITION: Ana Ruiz > Government of Spain (foreign minister)'],
    [
      'The minister of health of Spain, Ana Ruiz, left.',
      'HOLDS_POSITION: Ana Ruiz > Government of Spain (minister of health)',
    ],
    [
      'The commander of the Bulgarian army, Lieutenant General Petar Drenov, left.',
      'HOLDS_POSITION: Petar Drenov > Bulgarian army (commander)',
    ],
    ['Radu Mirescu, spokesman for the Baltic Party, left Lima.', 'SPEAKS_FOR: Radu Mirescu > Baltic Party (spokesman)'],
  ])('%s', async (text, expected) => {
    expect(shortly(await read(text))).toContain(expected);
  });

  test.each([
    ['General Petar Drenov left.'],
    ['A minister left Ankara.'],
    ['Ana Ruiz is not the foreign minister of Spain.'],
    ['Mr. Aydar left Ankara.'],
  ])('none in "%s"', async (text) => {
    expect((await read(text)).claimsOf('HOLDS_POSITION')).toEqual([]);
  });
});

describe('lasting relations', () => {
  test.each([
    ['Rebels backed by Rwanda entered Karrava.', 'SUPPORTS: Government of Rwanda > Rebels'],
    ['Radu Mirescu is a member of the Baltic Party.', 'MEMBER_OF: Radu Mirescu > Baltic Party'],
    ['The Zarya group is linked to Russia.', 'LINKED_TO: Zarya group > Government of Russia'],
    ['The Baltic Fund is headquartered in Riga.', 'BASED_IN: Baltic Fund > Riga'],
    ['The Zarya Brigade is the armed wing of the Baltic Party.', 'PART_OF: Zarya Brigade > Baltic Party'],
    ['The Baltic Party, an ally of Russia, won.', 'ALLIED_WITH: Baltic Party > Government of Russia'],
    [
      'Arturo Velarde, the brother of President Tomas Velarde, fled to Spain.',
      'FAMILY_OF: Arturo Velarde > Tomas Velarde (brother)',
    ],
  ])('%s', async (text, expected) => {
    expect(shortly(await read(text))).toContain(expected);
  });

  test('a backer before a hyphen is a state, a seat before one is a place', async () => {
    const backed = await read('Iran-backed militias entered Karrava.');
    const [support] = backed.claimsOf('SUPPORTS');
    expect(support && backed.names(support, 'SUBJECT')).toEqual(['Government of Iran']);
    const based = await read('A Beirut-based charity fed the refugees.');
    const [seat] = based.claimsOf('BASED_IN');
    expect(seat && based.names(seat, 'OBJECT')).toEqual(['Beirut']);
  });

  test('what stands after a list may be said of its last or of all of it, and is less sure', async () => {
    const reading = await read('The Condor Army and the Falcon Front, backed by Russia, entered Karrava.');
    const supports = reading.claimsOf('SUPPORTS');
    expect(supports.map((claim) => reading.names(claim, 'OBJECT'))).toEqual([['Falcon Front'], ['Condor Army']]);
    expect(supports.every(({ reasons }) => reasons.includes('ambiguous-attachment'))).toBe(true);
    const [single] = (await read('The Falcon Front, backed by Russia, entered Karrava.')).claimsOf('SUPPORTS');
    expect(single?.reasons).not.toContain('ambiguous-attachment');
    expect(single?.confidence).toBeGreaterThan(Math.max(...supports.map(({ confidence }) => confidence)));
  });

  test('what happened once is no lasting relation', async () => {
    expect((await read('The mayor supported Tomas Velarde on Monday.')).claimsOf('SUPPORTS')).toEqual([]);
  });
});
