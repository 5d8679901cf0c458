import { articleId, canonicalUrl, contentHash } from '../../domain/article-id.js';
import type { Article, Extraction } from '../../domain/article.js';
import type { Claim } from '../../domain/claim.js';
import type { Span } from '../../domain/span.js';
import { addDays } from '../../domain/time.js';
import type { ParamsOf } from '../query-file.js';
import type { beginArticle, putEvidence } from './evidence-queries.js';

/** An article's evidence, a list for each kind of it. */
export type EvidenceRows = Omit<ParamsOf<typeof putEvidence>, 'article' | 'feed'>;

/** An article's node, but for when it was recorded and by which extractor. */
export type ArticleRow = Omit<ParamsOf<typeof beginArticle>, 'recordedAt' | 'extractor'>;

/** The article's own properties. The url is the canonical one, however it was sent. */
export function articleRow(article: Article, { publishedAt }: Extraction): ArticleRow {
  return {
    id: articleId(article),
    url: article.url === undefined ? null : canonicalUrl(article.url),
    title: article.title ?? null,
    text: article.text,
    language: article.language ?? null,
    publisher: article.publisher ?? null,
    publishedStart: publishedAt.start,
    publishedEnd: publishedAt.end,
    publishedPrecision: publishedAt.precision,
    publishedSource: publishedAt.source,
    publishedClues: publishedAt.clues.map(({ text }) => text),
    publishedClueStarts: publishedAt.clues.map(({ start }) => start),
    contentHash: contentHash(article),
  };
}

/** All evidence of one article. A pure function of the article and what was extracted from it. */
export function evidenceRows(article: Article, extraction: Extraction): EvidenceRows {
  const id = articleId(article);
  const within = (local: string) => `${id}:${local}`;
  const sentenceAt = ({ start }: Span) => within(`s${sentenceIndex(extraction.sentences, start)}`);
  const { sentences, references, claims } = extraction;
  return {
    sentences: sentences.map(({ start, end }, ordinal) => ({
      id: within(`s${ordinal}`),
      ordinal,
      start,
      end,
      text: article.text.slice(start, end),
    })),
    references: references.map(({ id: local, kind, subtype, name, country, mentions }) => {
      const names = mentions.filter(({ form }) => form === 'NAME').map(({ text }) => text);
      return { id: within(local), kind, subtype, name, country, names: [...new Set(names)] };
    }),
    mentions: references.flatMap(({ id: local, mentions }) =>
      mentions.map((mention) => ({ ...mention, sentence: sentenceAt(mention), reference: within(local) })),
    ),
    claims: claims.map((claim) => ({ ...claimRow(claim), id: within(claim.id), sentence: sentenceAt(claim.trigger) })),
    roles: claims.flatMap(({ id: local, type, title, roles }) =>
      roles.map(({ role, reference }) => ({
        claim: within(local),
        reference: within(reference),
        role,
        title: role === 'SUBJECT' && (type === 'HOLDS_POSITION' || type === 'SPEAKS_FOR') ? (title ?? null) : null,
      })),
    ),
    attributions: claims.flatMap(({ id: local, attribution }) =>
      attribution.map(({ reference, verb }, order) => ({
        claim: within(local),
        reference: within(reference),
        order,
        verb,
      })),
    ),
  };
}

function claimRow(claim: Claim) {
  const { type, mode, contexts, polarity, modality, time, trigger, evidence, said, direct, confidence, reasons } =
    claim;
  return {
    ...{ type, mode, contexts, polarity, modality, trigger, evidence, confidence, reasons },
    validFrom: time?.start ?? null,
    validTo: time === null ? null : addDays(time.end, 1),
    precision: time?.precision ?? null,
    expression: time?.expression ?? null,
    said: said ?? null,
    direct: direct ?? null,
  };
}

/** The sentence that holds a place of the text; the one before it when it stands between two. */
function sentenceIndex(sentences: readonly Span[], place: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= place),
  );
}
