import { z } from 'zod';
import { MODALITIES, POLARITIES } from '../../domain/claim.js';
import { CLAIM_TYPES } from '../../domain/ontology.js';
import { addDays, PRECISIONS } from '../../domain/time.js';
import { day, list, optional } from './column.js';

const claim = z.object({
  id: z.string(),
  type: z.enum(CLAIM_TYPES),
  mode: optional(z.string()),
  contexts: list(z.string()),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  validFrom: optional(day),
  validTo: optional(day),
  precision: optional(z.enum(PRECISIONS)),
  expression: optional(z.string()),
  expressionStart: optional(z.number()),
  expressionEnd: optional(z.number()),
  trigger: z.string(),
  triggerStart: z.number(),
  triggerEnd: z.number(),
  said: optional(z.string()),
  saidStart: optional(z.number()),
  saidEnd: optional(z.number()),
  direct: optional(z.boolean()),
  confidence: z.number(),
  reasons: list(z.string()),
});

const quote = z.object({ start: z.number(), end: z.number(), text: z.string() });

/** Words of the text, or null where the claim has none. */
function words(text: string | null, start: number | null, end: number | null): z.output<typeof quote> | null {
  return text === null || start === null || end === null ? null : { text, start, end };
}

/** A Claim node with its quote; its time becomes first and last day again, for the graph keeps it half open. */
export const claimRow = z
  .object({ claim, quote, sentenceId: z.string(), articleId: z.string() })
  .transform(({ claim: node, quote, sentenceId, articleId }) => ({
    __typename: 'Claim' as const,
    id: node.id,
    type: node.type,
    mode: node.mode,
    contexts: node.contexts,
    polarity: node.polarity,
    modality: node.modality,
    confidence: node.confidence,
    reasons: node.reasons,
    direct: node.direct ?? false,
    time:
      node.validFrom === null || node.validTo === null
        ? null
        : { start: node.validFrom, end: addDays(node.validTo, -1), precision: node.precision },
    timeExpression: words(node.expression, node.expressionStart, node.expressionEnd),
    trigger: { text: node.trigger, start: node.triggerStart, end: node.triggerEnd },
    said: words(node.said, node.saidStart, node.saidEnd),
    quote: quote.text,
    start: quote.start,
    end: quote.end,
    sentenceId,
    articleId,
  }));
export type ClaimRow = z.output<typeof claimRow>;
