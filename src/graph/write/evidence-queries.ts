import { z } from 'zod';
import { noParams, noRow, queryFile } from '../query-file.js';

const text = z.string();
const optional = text.nullable();
const offset = z.int().nonnegative();
const id = z.object({ id: text });
const quote = z.object({ start: offset, end: offset, text });

/** Creates the article's node when there is none. */
export const beginArticle = queryFile('write/begin-article', {
  params: z.object({
    id: text,
    url: optional,
    title: optional,
    text,
    language: optional,
    publisher: optional,
    publishedStart: optional,
    publishedEnd: optional,
    publishedPrecision: optional,
    publishedSource: text,
    publishedClues: z.array(text),
    publishedClueStarts: z.array(offset),
    contentHash: text,
    recordedAt: text,
    extractor: text,
  }),
  row: z.object({ status: z.enum(['NEW', 'KNOWN', 'RETRACTED']) }),
});

export const putEvidence = queryFile('write/put-evidence', {
  params: z.object({
    article: text,
    feed: optional,
    sentences: z.array(z.object({ id: text, ordinal: offset, start: offset, end: offset, text })),
    references: z.array(
      z.object({ id: text, kind: text, subtype: optional, name: text, names: z.array(text), country: optional }),
    ),
    mentions: z.array(z.object({ sentence: text, reference: text, start: offset, end: offset, text, form: text })),
    claims: z.array(
      z.object({
        id: text,
        sentence: text,
        type: text,
        mode: optional,
        contexts: z.array(text).readonly(),
        polarity: text,
        modality: text,
        validFrom: optional,
        validTo: optional,
        precision: optional,
        expression: quote.nullable(),
        trigger: quote,
        evidence: quote,
        said: quote.nullable(),
        direct: z.boolean().nullable(),
        confidence: z.number(),
        reasons: z.array(text).readonly(),
      }),
    ),
    roles: z.array(z.object({ claim: text, reference: text, role: text, title: optional })),
    attributions: z.array(z.object({ claim: text, reference: text, order: offset, verb: quote })),
  }),
  row: noRow,
});

export const articleStatus = queryFile('write/article-status', {
  params: id,
  row: z.object({ status: z.enum(['KNOWN', 'RETRACTED']) }),
});

export const isEmpty = queryFile('write/is-empty', { params: noParams, row: z.object({ empty: z.boolean() }) });

/** Gives a row when the article was there and had no tombstone yet. */
export const buryArticle = queryFile('write/bury-article', {
  params: z.object({ id: text, reason: text, retractedAt: text }),
  row: id,
});

export const removeEvidence = queryFile('write/remove-evidence', { params: id, row: noRow });
