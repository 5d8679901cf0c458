import { z } from 'zod';
import { MENTION_FORMS } from '../../domain/reference.js';
import { batchQuery } from './batch-query.js';

/** By reference id: every place of the text that speaks of it, in order. */
export const referenceMentions = batchQuery('read/reference-mentions', {
  key: z.string(),
  columns: z
    .object({
      mention: z.object({ start: z.number(), end: z.number(), text: z.string(), form: z.enum(MENTION_FORMS) }),
      sentenceId: z.string(),
    })
    .transform(({ mention, sentenceId }) => ({ ...mention, sentenceId })),
});
export type MentionRow = z.output<(typeof referenceMentions)['row']>['value'];
