import type { Claim } from './claim.js';
import type { Reference } from './reference.js';
import type { Span } from './span.js';
import type { PublicationDate } from './time.js';

/** A text that somebody published, as it reaches us. Only the text is needed. */
export interface Article {
  readonly text: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** BCP 47; English is what extraction reads. */
  readonly language?: string | undefined;
  /** ISO 8601 date or date-time. */
  readonly publishedAt?: string | undefined;
  /** Where `publishedAt` comes from; GIVEN when left out. */
  readonly publishedSource?: 'GIVEN' | 'METADATA' | 'FEED' | undefined;
}

/** What one article says. Spans are of `Article.text`. */
export interface Extraction {
  readonly publishedAt: PublicationDate;
  readonly sentences: readonly Span[];
  readonly references: readonly Reference[];
  readonly claims: readonly Claim[];
}
