import type { Article, Extraction } from '../../domain/article.js';
import type { GraphTransaction } from '../graph.js';
import { articleId } from '../../domain/article-id.js';
import { putAttributions, putClaims, putMentions, putReferences, putRoles, putSentences } from './evidence-queries.js';
import { evidenceRows } from './evidence-rows.js';

/** Writes everything that an article says. The queries go out together and run one after the other. */
export async function putEvidence(
  transaction: GraphTransaction,
  article: Article,
  extraction: Extraction,
): Promise<void> {
  const { sentences, references, mentions, claims, roles, attributions } = evidenceRows(article, extraction);
  await Promise.all([
    transaction.run(putSentences, { article: articleId(article), rows: sentences }),
    transaction.run(putReferences, { rows: references }),
    transaction.run(putMentions, { rows: mentions }),
    transaction.run(putClaims, { rows: claims }),
    transaction.run(putRoles, { rows: roles }),
    transaction.run(putAttributions, { rows: attributions }),
  ]);
}
