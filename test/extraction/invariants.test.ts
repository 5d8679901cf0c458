import fc from 'fast-check';
import type { Extraction } from '../../src/domain/article.js';
import { MODALITIES, POLARITIES } from '../../src/domain/claim.js';
import { CONTEXTS } from '../../src/domain/contexts.js';
import { EVENTS, isEventType, isRelationType } from '../../src/domain/ontology.js';
import { ENTITY_KINDS, MENTION_FORMS, SUBTYPES } from '../../src/domain/reference.js';
import type { Quote, Span } from '../../src/domain/span.js';
import { isDay } from '../../src/domain/time.js';
import { extract } from '../../src/extraction/extract.js';
import { anyText, newsText } from './texts.js';

/** Few by default, so that the suite stays quick; a search for faults sets thousands. */
const numRuns = Number(process.env.DRAGOMAN_PROPERTY_RUNS ?? 100);
const timeout = 60_000 + numRuns * 500;

/** Everything that the contract promises of an extraction, whatever the text; the first promise that is broken, or nothing. */
function brokenPromise(text: string, { publishedAt, sentences, references, claims }: Extraction): string | undefined {
  const broken: string[] = [];
  const hold = (kept: boolean, promise: string): void => {
    if (!kept) broken.push(promise);
  };
  const inside = ({ start, end }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  const holdQuote = (quote: Quote, what: string): void => {
    hold(inside(quote), `${what} lies inside the text`);
    hold(text.slice(quote.start, quote.end) === quote.text, `${what} is the text's own words`);
  };

  publishedAt.clues.forEach((clue) => {
    holdQuote(clue, 'a clue');
  });
  sentences.forEach((sentence, index) => {
    hold(inside(sentence), 'a sentence lies inside the text');
    hold(sentence.start >= (sentences[index - 1]?.end ?? 0), 'sentences stand in order and do not overlap');
  });

  const ids = new Set(references.map(({ id }) => id));
  hold(ids.size === references.length, "references' ids are unique");
  for (const { name, kind, subtype, country, mentions } of references) {
    hold(ENTITY_KINDS.includes(kind), 'a kind is known');
    const subtypes: readonly string[] = SUBTYPES[kind];
    hold(subtype === null || subtypes.includes(subtype), 'a subtype is one of its kind');
    hold(country === null || /^[A-Z]{2}$/.test(country), 'a country is a code');
    hold(name.trim() !== '', 'a reference has a name');
    hold(mentions.length > 0, 'a reference is mentioned');
    mentions.forEach((mention, index) => {
      holdQuote(mention, 'a mention');
      hold(MENTION_FORMS.includes(mention.form), 'a form is known');
      hold(mention.start >= (mentions[index - 1]?.start ?? 0), 'mentions stand in text order');
    });
  }

  hold(new Set(claims.map(({ id }) => id)).size === claims.length, "claims' ids are unique");
  for (const claim of claims) {
    const { type, mode, contexts, trigger, evidence, said, direct, roles, time, attribution } = claim;
    holdQuote(trigger, 'a trigger');
    holdQuote(evidence, 'evidence');
    hold(evidence.start <= trigger.start && evidence.end >= trigger.end, 'evidence contains its trigger');
    hold(
      sentences.some(({ start, end }) => start <= trigger.start && end >= trigger.end),
      'a trigger lies in one sentence',
    );
    hold(
      sentences.some(({ start }) => start <= evidence.start) && sentences.some(({ end }) => end >= evidence.end),
      'evidence lies in sentences',
    );
    hold(mode === null || (isEventType(type) && EVENTS[type].modes.includes(mode)), "a mode is one of its type's");
    hold(
      contexts.every((context) => CONTEXTS.some((known) => known === context)),
      'contexts are known',
    );
    hold(roles.length > 0, 'a claim speaks of somebody');
    hold(
      roles.every(({ reference }) => ids.has(reference)),
      "a role's reference exists",
    );
    hold(
      new Set(roles.map(({ role, reference }) => `${role} ${reference}`)).size === roles.length,
      'a role is told once',
    );
    const ofRelation = roles.every(({ role }) => role === 'SUBJECT' || role === 'OBJECT');
    const ofEvent = roles.every(({ role }) => role !== 'SUBJECT' && role !== 'OBJECT');
    hold(isRelationType(type) ? ofRelation : ofEvent, "roles are those of the claim's type");
    if (isRelationType(type))
      hold(new Set(roles.map(({ role }) => role)).size === 2, 'a relation has a subject and an object');
    attribution.forEach(({ reference, verb }) => {
      hold(ids.has(reference), "an attribution's reference exists");
      holdQuote(verb, "an attribution's verb");
    });
    if (said) holdQuote(said, 'what was said');
    if (type === 'STATEMENT') {
      hold(said !== undefined, 'a statement has what was said');
      const speakers = roles.filter(({ role }) => role === 'ACTOR');
      hold(attribution[0]?.reference === speakers[0]?.reference, "a statement's first source is its speaker");
      hold(speakers.length > 0, 'a statement has a speaker');
    } else {
      hold(said === undefined && direct === undefined, 'only statements have what was said');
    }
    if (time) {
      holdQuote(time.expression, "a time's expression");
      hold(isDay(time.start) && isDay(time.end) && time.start <= time.end, 'a time is days in order');
    }
    hold(MODALITIES.includes(claim.modality) && POLARITIES.includes(claim.polarity), 'modality and polarity are known');
    hold(claim.confidence > 0 && claim.confidence <= 1, 'confidence is between 0 and 1');
    hold(claim.reasons.length > 0 && claim.reasons.every((reason) => reason !== ''), 'a claim has reasons');
  }
  return broken[0];
}

/** Texts that once broke a promise. */
const FOUND = [
  'The Condor Front, a rebel group backed by Ecuador, is fighting the River Brigade.\nThe Condor Front attacked a post of the Peruvian Army near Tumbes. The Condor Front attacked a post of the Peruvian Army near Tumbes.',
  'said Paula Iturralde, spokeswoman for the ministry.\rhttps://a.b/cThe prime minister of Norway, Halvard Ostrem, said on Tuesday that his government would not sign the treaty with Sweden.\nsaid Paula Iturralde, spokeswoman for the ministry. said Paula Iturralde, spokeswoman for the ministry.\n',
];

describe('the contract holds', () => {
  test.each([
    ['any text', anyText],
    ['cut, shuffled and shouted news', newsText],
  ])(
    'for %s',
    async (_, texts) => {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          fc.pre(text.trim() !== '');
          expect(brokenPromise(text, await extract({ text }))).toBeUndefined();
        }),
        { numRuns, examples: FOUND.map((text) => [text]) },
      );
    },
    timeout,
  );
});

test(
  'the same text gives the same bytes, whatever was read before it',
  async () => {
    await fc.assert(
      fc.asyncProperty(newsText, fc.oneof(anyText, newsText), async (text, other) => {
        fc.pre(text.trim() !== '' && other.trim() !== '');
        const first = JSON.stringify(await extract({ text }));
        await extract({ text: other });
        expect(JSON.stringify(await extract({ text }))).toBe(first);
        const [, together] = await Promise.all([extract({ text: other }), extract({ text })]);
        expect(JSON.stringify(together)).toBe(first);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  },
  timeout,
);
