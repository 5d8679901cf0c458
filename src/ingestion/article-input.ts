import { z } from 'zod';
import type { Article } from '../domain/article.js';
import { isIsoDateOrDateTime } from '../reading/published.js';
import { assertText } from './article-text.js';
import { parseFields } from './parse-fields.js';
import type { RecordForm } from './record-line.js';

/** Title and publisher are a line each; what is longer is something else in the wrong field. */
const LINE = { units: 1_000, setting: 'a fixed limit' };

const line = z
  .string()
  .nullish()
  .transform((value) => (value === null || value?.trim() === '' ? undefined : value?.trim()));

const fields = z.object(
  {
    text: z.string('a string is expected'),
    title: line,
    publisher: line,
    url: z
      .url({
        protocol: /^https?$/,
        error: ({ input }) => `${shown(input)} is no address; one that begins with http:// or https:// is expected`,
      })
      .nullish()
      .transform((value) => value ?? undefined),
    language: z
      .string()
      .nullish()
      .transform((value, context) => {
        if (value === null || value === undefined || value === '') return undefined;
        const tag = languageTag(value);
        if (tag === undefined)
          context.addIssue(`${shown(value)} is no language tag; one such as en or en-GB is expected (BCP 47)`);
        else if (!/^en(-|$)/.test(tag))
          context.addIssue(`${shown(value)} is a language that is not read yet; English (en) is expected`);
        return tag;
      }),
    publishedAt: z
      .string()
      .refine(isIsoDateOrDateTime, {
        error: ({ input }) =>
          `${shown(input)} is no date; an ISO 8601 date that exists is expected, such as 2024-02-16 or 2024-02-16T21:30:00Z`,
      })
      .nullish()
      .transform((value) => value ?? undefined),
    publishedSource: z
      .enum(['GIVEN', 'METADATA', 'FEED'])
      .nullish()
      .transform((value) => value ?? undefined),
  },
  'an object with the field `text` is expected',
);

/** Articles in `extract`'s input form, one a line. */
export function articleForm(maxTextLength: number): RecordForm<Article> {
  return {
    // JSON may write each UTF-16 unit as six bytes (`\u0627`); the other fields are small.
    maxLineBytes: 6 * maxTextLength + 65_536,
    example: '{"id": "a1", "text": "…"}',
    parse: (value) => parseArticle(value, maxTextLength),
  };
}

/**
 * An article out of what somebody sent. A blank title, publisher or language counts as not given; other fields are left out.
 * @throws InvalidInputError that names each field with a wrong value, the value, and what is expected.
 */
export function parseArticle(input: unknown, maxTextLength: number): Article {
  const article = parseFields(fields, input);
  assertText('text', article.text, { units: maxTextLength, setting: 'DRAGOMAN_MAX_TEXT_LENGTH' });
  if (article.title !== undefined) assertText('title', article.title, LINE);
  if (article.publisher !== undefined) assertText('publisher', article.publisher, LINE);
  return article;
}

function languageTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The value as the message shows it, cut when long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
