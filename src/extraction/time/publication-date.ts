import type { Article } from '../../domain/article.js';
import type { PublicationDate } from '../../domain/time.js';
import { quoteOfExpression, statedDates, timeOfFullDate, timeOfIso, timeOfUrl } from './explicit-date.js';
import { inferDate } from './infer-date.js';
import type { TimeExpression } from './time-expression.js';

/**
 * When an article was published: the date that came with it, else the one that its head states, else the one in its address, else the one that its clues
 * leave. `expressions` are those of `article.text`; clues are quotes of it. No clock is asked: what nothing tells is UNKNOWN.
 */
export function publicationDate(article: Article, expressions: readonly TimeExpression[]): PublicationDate {
  const { text, url, publishedAt, publishedSource = 'GIVEN' } = article;
  const given = publishedAt === undefined ? null : timeOfIso(publishedAt);
  if (given !== null) return { ...given, source: publishedSource, clues: [] };
  for (const { expression, date } of statedDates(text, expressions)) {
    const time = timeOfFullDate(date);
    if (time !== null) return { ...time, source: 'INFERRED', clues: [quoteOfExpression(text, expression)] };
  }
  const addressed = url === undefined ? null : timeOfUrl(url);
  return addressed === null ? inferDate(text, expressions) : { ...addressed, source: 'METADATA', clues: [] };
}
