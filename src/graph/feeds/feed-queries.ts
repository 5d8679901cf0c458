import { z } from 'zod';
import { noParams, noRow, queryFile } from '../query-file.js';

const count = z.int().nonnegative();
const counts = { fetched: count, ingested: count, known: count, rejected: count };
const id = z.object({ id: z.string() });
export const RUN_STATUSES = ['RUNNING', 'SUCCEEDED', 'FAILED'] as const;

/** A feed, as the graph keeps it. Instants are ISO 8601 strings. */
const feedRow = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  intervalMinutes: z.int(),
  lastCheckedAt: z.string().nullable(),
  lastSucceededAt: z.string().nullable(),
  lastError: z.string().nullable(),
  createdAt: z.string(),
});
export type FeedRecord = Readonly<z.output<typeof feedRow>>;

/** One look at a feed: how many items it had, how many came in, were known, were kept out; `reasons` say why, the first few. */
const runRow = z.object({
  id: z.string(),
  feed: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  status: z.enum(RUN_STATUSES),
  ...counts,
  reasons: z.array(z.string()),
  error: z.string().nullable(),
});
export type RunRecord = Readonly<z.output<typeof runRow>>;

const optionalText = z.string().nullable();

export const putFeed = queryFile('feeds/put-feed', {
  params: z.object({
    id: z.string(),
    url: z.url({ protocol: /^https?$/ }),
    title: optionalText,
    publisher: optionalText,
    intervalMinutes: z.int().positive().nullable(),
    defaultInterval: z.int().positive(),
    createdAt: z.iso.datetime(),
  }),
  row: z.object({ isNew: z.boolean() }),
});
export const feeds = queryFile('feeds/feeds', {
  params: z.object({ ids: z.array(z.string()).nullable() }),
  row: feedRow,
});
export const dueFeeds = queryFile('feeds/due-feeds', { params: noParams, row: id });
export const removeFeed = queryFile('feeds/remove-feed', { params: id, row: id });
export const runs = queryFile('feeds/runs', {
  params: z.object({ feed: optionalText, limit: z.int().positive() }),
  row: runRow,
});
export const beginRun = queryFile('feeds/begin-run', {
  params: z.object({ feed: z.string(), run: z.string(), leaseSeconds: z.int().positive() }),
  row: z.object({
    url: z.string(),
    title: optionalText,
    publisher: optionalText,
    etag: optionalText,
    lastModified: optionalText,
    seen: z.array(z.string()),
  }),
});
export const renewRun = queryFile('feeds/renew-run', {
  params: z.object({ run: z.string(), leaseSeconds: z.int().positive(), ...counts }),
  row: id,
});
export const finishRun = queryFile('feeds/finish-run', {
  params: z.object({
    run: z.string(),
    status: z.enum(['SUCCEEDED', 'FAILED']),
    ...counts,
    reasons: z.array(z.string()),
    error: optionalText,
    checked: z.boolean(),
    title: optionalText,
    etag: optionalText,
    lastModified: optionalText,
    seen: z.array(z.string()),
  }),
  row: noRow,
});
export const giveUpRuns = queryFile('feeds/give-up-runs', { params: z.object({ error: z.string() }), row: id });
