import { z } from 'zod';
import { ENTITY_KINDS } from '../../domain/reference.js';
import { noRow, queryFile, queryFileOnEdges } from '../query-file.js';

const text = z.string();
const optional = text.nullable();
const list = z.array(text).readonly();
const count = z.int().nonnegative();
const counts = z.array(count).readonly();
const ids = { params: z.object({ ids: list }), row: noRow };
const rows = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row).readonly() });

/** Creates what is missing; the ids must be sorted. */
export const lockEntities = queryFile('write/lock-entities', ids);
export const lockEvents = queryFile('write/lock-events', ids);

const counted = z.object({
  id: text,
  kind: z.enum(ENTITY_KINDS),
  names: list,
  nameCounts: counts,
  subtypes: list,
  subtypeCounts: counts,
  countries: list,
  countryCounts: counts,
  firstSeen: optional,
  lastSeen: optional,
  articleCount: count,
});

export const entityCounts = queryFile('write/entity-counts', { params: ids.params, row: counted });

export const putEntities = queryFile('write/put-entities', {
  params: rows(counted.extend({ label: text, name: text, subtype: optional, country: optional })),
  row: noRow,
});

export const putEvents = queryFile('write/put-events', {
  params: rows(
    z.object({
      id: text,
      label: text,
      type: text,
      mode: optional,
      contexts: list,
      title: text,
      status: text,
      start: optional,
      end: optional,
      precision: optional,
      score: z.number().nullable(),
      quad: optional,
      claimCount: count,
      originCount: count,
      confidence: z.number(),
      participants: z.array(z.object({ entity: text, role: text })).readonly(),
      places: list,
    }),
  ),
  row: noRow,
});

export const putEdges = queryFileOnEdges('write/put-edges', {
  params: rows(
    z.object({
      id: text,
      source: text,
      target: text,
      type: text,
      isNew: z.boolean(),
      modality: text,
      polarity: text,
      title: optional,
      caption: text,
      claimCount: count,
      originCount: count,
      confidence: z.number(),
      firstSeen: optional,
      lastSeen: optional,
      validFrom: optional,
      validTo: optional,
      claimIds: list,
    }),
  ),
  row: noRow,
});

export const removeEntities = queryFile('write/remove-entities', ids);
export const removeEvents = queryFile('write/remove-events', ids);
export const removeEdges = queryFileOnEdges('write/remove-edges', ids);
