import type { Claim } from '../../domain/claim.js';
import { CONTEXTS } from '../../domain/contexts.js';
import { isEventType } from '../../domain/ontology.js';
import { quoteOf, type Span } from '../../domain/span.js';
import type { PublicationDate } from '../../domain/time.js';
import type { Chain } from '../coreference/chain.js';
import type { Discourse } from '../discourse.js';
import { contextsOf } from '../lexicon/contexts.js';
import type { Sentence } from '../syntax/parse.js';
import type { TimeExpression } from '../time/time-expression.js';
import { attributionOf, readSource, type Source } from './attribution.js';
import { confidenceOf } from './confidence.js';
import { type DraftClaim, isSaidIn } from './draft.js';
import { findEvents } from './events.js';
import { requestObliged } from './obligations.js';
import { findPositions } from './positions.js';
import { readRelations } from './read-relations.js';
import { findRelations } from './relations.js';
import type { SpeechAct } from './speech-act.js';
import { statementOf } from './statements.js';
import { timeOfClaim } from './time-of-claim.js';

/** The claims of a text, in the order of their triggers. */
export function findClaims(
  discourse: Discourse,
  acts: readonly SpeechAct[],
  expressions: readonly TimeExpression[],
  published: PublicationDate,
  referenceOf: (chain: Chain) => string,
): readonly Claim[] {
  const statements = acts.flatMap((act) => statementOf(discourse, act) ?? []);
  const toldIn = discourse.bySentence(statements, ({ said }) => said);
  const timesIn = discourse.bySentence(expressions, (expression) => expression);
  const drafts = [
    ...statements,
    ...discourse.sentences.flatMap((sentence) => [
      ...eventsOf(discourse, sentence, toldIn(sentence)),
      ...relationsOf(discourse, sentence),
    ]),
  ].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);

  const sourcesOf = (draft: DraftClaim): readonly Source[] => {
    const told = attributionOf(draft, toldIn(draft.sentence));
    return told.length > 0 ? told : readSource(discourse, draft);
  };
  return drafts.map((draft, index): Claim => {
    const { sentence, type, mode, title, said, direct, modality, polarity, roles, reasons } = draft;
    // When something is said to have happened is not when it was said, and what is yet to come is not when it was announced.
    const around =
      modality === 'ASSERTED'
        ? undefined
        : toldIn(sentence).find((statement) => statement !== draft && isSaidIn(statement, draft.trigger));
    const isInside = ({ start, end }: TimeExpression, words: Span): boolean => start >= words.start && end <= words.end;
    const inSentence = timesIn(sentence).filter(
      (expression) =>
        !(said && isInside(expression, said)) && (around?.said === undefined || isInside(expression, around.said)),
    );
    return {
      id: `c${index + 1}`,
      type,
      mode,
      contexts: isEventType(type) ? contextsOfEvent(discourse, draft) : [],
      ...(title === undefined ? {} : { title }),
      trigger: quoteOf(discourse.text, draft.trigger),
      evidence: quoteOf(discourse.text, sentence),
      ...(said ? { said: quoteOf(discourse.text, said) } : {}),
      ...(direct === true ? { direct: true } : {}),
      polarity,
      modality,
      roles: roles.map(({ role, chain }) => ({ role, reference: referenceOf(chain) })),
      time: timeOfClaim(draft, inSentence, published),
      attribution: sourcesOf(draft).map(({ chain, verb }) => ({
        reference: referenceOf(chain),
        verb: quoteOf(discourse.text, verb),
      })),
      confidence: confidenceOf(draft),
      reasons: [...new Set([...reasons, `model:${draft.probability.toFixed(2)}`])],
    };
  });
}

function eventsOf(discourse: Discourse, sentence: Sentence, statements: readonly DraftClaim[]): readonly DraftClaim[] {
  return requestObliged(discourse, sentence, statements, findEvents(discourse, sentence, statements));
}

/** What an event is about: by the words of its sentence, and as the model reads its trigger. */
function contextsOfEvent({ text }: Discourse, { sentence, anchors: [trigger] }: DraftClaim): readonly string[] {
  const found = new Set([
    ...contextsOf(text.slice(sentence.start, sentence.end)),
    ...(trigger ? sentence.reading.contexts(trigger.index) : []),
  ]);
  return CONTEXTS.filter((context) => found.has(context));
}

/** A relation that a rule finds, but that the model thinks less likely than this, is none. */
const UNLIKELY = 0.05;

/** The relations that rules find, and those that the model alone reads. */
function relationsOf(discourse: Discourse, sentence: Sentence): readonly DraftClaim[] {
  const byRule = [
    ...findPositions(discourse, sentence),
    ...findRelations(discourse, sentence).filter(({ probability }) => probability > UNLIKELY),
  ];
  const read = readRelations(discourse, sentence);
  const isSame = (a: DraftClaim, b: DraftClaim): boolean =>
    a.type === b.type &&
    (a.anchors[0] === b.anchors[0] || a.roles.every(({ chain }) => b.roles.some((other) => other.chain === chain)));
  return [...byRule, ...read.filter((claim) => !byRule.some((other) => isSame(claim, other) || isSame(other, claim)))];
}
