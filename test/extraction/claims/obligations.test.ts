import { read, shortly } from '../reading.js';

describe('what somebody must do in a speaker’s words is the speaker’s request of him', () => {
  test.each([
    ['Norway said on Monday that Sweden must withdraw its troops.', 'Government of Norway', 'Government of Sweden'],
    ['Sweden should release the sailors, Norway said.', 'Government of Norway', 'Government of Sweden'],
    ['Norway said that Sweden has to open the border.', 'Government of Norway', 'Government of Sweden'],
    ['The rebels need to disarm, Greta Lindqvist told reporters.', 'Greta Lindqvist', 'rebels'],
  ])('%s', async (text, speaker, obliged) => {
    const reading = await read(text);
    const [request, ...others] = reading.claims.filter(({ type }) => type !== 'STATEMENT');
    expect(others).toEqual([]);
    expect(request).toMatchObject({ type: 'REQUEST', modality: 'ASSERTED', polarity: 'POSITIVE' });
    expect(request && reading.names(request, 'ACTOR')).toEqual([speaker]);
    expect(request && reading.names(request, 'RECIPIENT')).toEqual([obliged]);
    expect(request?.reasons).toContain('obliged-by-speaker');
  });

  test('nobody asks himself, and a "must" that nobody is said to have spoken asks nobody', async () => {
    expect((await read('Norway said that it must withdraw its troops.')).claimsOf('REQUEST')).toEqual([]);
    expect((await read('Sweden must withdraw its troops.')).claimsOf('REQUEST')).toEqual([]);
  });

  test('a guess is no request', async () => {
    expect((await read('Norway said that Sweden must have attacked Denmark.')).claimsOf('REQUEST')).toEqual([]);
  });

  test('talks that are asked for stay beside the request', async () => {
    expect(shortly(await read('Norway said that Sweden must meet Denmark.'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^REQUEST\/meet/),
        expect.stringMatching(/^CONSULT.*HYPOTHETICAL/),
      ]),
    );
  });
});
