import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';

/** Plain news about nobody: every name is invented. */
export const NEWS = [
  'The prime minister of Norway, Halvard Ostrem, said on Tuesday that his government would not sign the treaty with Sweden.',
  '“We will never leave the valley,” Colonel Idris Makwele told reporters. “They attacked us first.”',
  'Iranian-backed militias shelled the town of Karrava on 3 May 2022, according to a statement from the Defence Ministry, reported by the state news agency.',
  'Ms. Lucia Ferrano, spokeswoman for the United Nations, denied that peacekeepers had fired on protesters in Port-au-Prince.',
  'French troops are to withdraw from Niger by the end of the year, the Elysee announced.',
  'If the talks between Egypt and Sudan fail, Cairo may recall its ambassador.',
  'The Karo Liberation Front (KLF), an armed group linked to Rwanda, abducted 12 aid workers near Bukanda last week.',
  'Former President Tomas Velarde was arrested by police at his home in Lima; his brother, the businessman Arturo Velarde, fled to Spain.',
  'The U.S. Treasury imposed sanctions on three Russian companies and the head of the Zarya group.',
  'Thousands of teachers marched in Athens against the government, which accused the opposition of stirring unrest.',
  'Germany’s foreign minister, Anke Brahms, met with her Turkish counterpart in Ankara and thanked Turkey for sheltering refugees.',
  'He called on the coalition to end its mission, adding: "Our forces are ready."',
  'The Tribunal sentenced General Petar Drenov to 20 years; the Bulgarian embassy did not comment.',
  'Ukraine and Poland agreed to meet in Warsaw next Monday, but Kyiv later called off the talks.',
  'Source: Agencies',
] as const;

const samples = z.object({ text: z.string() });

/** The sentences of the samples, marks of quotation and all. */
const SAMPLES = readFileSync(new URL('../../samples/articles.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => samples.parse(JSON.parse(line)).text.split(/(?<=[.”])\s+/));

const lineBreak = fc.constantFrom('\n', '\r\n', '\n\n', '\r\n\r\n', '\r', '\u2028', ' ', '');

/** Characters that break careless code: halves of pairs, marks, other directions, nothing at all. */
const trouble = fc.constantFrom(
  ...[
    '\ud83d',
    '\ude00',
    '👩‍👩‍👧',
    '\u0301',
    '\u202e',
    '\u200f',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u00ad',
    '\u00a0',
    'İ',
    'ß',
    'ﬁ',
  ],
  ...[
    'العراق',
    'قال',
    '中国',
    'Россия',
    'Ελλάδα',
    '“',
    '”',
    '"',
    "'",
    '’',
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    ']',
    '…',
    '—',
    '--',
    '.',
    '!',
    '?',
  ],
  ...[
    'U.S.',
    'Mr.',
    "n't",
    '’s',
    'al-',
    '-backed',
    'a@b.c',
    'https://a.b/c',
    '1.2.3',
    '2024-02-30',
    'February 31',
    'x'.repeat(5_000),
  ],
);

/** Any text at all: units of UTF-16, whole characters, trouble, words of news. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 }).map((units) => String.fromCharCode(...units)),
      trouble,
      fc.constantFrom(...NEWS.join(' ').split(' ')),
      lineBreak,
    ),
    { minLength: 1, maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

interface Mutation {
  readonly kind: 'CUT' | 'SHOUT' | 'WHISPER' | 'SWAP' | 'DROP' | 'INSERT' | 'TWICE' | 'GLUE' | 'NONE';
  readonly at: number;
  readonly what: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('CUT', 'SHOUT', 'WHISPER', 'SWAP', 'DROP', 'INSERT', 'TWICE', 'GLUE', 'NONE', 'NONE'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  what: trouble,
});

function mutate(sentence: string, { kind, at, what }: Mutation): string {
  const place = Math.floor(at * sentence.length);
  const words = sentence.split(' ');
  const word = Math.min(words.length - 1, Math.floor(at * words.length));
  switch (kind) {
    case 'CUT':
      return sentence.slice(place);
    case 'SHOUT':
      return sentence.toUpperCase();
    case 'WHISPER':
      return sentence.toLowerCase();
    case 'SWAP':
      return [...words.slice(word), ...words.slice(0, word)].join(' ');
    case 'DROP':
      return words.filter((_, index) => index !== word).join(' ');
    case 'INSERT':
      return sentence.slice(0, place) + what + sentence.slice(place);
    case 'TWICE':
      return `${sentence} ${sentence}`;
    case 'GLUE':
      return sentence.replaceAll(' ', '');
    case 'NONE':
      return sentence;
  }
}

/** News and samples whose sentences are shuffled, cut, shouted, glued and broken. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...NEWS, ...SAMPLES), mutation, mutation, lineBreak), { minLength: 1, maxLength: 8 })
  .map((parts) =>
    parts.map(([sentence, first, second, end]) => mutate(mutate(sentence, first), second) + end).join(''),
  );
