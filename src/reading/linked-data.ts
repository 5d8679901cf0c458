import { z } from 'zod';

/** What a page's JSON-LD says of its article (schema.org). */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
}

const ARTICLE_TYPE = /(Article|BlogPosting|Report|LiveBlogPosting)$/;

const text = z.string().trim().min(1).optional().catch(undefined);
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

const article = z
  .object({
    '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]),
    headline: text,
    datePublished: text,
    publisher: z
      .union([named, z.array(named).transform(([first]) => first)])
      .optional()
      .catch(undefined),
    inLanguage: text,
  })
  .refine((node) => node['@type'].some((type) => ARTICLE_TYPE.test(type)));

/** The first article of a page's JSON-LD; empty when there is none. Scripts that are not JSON are passed over. */
export function linkedArticle(document: Document): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parseJson(script.textContent))) {
      const parsed = article.safeParse(node);
      if (!parsed.success) continue;
      const { headline, datePublished, publisher, inLanguage } = parsed.data;
      return { headline, datePublished, publisher, language: inLanguage };
    }
  }
  return {};
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** A script holds one node, a list of nodes, or a `@graph` of them. */
function nodesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value === 'object' && value !== null && '@graph' in value) return [value, ...nodesOf(value['@graph'])];
  return [value];
}
