import { z } from 'zod';

/** A Sentence node; `start` and `end` are UTF-16 offsets in its article's text. */
export const sentenceRow = z
  .object({ id: z.string(), ordinal: z.number(), start: z.number(), end: z.number(), text: z.string() })
  .transform((sentence) => ({
    ...sentence,
    __typename: 'Sentence' as const,
    articleId: sentence.id.split(':')[0] ?? '',
  }));
export type SentenceRow = z.output<typeof sentenceRow>;
