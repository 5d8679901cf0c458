import type { Extraction } from '../../src/domain/article.js';
import type { Claim, Role } from '../../src/domain/claim.js';
import type { Reference } from '../../src/domain/reference.js';
import { extract } from '../../src/extraction/extract.js';

/** An extraction whose references go by their names. */
export interface Reading extends Extraction {
  readonly claimsOf: (type: Claim['type']) => readonly Claim[];
  readonly names: (claim: Claim, role: Role) => readonly string[];
  readonly sources: (claim: Claim) => readonly string[];
  /** The reference that has a mention with these words. */
  readonly referenceOf: (words: string) => Reference | undefined;
}

/** Reads a text that was published on Friday 2024-02-16, unless it is to tell its own date. */
export async function read(text: string, publishedAt: string | undefined = '2024-02-16'): Promise<Reading> {
  return index(await extract({ text, publishedAt }));
}

/** Reads a text that comes without a date. */
export async function readUndated(text: string): Promise<Reading> {
  return index(await extract({ text }));
}

function index(extraction: Extraction): Reading {
  const nameOf = (id: string): string => {
    const reference = extraction.references.find((candidate) => candidate.id === id);
    if (!reference) throw new Error(`no reference ${id}`);
    return reference.name;
  };
  return {
    ...extraction,
    claimsOf: (type) => extraction.claims.filter((claim) => claim.type === type),
    names: ({ roles }, role) => roles.filter((part) => part.role === role).map(({ reference }) => nameOf(reference)),
    sources: ({ attribution }) => attribution.map(({ reference }) => nameOf(reference)),
    referenceOf: (words) => extraction.references.find(({ mentions }) => mentions.some(({ text }) => text === words)),
  };
}

/** The claims of the types that are no statement, each as "TYPE/mode: actors > recipients @ places" with its modality when it is not asserted. */
export function shortly(reading: Reading): readonly string[] {
  return reading.claims
    .filter(({ type }) => type !== 'STATEMENT')
    .map((claim) => {
      const from = [...reading.names(claim, 'ACTOR'), ...reading.names(claim, 'SUBJECT')].join(', ');
      const to = [...reading.names(claim, 'RECIPIENT'), ...reading.names(claim, 'OBJECT')].join(', ');
      const places = reading.names(claim, 'PLACE').join(', ');
      return [
        `${claim.type}${claim.mode === null ? '' : `/${claim.mode}`}: ${from}`,
        ...(to === '' ? [] : [`> ${to}`]),
        ...(places === '' ? [] : [`@ ${places}`]),
        ...(claim.title === undefined ? [] : [`(${claim.title})`]),
        ...(claim.modality === 'ASSERTED' ? [] : [claim.modality]),
        ...(claim.polarity === 'POSITIVE' ? [] : ['not']),
      ].join(' ');
    });
}
