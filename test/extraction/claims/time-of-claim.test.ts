import { read, readUndated } from '../reading.js';

describe('when it happens, from a publication on Friday 16 February 2024', () => {
  test.each([
    ['Sweden attacked Norway on Monday.', '2024-02-12..2024-02-12 DAY'],
    ['Sweden will attack Norway on Monday.', '2024-02-19..2024-02-19 DAY'],
    ['On Monday, Sweden attacked Norway.', '2024-02-12..2024-02-12 DAY'],
    ['Sweden attacked Norway on 3 May 2022.', '2022-05-03..2022-05-03 DAY'],
    ['Sweden attacked Norway yesterday.', '2024-02-15..2024-02-15 DAY'],
    ['Sweden attacked Norway.', undefined],
  ])('%s', async (text, expected) => {
    const [attack] = (await read(text)).claimsOf('ASSAULT');
    const time = attack?.time;
    expect(time ? `${time.start}..${time.end} ${time.precision}` : undefined).toBe(expected);
  });
});

test("the speaker's time is not the time of what he tells", async () => {
  const reading = await read('Anke Brahms said on Thursday that Sweden attacked Norway on Monday.');
  expect(reading.claimsOf('STATEMENT')[0]?.time?.start).toBe('2024-02-15');
  expect(reading.claimsOf('ASSAULT')[0]?.time?.start).toBe('2024-02-12');
});

test('without a publication date a weekday is no day', async () => {
  const [attack] = (await readUndated('Sweden attacked Norway on Monday.')).claimsOf('ASSAULT');
  expect(attack?.time).toBeNull();
});
