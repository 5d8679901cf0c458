import type { Article, Extraction } from '../domain/article.js';
import { InvalidInputError } from '../errors/catalogue.js';
import { findClaims } from './claims/find-claims.js';
import { findSpeech } from './claims/speech.js';
import { nameUnknownSpeakers, resolveFirstPerson } from './coreference/first-person.js';
import { Discourse } from './discourse.js';
import { referencesOf } from './references.js';
import { parse } from './syntax/parse.js';
import { splitSentences } from './syntax/tokens.js';
import { findTimeExpressions } from './time/find-time-expressions.js';
import { publicationDate } from './time/publication-date.js';

/**
 * What an article says: its sentences, who and what it speaks of, and its claims. Pure: the same article gives the same extraction.
 * @throws InvalidInputError when the text is empty.
 */
export async function extract(article: Article): Promise<Extraction> {
  const { text } = article;
  if (text.trim() === '') throw new InvalidInputError('The text is empty: expected the words of an article.');
  const sentences = splitSentences(text);
  const expressions = findTimeExpressions(text, sentences);
  const published = publicationDate(article, expressions);

  const discourse = new Discourse(text, await parse(sentences));
  const acts = findSpeech(discourse);
  nameUnknownSpeakers(discourse, acts);
  resolveFirstPerson(discourse, acts);
  const references = referencesOf(discourse);
  const claims = findClaims(discourse, acts, expressions, published, (chain) => {
    const reference = references.get(chain);
    if (!reference) throw new Error(`a claim speaks of "${chain.name}", which the text does not mention`);
    return reference.id;
  });
  return {
    publishedAt: published,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    references: [...references.values()],
    claims,
  };
}
