import type { Reference } from '../domain/reference.js';
import type { Chain } from './coreference/chain.js';
import type { Discourse } from './discourse.js';

/** Chains as references, numbered by their first mention. */
export function referencesOf(discourse: Discourse): ReadonlyMap<Chain, Reference> {
  const numbered = discourse.coreference.chains
    .flatMap((chain) => {
      const mentions = mentionsOf(discourse, chain);
      const [first] = mentions;
      return first ? [{ chain, mentions, start: first.start, end: first.end }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return new Map(
    numbered.map(({ chain, mentions }, index) => [
      chain,
      {
        id: `r${index + 1}`,
        kind: chain.kind,
        subtype: chain.subtype,
        name: chain.name,
        country: chain.country,
        mentions,
      },
    ]),
  );
}

function mentionsOf({ text, sentences }: Discourse, chain: Chain): Reference['mentions'] {
  return chain.mentions
    .flatMap(({ sentence, first, last, form }) => {
      const words = sentences[sentence]?.words;
      const start = words?.[first]?.start;
      const end = words?.[last]?.end;
      return start === undefined || end === undefined ? [] : [{ start, end, text: text.slice(start, end), form }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
