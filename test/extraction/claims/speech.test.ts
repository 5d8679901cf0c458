import { read } from '../reading.js';

describe('who said what', () => {
  test.each([
    ['direct, before the verb', '“The talks have failed,” Anke Brahms said on Monday.', 'The talks have failed,', true],
    ['direct, after a colon', 'Anke Brahms said: "The talks have failed."', 'The talks have failed.', true],
    ['indirect', 'Anke Brahms said that the talks had failed.', 'the talks had failed', undefined],
    ['indirect, the verb last', 'The talks had failed, Anke Brahms said.', 'The talks had failed', undefined],
    ['to somebody', 'Anke Brahms told reporters that the talks had failed.', 'the talks had failed', undefined],
    ['according to', 'The talks failed, according to Anke Brahms.', 'The talks failed', undefined],
    ['according to, in front', 'According to Anke Brahms, the talks failed.', 'the talks failed', undefined],
    [
      'over two sentences',
      '“The talks have failed. We go home,” Anke Brahms said.',
      'The talks have failed. We go home,',
      true,
    ],
  ])('%s', async (_, text, said, direct) => {
    const reading = await read(text);
    const [statement, ...others] = reading.claimsOf('STATEMENT');
    expect(others).toEqual([]);
    expect(statement?.said?.text).toBe(said);
    expect(statement?.direct).toBe(direct);
    expect(statement && reading.names(statement, 'ACTOR')).toEqual(['Anke Brahms']);
    expect(statement && reading.sources(statement)).toEqual(['Anke Brahms']);
  });

  test('the hearer is the recipient', async () => {
    const reading = await read('Kenya told Uganda that the border would close.');
    const [statement] = reading.claimsOf('STATEMENT');
    expect(statement && reading.names(statement, 'RECIPIENT')).toEqual(['Government of Uganda']);
  });

  test.each([
    ['Anke Brahms spoke for an hour.'],
    ['Anke Brahms said nothing.'],
    ['The sign said “closed” in red.'],
    ['“Closed” stood on the door of the embassy.'],
  ])('nothing in "%s"', async (text) => {
    expect((await read(text)).claimsOf('STATEMENT')).toEqual([]);
  });
});

describe('whose word a claim is', () => {
  test.each([
    ['nobody but the article', 'Sweden attacked Norway.', []],
    ['the speaker', 'Anke Brahms said that Sweden attacked Norway.', ['Anke Brahms']],
    ['the speaker of a quotation', 'Anke Brahms said: "Sweden attacked Norway."', ['Anke Brahms']],
    [
      'the source, then who passed it on',
      'Sweden attacked Norway, according to a statement from the Ministry of Defence, reported by the Baltic News Agency.',
      ['Ministry of Defence', 'Baltic News Agency'],
    ],
    [
      'the innermost speaker first',
      'The Baltic Times reported that Anke Brahms said Sweden had attacked Norway.',
      ['Anke Brahms', 'Baltic Times'],
    ],
    [
      'the speaker right before the verb, after a long clause',
      'Ecuadorian troops under General Elena Zurita attacked Peru near Tumbes on Saturday, the Brazilian Foreign Ministry said.',
      ['Brazilian Foreign Ministry'],
    ],
    ['the one who denies', 'Anke Brahms denied that Sweden had attacked Norway.', ['Anke Brahms']],
    ['the speaker over two sentences', '“Sweden attacked Norway. We saw it,” Anke Brahms said.', ['Anke Brahms']],
    ['not the speaker of the next sentence', 'Sweden attacked Norway. Anke Brahms said that it was cold.', []],
  ])('%s', async (_, text, sources) => {
    const reading = await read(text);
    const [attack] = reading.claimsOf('ASSAULT');
    expect(attack && reading.sources(attack)).toEqual(sources);
  });
});
