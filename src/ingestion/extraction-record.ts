import type { Extraction } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Reference } from '../domain/reference.js';
import type { Quote, Span } from '../domain/span.js';
import type { ClaimTime, PublicationDate } from '../domain/time.js';

/**
 * An extraction as `extract` prints it. Names its fields one by one: their order is part of the contract, and nothing that the
 * extraction carries for itself slips out.
 */
export function extractionRecord({ publishedAt, sentences, references, claims }: Extraction): object {
  return {
    publishedAt: publicationDateRecord(publishedAt),
    sentences: sentences.map(span),
    references: references.map(reference),
    claims: claims.map(claim),
  };
}

const span = ({ start, end }: Span): Span => ({ start, end });
const quote = ({ start, end, text }: Quote): Quote => ({ start, end, text });

/** A publication date as `extract` and `read` print it. */
export function publicationDateRecord({ start, end, precision, source, clues }: PublicationDate): object {
  return { start, end, precision, source, clues: clues.map(quote) };
}

function reference({ id, kind, subtype, name, country, mentions }: Reference): object {
  return { id, kind, subtype, name, country, mentions: mentions.map(({ form, ...at }) => ({ ...quote(at), form })) };
}

function claim(it: Claim): object {
  return {
    id: it.id,
    type: it.type,
    mode: it.mode,
    contexts: it.contexts,
    ...(it.title !== undefined && { title: it.title }),
    trigger: quote(it.trigger),
    evidence: quote(it.evidence),
    ...(it.said !== undefined && { said: quote(it.said) }),
    ...(it.direct === true && { direct: true }),
    polarity: it.polarity,
    modality: it.modality,
    roles: it.roles.map(({ role, reference: id }) => ({ role, reference: id })),
    time: it.time && claimTime(it.time),
    attribution: it.attribution.map(({ reference: id, verb }) => ({ reference: id, verb: quote(verb) })),
    confidence: it.confidence,
    reasons: it.reasons,
  };
}

function claimTime({ start, end, precision, expression }: ClaimTime): object {
  return { start, end, precision, expression: quote(expression) };
}
