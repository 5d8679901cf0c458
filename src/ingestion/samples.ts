import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ArticleStore } from '../graph/article-store.js';
import { inputArticles } from './input-articles.js';
import type { Ingestion } from './ingestion.js';

const file = fileURLToPath(new URL('../../samples/articles.jsonl', import.meta.url));

/** Ingests the sample articles when the graph has no article yet. Gives how many it ingested. */
export async function ingestSamples(
  ingestion: Ingestion,
  articles: ArticleStore,
  maxTextLength: number,
): Promise<number> {
  if (!(await articles.isEmpty())) return 0;
  let count = 0;
  for await (const input of inputArticles(file, createReadStream(file), maxTextLength)) {
    if ('error' in input) throw input.error;
    await ingestion.ingest(input.article);
    count += 1;
  }
  return count;
}
