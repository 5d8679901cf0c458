import { z } from 'zod';
import { MODALITIES, POLARITIES, ROLES } from '../../domain/claim.js';
import { CLAIM_TYPES } from '../../domain/ontology.js';
import { ENTITY_KINDS, MENTION_FORMS } from '../../domain/reference.js';
import { PRECISIONS } from '../../domain/time.js';
import { noRow, queryFile, queryFileOnEdges } from '../query-file.js';

const text = z.string();
const optional = text.nullable();
const ids = z.array(text).readonly();
const id = z.object({ id: text });
const source = z.object({ id: text, contentHash: text, publishedStart: optional, publishedEnd: optional });
const page = { params: z.object({ after: text, limit: z.int().positive() }), row: id };

const reference = z.object({
  id: text,
  kind: z.enum(ENTITY_KINDS),
  subtype: optional,
  name: text,
  names: z.array(text),
  country: optional,
  article: source,
});
/** What a reference or claim is tied to, and why. */
const tie = z.object({ to: text, score: z.number(), reasons: z.array(text) });
const party = z.object({ reference: text, name: text, kind: z.enum(ENTITY_KINDS), entity: optional });

export const referencesOfArticles = queryFile('write/references-of-articles', {
  params: z.object({ articles: ids }),
  row: reference.extend({ forms: z.array(z.enum(MENTION_FORMS)), identified: tie.nullable() }),
});

export const referencesOfEntities = queryFile('write/references-of-entities', {
  params: z.object({ entities: ids }),
  row: reference.extend({ entity: text }),
});

export const claimsOfArticles = queryFile('write/claims-of-articles', { params: z.object({ articles: ids }), row: id });
export const claimsOfEvents = queryFile('write/claims-of-events', { params: z.object({ events: ids }), row: id });
export const claimsOfEntities = queryFile('write/claims-of-entities', { params: z.object({ entities: ids }), row: id });

/** An edge that isn't drawn yet gives no row. */
export const claimsOfEdges = queryFileOnEdges('write/claims-of-edges', {
  params: z.object({ edges: ids }),
  row: z.object({ edge: text, claims: z.array(text) }),
});

export const claimsById = queryFile('write/claims', {
  params: z.object({ ids }),
  row: z.object({
    id: text,
    type: z.enum(CLAIM_TYPES),
    mode: optional,
    contexts: z.array(text),
    polarity: z.enum(POLARITIES),
    modality: z.enum(MODALITIES),
    validFrom: optional,
    validTo: optional,
    precision: z.enum(PRECISIONS).nullable(),
    confidence: z.number(),
    roles: z.array(party.extend({ role: z.enum(ROLES), title: optional })),
    speaker: party.nullable(),
    article: source,
    reports: tie.nullable(),
  }),
});

const ties = {
  params: z.object({ rows: z.array(tie.extend({ from: text, reasons: z.array(text).readonly() })) }),
  row: noRow,
};

/** References to entities, which it creates and locks; sorted by entity. */
export const identifyReferences = queryFile('write/identify', ties);
/** Claims to events, which it creates and locks; sorted by event. */
export const reportEvents = queryFile('write/report', ties);
export const unidentifyReferences = queryFile('write/unidentify', { params: z.object({ ids }), row: noRow });
export const unreportEvents = queryFile('write/unreport', { params: z.object({ ids }), row: noRow });

export const pageOfArticles = queryFile('write/page-of-articles', page);
export const pageOfEntities = queryFile('write/page-of-entities', page);
export const pageOfEvents = queryFile('write/page-of-events', page);

export const edgesOfEntities = queryFile('write/edges-of-entities', { params: z.object({ entities: ids }), row: id });
