import type { Article } from '../domain/article.js';
import { addDays } from '../domain/time.js';
import { InvalidInputError } from '../errors/catalogue.js';

/**
 * No article was published later than tomorrow (which it is already, somewhere). A sender who says so is told; a page or feed
 * that says so errs, and the article's own clues are the better guide.
 * @throws InvalidInputError when a given date lies in the future.
 */
export function withPlausibleDate(article: Article, now: Date): Article {
  const { publishedAt, publishedSource } = article;
  const tomorrow = addDays(now.toISOString().slice(0, 10), 1);
  if (publishedAt === undefined || publishedAt.slice(0, 10) <= tomorrow) return article;
  if (publishedSource === 'METADATA' || publishedSource === 'FEED') {
    return { ...article, publishedAt: undefined, publishedSource: undefined };
  }
  throw new InvalidInputError(
    `\`publishedAt\`: ${JSON.stringify(publishedAt)} lies in the future; the day on which the article was published is expected.`,
  );
}
