import fc from 'fast-check';
import { articleId } from '../../src/domain/article-id.js';
import {
  MODALITIES,
  POLARITIES,
  type Claim,
  type ClaimRole,
  type Modality,
  type Polarity,
} from '../../src/domain/claim.js';
import { CLAIM_TYPES, isRelationType, type ClaimType } from '../../src/domain/ontology.js';
import type { EntityKind, MentionForm, Reference, Subtype } from '../../src/domain/reference.js';
import { quoteOf, type Span } from '../../src/domain/span.js';
import type { Example } from './example-articles.js';
import { published } from './example-articles.js';

interface Member {
  readonly kind: EntityKind;
  readonly words: string;
  readonly form: MentionForm;
  readonly country?: string;
  readonly subtype?: Subtype;
}

/** A small world, so that articles meet in it: spellings of one name, homonyms of other kinds, and some without a name. */
const CAST: readonly Member[] = [
  { kind: 'PERSON', words: 'Ada Brook', form: 'NAME', country: 'LU' },
  { kind: 'PERSON', words: 'Áda Brook', form: 'NAME' },
  { kind: 'PERSON', words: 'Ivo Crane', form: 'NAME', country: 'VE' },
  { kind: 'GOVERNMENT', words: 'Lunda', form: 'NAME', country: 'LU', subtype: 'state' },
  { kind: 'PLACE', words: 'Lunda', form: 'NAME', country: 'LU', subtype: 'country' },
  { kind: 'PLACE', words: 'Port Aster', form: 'NAME' },
  { kind: 'ARMED_GROUP', words: 'the harbour militia', form: 'NOMINAL', country: 'LU', subtype: 'militia' },
  { kind: 'ORGANIZATION', words: 'Harbour Guild', form: 'NAME', subtype: 'party' },
  { kind: 'ORGANIZATION', words: 'the Harbour Guild', form: 'NAME', subtype: 'company' },
  { kind: 'PERSON', words: 'she', form: 'PRONOUN' },
];

/** One sentence that claims one thing. Numbers are places in the cast. */
interface Telling {
  readonly type: ClaimType;
  readonly doers: readonly number[];
  readonly others: readonly number[];
  readonly place: number | null;
  readonly day: string | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly speaker: number | null;
  readonly confidence: number;
}

const member = fc.nat(CAST.length - 1);
const telling: fc.Arbitrary<Telling> = fc.record({
  type: fc.oneof(
    fc.constantFrom<ClaimType>('CONSULT', 'ASSAULT', 'HOLDS_POSITION', 'STATEMENT'),
    fc.constantFrom(...CLAIM_TYPES),
  ),
  doers: fc.uniqueArray(member, { minLength: 1, maxLength: 2 }),
  others: fc.uniqueArray(member, { maxLength: 2 }),
  place: fc.option(fc.constantFrom(4, 5)),
  day: fc.option(fc.constantFrom('2031-03-04', '2031-03-05')),
  modality: fc.constantFrom(...MODALITIES),
  polarity: fc.constantFrom(...POLARITIES),
  speaker: fc.option(member),
  confidence: fc.constantFrom(0.31, 0.5, 0.62, 0.87),
});

/** Some articles of one world, each different; the same words from two publishers are among them. */
export const corpus: fc.Arbitrary<readonly Example[]> = fc
  .array(
    fc.record({
      tellings: fc.array(telling, { minLength: 1, maxLength: 3 }),
      publishers: fc.subarray(['Lunda Post', 'Aster Gazette'], { minLength: 1 }),
      day: fc.option(fc.constantFrom('2031-03-01', '2031-03-06')),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((stories) => {
    const written = stories.flatMap(({ tellings, publishers, day }) =>
      publishers.map((publisher) => articleOf(tellings, publisher, day)),
    );
    return [...new Map(written.map((example) => [articleId(example.article), example])).values()];
  });

/** Writes the sentences down, then says what was written. */
function articleOf(tellings: readonly Telling[], publisher: string, day: string | null): Example {
  const text: string[] = [];
  const cast = new Map<number, Reference>();
  const sentences: Span[] = [];
  const claims: Claim[] = [];
  let length = 0;
  const write = (words: string): Span => {
    text.push(words, ' ');
    length += words.length + 1;
    return { start: length - words.length - 1, end: length - 1 };
  };
  const mention = (place: number): string => {
    const {
      kind,
      words,
      form,
      country = null,
      subtype = null,
    } = CAST[place] ?? { kind: 'PERSON', words: '?', form: 'PRONOUN' };
    const known = cast.get(place);
    const at = { ...write(words), text: words, form };
    const mentions = [...(known?.mentions ?? []), at];
    cast.set(place, { id: `r${place}`, kind, subtype, name: words, country, mentions });
    return `r${place}`;
  };
  for (const { type, doers, others, place, day: when, modality, polarity, speaker, confidence } of tellings) {
    const start = length;
    const [left, right] = isRelationType(type) ? (['SUBJECT', 'OBJECT'] as const) : (['ACTOR', 'RECIPIENT'] as const);
    const roles: ClaimRole[] = doers.map((doer) => ({ role: left, reference: mention(doer) }));
    const trigger = write(`${modality} ${polarity} ${type}`);
    roles.push(...others.map((other) => ({ role: right, reference: mention(other) })));
    if (place !== null) roles.push({ role: 'PLACE', reference: mention(place) });
    const expression = when === null ? null : write(when);
    const teller = speaker === null ? null : mention(speaker);
    const verb = write(`said with ${confidence}.`);
    sentences.push({ start, end: length - 1 });
    const words = text.join('');
    claims.push({
      id: `c${claims.length + 1}`,
      type,
      mode: null,
      contexts: doers.length > 1 ? ['diplomatic'] : [],
      ...(type === 'HOLDS_POSITION' && { title: others.length > 1 ? 'head' : 'chair' }),
      trigger: quoteOf(words, trigger),
      evidence: quoteOf(words, { start, end: length - 1 }),
      polarity,
      modality,
      roles,
      time:
        when === null || expression === null
          ? null
          : { start: when, end: when, precision: 'DAY', expression: quoteOf(words, expression) },
      attribution: teller === null ? [] : [{ reference: teller, verb: quoteOf(words, verb) }],
      confidence,
      reasons: ['generated'],
    });
  }
  const unknown = { start: null, end: null, precision: null, source: 'UNKNOWN', clues: [] } as const;
  return {
    article: { text: text.join(''), publisher },
    extraction: {
      publishedAt: day === null ? unknown : published(day),
      sentences,
      references: [...cast.values()],
      claims,
    },
  };
}
