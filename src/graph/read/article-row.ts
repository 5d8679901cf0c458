import { z } from 'zod';
import { PRECISIONS, PUBLICATION_SOURCES } from '../../domain/time.js';
import { day, list, optional } from './column.js';

/** An Article node without its text; `clues` pairs each clue with where it starts. */
export const articleRow = z
  .object({
    id: z.string(),
    url: optional(z.string()),
    title: optional(z.string()),
    language: optional(z.string()),
    publisher: optional(z.string()),
    publishedStart: optional(day),
    publishedEnd: optional(day),
    publishedPrecision: optional(z.enum(PRECISIONS)),
    publishedSource: z.enum(PUBLICATION_SOURCES),
    publishedClues: list(z.string()),
    publishedClueStarts: list(z.number()),
    contentHash: z.string(),
    recordedAt: z.string(),
    extractor: z.string(),
  })
  .transform(({ publishedClues, publishedClueStarts, ...article }) => ({
    ...article,
    __typename: 'Article' as const,
    clues: publishedClues.map((text, index) => {
      const start = publishedClueStarts[index] ?? 0;
      return { text, start, end: start + text.length };
    }),
  }));
export type ArticleRow = z.output<typeof articleRow>;
