import type { Article, Extraction } from '../../src/domain/article.js';
import type { Claim } from '../../src/domain/claim.js';
import type { EntityKind, MentionForm, Reference } from '../../src/domain/reference.js';
import { quoteOf, type Quote } from '../../src/domain/span.js';
import type { PublicationDate } from '../../src/domain/time.js';

/** The first place of some words in a text. Throws when they are not there: an example must quote what it says. */
export function wordsIn(text: string, words: string): Quote {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return quoteOf(text, { start, end: start + words.length });
}

/** One sentence a full stop. */
export function sentencesOf(text: string) {
  return [...text.matchAll(/[^.\s][^.]*\./g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function reference(
  text: string,
  id: string,
  kind: EntityKind,
  words: string,
  more: Partial<Reference> & { form?: MentionForm } = {},
): Reference {
  const { form = 'NAME', ...rest } = more;
  return {
    id,
    kind,
    subtype: null,
    name: words,
    country: null,
    mentions: [{ ...wordsIn(text, words), form }],
    ...rest,
  };
}

type ClaimParts = Partial<Claim> & Pick<Claim, 'id' | 'type' | 'roles'> & { words: string };

/** A claim whose trigger is some words of the text and whose evidence is the sentence that holds them. */
export function claim(text: string, { words, ...parts }: ClaimParts): Claim {
  const trigger = wordsIn(text, words);
  const sentence = sentencesOf(text).find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  return {
    mode: null,
    contexts: [],
    polarity: 'POSITIVE',
    modality: 'ASSERTED',
    time: null,
    attribution: [],
    confidence: 0.8,
    reasons: [`trigger:${words}`],
    trigger,
    evidence: quoteOf(text, sentence ?? trigger),
    ...parts,
  };
}

export function published(day: string): PublicationDate {
  return { start: day, end: day, precision: 'DAY', source: 'GIVEN', clues: [] };
}

export interface Example {
  readonly article: Article;
  readonly extraction: Extraction;
}

const when = (text: string, words: string, day: string) => ({
  start: day,
  end: day,
  precision: 'DAY' as const,
  expression: wordsIn(text, words),
});

function announced(publisher: string, url: string): Example {
  const text =
    'Mira Toland will meet Oskar Venn in Port Aster on 4 March 2031. The Republic of Lunda demanded access to the harbour from the Harbour Guild.';
  const article: Article = { text, title: 'Toland to meet Venn', publisher, url };
  return {
    article,
    extraction: {
      publishedAt: published('2031-03-02'),
      sentences: sentencesOf(text),
      references: [
        reference(text, 'r1', 'PERSON', 'Mira Toland', { country: 'LU' }),
        reference(text, 'r2', 'PERSON', 'Oskar Venn'),
        reference(text, 'r3', 'PLACE', 'Port Aster', { subtype: 'city' }),
        reference(text, 'r4', 'GOVERNMENT', 'The Republic of Lunda', { subtype: 'state' }),
        reference(text, 'r5', 'ORGANIZATION', 'Harbour Guild'),
      ],
      claims: [
        claim(text, {
          id: 'c1',
          type: 'CONSULT',
          mode: 'meeting',
          contexts: ['diplomatic'],
          words: 'will meet',
          modality: 'PLANNED',
          roles: [
            { role: 'ACTOR', reference: 'r1' },
            { role: 'RECIPIENT', reference: 'r2' },
            { role: 'PLACE', reference: 'r3' },
          ],
          time: when(text, 'on 4 March 2031', '2031-03-04'),
          attribution: [{ reference: 'r4', verb: wordsIn(text, 'demanded') }],
        }),
        claim(text, {
          id: 'c2',
          type: 'REQUEST',
          words: 'demanded',
          roles: [
            { role: 'ACTOR', reference: 'r4' },
            { role: 'RECIPIENT', reference: 'r5' },
          ],
        }),
      ],
    },
  };
}

/** An announcement of a meeting, with a demand. */
export const announcement = announced('Lunda Post', 'https://post.example/a?utm_source=x');

/** The same words under another outlet's name: no origin of its own. */
export const reprint = announced('Aster Gazette', 'https://gazette.example/b');

/** The announced meeting took place; the roles are told the other way round. */
export const followUp: Example = (() => {
  const text = 'Oskar Venn met Mira Toland on Tuesday. Oskar Venn heads the Harbour Guild. He thanked her.';
  return {
    article: { text, title: 'Venn meets Toland', publisher: 'Lunda Post', url: 'https://post.example/c' },
    extraction: {
      publishedAt: published('2031-03-05'),
      sentences: sentencesOf(text),
      references: [
        reference(text, 'r1', 'PERSON', 'Oskar Venn'),
        reference(text, 'r2', 'PERSON', 'Mira Toland'),
        reference(text, 'r3', 'ORGANIZATION', 'Harbour Guild'),
        reference(text, 'r4', 'PERSON', 'He', { form: 'PRONOUN' }),
      ],
      claims: [
        claim(text, {
          id: 'c1',
          type: 'CONSULT',
          words: 'met',
          roles: [
            { role: 'ACTOR', reference: 'r1' },
            { role: 'RECIPIENT', reference: 'r2' },
          ],
          time: when(text, 'on Tuesday', '2031-03-04'),
          confidence: 0.9,
        }),
        claim(text, {
          id: 'c2',
          type: 'HOLDS_POSITION',
          title: 'head',
          words: 'heads',
          roles: [
            { role: 'SUBJECT', reference: 'r1' },
            { role: 'OBJECT', reference: 'r3' },
          ],
        }),
        claim(text, { id: 'c3', type: 'SUPPORT', words: 'thanked', roles: [{ role: 'ACTOR', reference: 'r4' }] }),
      ],
    },
  };
})();

/** Somebody denies that the meeting took place. */
export const denial: Example = (() => {
  const text = 'The Harbour Guild denied that Oskar Venn met Mira Toland on 4 March 2031.';
  return {
    article: { text, publisher: 'Aster Gazette' },
    extraction: {
      publishedAt: { start: null, end: null, precision: null, source: 'UNKNOWN', clues: [] },
      sentences: sentencesOf(text),
      references: [
        reference(text, 'r1', 'PERSON', 'Oskar Venn'),
        reference(text, 'r2', 'PERSON', 'Mira Toland'),
        reference(text, 'r3', 'ORGANIZATION', 'Harbour Guild'),
      ],
      claims: [
        claim(text, {
          id: 'c1',
          type: 'CONSULT',
          words: 'met',
          modality: 'DENIED',
          roles: [
            { role: 'ACTOR', reference: 'r1' },
            { role: 'RECIPIENT', reference: 'r2' },
          ],
          time: when(text, 'on 4 March 2031', '2031-03-04'),
          attribution: [{ reference: 'r3', verb: wordsIn(text, 'denied') }],
          confidence: 0.6,
        }),
        claim(text, {
          id: 'c2',
          type: 'STATEMENT',
          words: 'denied',
          roles: [],
          said: wordsIn(text, 'Oskar Venn met Mira Toland on 4 March 2031'),
          attribution: [{ reference: 'r3', verb: wordsIn(text, 'denied') }],
        }),
      ],
    },
  };
})();

export const examples: readonly Example[] = [announcement, reprint, followUp, denial];
