import { read } from '../reading.js';

describe('how surely it is told', () => {
  test.each([
    ['Anke Brahms met Tomas Velarde.', 'ASSERTED', 'POSITIVE'],
    ['Anke Brahms has met Tomas Velarde.', 'ASSERTED', 'POSITIVE'],
    ['Anke Brahms will meet Tomas Velarde.', 'PLANNED', 'POSITIVE'],
    ['Anke Brahms is to meet Tomas Velarde on Friday.', 'PLANNED', 'POSITIVE'],
    ['Anke Brahms is expected to meet Tomas Velarde.', 'PLANNED', 'POSITIVE'],
    ['Anke Brahms is going to meet Tomas Velarde.', 'PLANNED', 'POSITIVE'],
    ['Anke Brahms plans to meet Tomas Velarde.', 'PLANNED', 'POSITIVE'],
    ['Anke Brahms agreed to meet Tomas Velarde.', 'PLANNED', 'POSITIVE'],
    ['Greta Lindqvist said that Anke Brahms would meet Tomas Velarde.', 'PLANNED', 'POSITIVE'],
    ['Anke Brahms may meet Tomas Velarde.', 'HYPOTHETICAL', 'POSITIVE'],
    ['Anke Brahms could meet Tomas Velarde.', 'HYPOTHETICAL', 'POSITIVE'],
    ['Anke Brahms would have met Tomas Velarde.', 'HYPOTHETICAL', 'POSITIVE'],
    ['Anke Brahms wants to meet Tomas Velarde.', 'HYPOTHETICAL', 'POSITIVE'],
    ['If Anke Brahms meets Tomas Velarde, the party will split.', 'HYPOTHETICAL', 'POSITIVE'],
    ['There is no evidence that Anke Brahms met Tomas Velarde.', 'DENIED', 'POSITIVE'],
    ['Anke Brahms did not meet Tomas Velarde.', 'ASSERTED', 'NEGATIVE'],
    ['Anke Brahms never met Tomas Velarde.', 'ASSERTED', 'NEGATIVE'],
    ['Anke Brahms failed to meet Tomas Velarde.', 'ASSERTED', 'NEGATIVE'],
    ['Anke Brahms will not meet Tomas Velarde.', 'PLANNED', 'NEGATIVE'],
    ['Anke Brahms met neither Tomas Velarde nor Greta Lindqvist.', 'ASSERTED', 'NEGATIVE'],
    ['The ministry denied that Anke Brahms met Tomas Velarde.', 'DENIED', 'POSITIVE'],
    ['Anke Brahms denied meeting Tomas Velarde.', 'DENIED', 'POSITIVE'],
  ])('%s', async (text, modality, polarity) => {
    const [meeting] = (await read(text)).claimsOf('CONSULT');
    expect(meeting).toMatchObject({ modality, polarity });
  });
});

test.each([
  ['The army killed no civilians.', 'ASSERTED', 'NEGATIVE'],
  ['Sweden denied attacking Norway.', 'DENIED', 'POSITIVE'],
  ['Sweden attacked Norway and will attack Denmark.', 'ASSERTED', 'POSITIVE'],
])('%s', async (text, modality, polarity) => {
  const [attack] = (await read(text)).claimsOf('ASSAULT');
  expect(attack).toMatchObject({ modality, polarity });
});

test('the words that decided are among the reasons', async () => {
  const [meeting] = (await read('Anke Brahms will meet Tomas Velarde.')).claims;
  expect(meeting?.reasons).toEqual(expect.arrayContaining(['trigger:meet', 'modal:will']));
});
