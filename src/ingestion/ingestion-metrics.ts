import { Counter, Histogram } from 'prom-client';

/** How an article ended: `ingested`, `known`, or the code of the error that kept it out. */
export const articlesTotal = new Counter({
  name: 'dragoman_articles_total',
  help: 'Articles that were sent in, by outcome.',
  labelNames: ['outcome'] as const,
});

/** From the first look at an article to the commit of its transaction. */
export const articleSeconds = new Histogram({
  name: 'dragoman_article_duration_seconds',
  help: 'Time an article took, in seconds, by outcome.',
  labelNames: ['outcome'] as const,
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
});
