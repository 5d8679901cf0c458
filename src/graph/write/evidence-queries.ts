import { z } from 'zod';
import { noRow, queryFile } from '../query-file.js';

const text = z.string();
const optional = text.nullable();
const offset = z.int().nonnegative();
const id = z.object({ id: text });
const quote = z.object({ start: offset, end: offset, text });
const rows = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row).readonly() });

/** Gives a row when the article is new. */
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
  row: id,
});

export const articleStatus = queryFile('write/article-status', {
  params: id,
  row: z.object({ status: z.enum(['KNOWN', 'RETRACTED']) }),
});

export const isEmpty = queryFile('write/is-empty', { params: z.object({}), row: z.object({ empty: z.boolean() }) });

export const putOrigin = queryFile('write/put-origin', { params: z.object({ article: text, feed: text }), row: noRow });

export const putSentences = queryFile('write/put-sentences', {
  params: rows(z.object({ id: text, ordinal: offset, start: offset, end: offset, text })).extend({ article: text }),
  row: noRow,
});

export const putReferences = queryFile('write/put-references', {
  params: rows(
    z.object({ id: text, kind: text, subtype: optional, name: text, names: z.array(text), country: optional }),
  ),
  row: noRow,
});

export const putMentions = queryFile('write/put-mentions', {
  params: rows(z.object({ sentence: text, reference: text, start: offset, end: offset, text, form: text })),
  row: noRow,
});

export const putClaims = queryFile('write/put-claims', {
  params: rows(
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
  row: noRow,
});

export const putRoles = queryFile('write/put-roles', {
  params: rows(z.object({ claim: text, reference: text, role: text, title: optional })),
  row: noRow,
});

export const putAttributions = queryFile('write/put-attributions', {
  params: rows(z.object({ claim: text, reference: text, order: offset, verb: quote })),
  row: noRow,
});

/** Gives a row when the article was there and had no tombstone yet. */
export const buryArticle = queryFile('write/bury-article', {
  params: z.object({ id: text, reason: text, retractedAt: text }),
  row: id,
});

export const removeEvidence = queryFile('write/remove-evidence', { params: id, row: noRow });
