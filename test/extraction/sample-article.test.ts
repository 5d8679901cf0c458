import { read, readUndated, type Reading } from './reading.js';
import { describeSample, sampleArticle } from '../sample-article.js';

let reading: Reading;

describeSample('a translated article without a date', () => {
  beforeAll(async () => {
    reading = await readUndated(sampleArticle);
  });

  test('was published on the Friday that its clues leave', () => {
    const { publishedAt } = reading;
    expect(publishedAt).toMatchObject({ start: '2024-02-16', end: '2024-02-16', precision: 'DAY', source: 'INFERRED' });
    expect(publishedAt.clues.map((clue) => clue.text)).toEqual(
      expect.arrayContaining(['Thursday evening', 'today, Friday', 'Munich Security Conference']),
    );
  });

  test('its "Thursday evening" is the 15th', () => {
    const [told] = reading.claimsOf('STATEMENT');
    expect(told?.time).toMatchObject({ start: '2024-02-15', end: '2024-02-15', precision: 'DAY' });
    expect(told?.time?.expression.text).toContain('Thursday evening');
  });

  test('tells of a meeting to come, where, when, and who said so', () => {
    const meetings = reading
      .claimsOf('CONSULT')
      .filter((claim) => reading.names(claim, 'ACTOR').includes('Kamala Harris'));
    expect(meetings).toHaveLength(1);
    const [meeting] = meetings;
    if (!meeting) throw new Error('no meeting');
    expect(meeting).toMatchObject({ mode: 'meeting', modality: 'PLANNED', polarity: 'POSITIVE' });
    expect(meeting.trigger.text).toBe('will meet');
    expect([...reading.names(meeting, 'ACTOR'), ...reading.names(meeting, 'RECIPIENT')]).toEqual([
      'Kamala Harris',
      reading.referenceOf('Muhammad Shia al-Sudani')?.name,
    ]);
    expect(reading.names(meeting, 'PLACE')).toEqual(['Munich Security Conference']);
    expect(meeting.time).toMatchObject({ start: '2024-02-16', end: '2024-02-16', precision: 'DAY' });
    expect(meeting.time?.expression.text).toBe('today, Friday');
    expect(reading.sources(meeting)).toEqual(['White House']);
    expect(meeting.attribution[0]?.verb.text).toBe('announced');
    expect(meeting.evidence.text).toMatch(/^Immediately, the White House announced .* today, Friday\.$/);
    expect(meeting.contexts).toContain('diplomatic');
  });

  test('tells the demand on the coalition twice, each in the words of its speaker', () => {
    const demands = reading.claimsOf('REQUEST').filter(({ trigger }) => trigger.text === 'asked');
    expect(demands).toHaveLength(2);
    for (const demand of demands) {
      expect(demand).toMatchObject({ modality: 'ASSERTED', polarity: 'POSITIVE' });
      expect(reading.names(demand, 'ACTOR')).toContain('Government of Iraq');
      expect(reading.names(demand, 'RECIPIENT')).toEqual(['international coalition']);
      expect(reading.sources(demand)).toEqual([reading.referenceOf('Muhammad Shia al-Sudani')?.name]);
    }
    const words = demands.map(({ evidence }) => evidence.text);
    expect(words[0]).toContain(
      'The government asked the international coalition to fight ISIS to end its mission in Iraq',
    );
    expect(words[1]).toContain(
      'We asked the international coalition to end its mission in Iraq, which lasted 10 years',
    );
    const quoted = reading.claimsOf('STATEMENT').filter(({ direct }) => direct === true);
    expect(quoted.map(({ said }) => said?.text.slice(0, 24))).toEqual(
      expect.arrayContaining(['The government asked the', 'We asked the internation']),
    );
  });

  test('keeps Iraq the place apart from the government of Iraq', () => {
    const place = reading.references.find(({ name, kind }) => name === 'Iraq' && kind === 'PLACE');
    const government = reading.references.find(({ name }) => name === 'Government of Iraq');
    expect(place).toMatchObject({ subtype: 'country', country: 'IQ' });
    expect(government).toMatchObject({ kind: 'GOVERNMENT', subtype: 'state', country: 'IQ' });
    expect(government?.mentions.map((mention) => mention.text)).toEqual(
      expect.arrayContaining(['The government', 'We']),
    );
    const before = (words: string): string | undefined =>
      place?.mentions
        .map(({ start }) => sampleArticle.slice(start - words.length, start))
        .find((found) => found === words);
    expect(before('its mission in ')).toBe('its mission in ');
  });

  test.each([
    ['Kamala Harris', 'PERSON', null],
    ['Yahya Rasoul', 'PERSON', null],
    ['Lloyd Austin', 'PERSON', null],
    ['White House', 'GOVERNMENT', 'office'],
    ['US Department of Defense', 'GOVERNMENT', 'ministry'],
    ['the international coalition', 'ARMED_GROUP', 'coalition'],
    ['ISIS', 'ARMED_GROUP', 'terrorist'],
    ['Iraqi Armed Forces', 'ARMED_GROUP', 'armed-forces'],
    ['Lebanese Hezbollah', 'ARMED_GROUP', 'militia'],
    ['Iraqi Supreme Military Committee', 'ORGANIZATION', 'committee'],
    ['Munich Security Conference', 'ORGANIZATION', 'event'],
    ['Iraqi News Agency', 'ORGANIZATION', 'media'],
    ['Netherlands', 'PLACE', 'country'],
    ['Baghdad', 'PLACE', 'city'],
    ['Gaza Strip', 'PLACE', 'region'],
  ])('knows %s as %s', (words, kind, subtype) => {
    expect(reading.referenceOf(words)).toMatchObject({ kind, subtype });
  });

  test('knows one person under two spellings, his title and his last name', () => {
    const words = reading.referenceOf('Muhammad Shiaa Al-Sudani')?.mentions.map((mention) => mention.text);
    expect(words).toEqual(expect.arrayContaining(['Muhammad Shia al-Sudani', 'the Iraqi Prime Minister', 'Al-Sudani']));
  });

  test('says no more when its date is given than when it is inferred', async () => {
    const dated = await read(sampleArticle);
    expect(dated.claims).toEqual(reading.claims);
    expect(dated.publishedAt.source).toBe('GIVEN');
  });
});
