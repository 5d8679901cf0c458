import type { Discourse } from '../discourse.js';
import type { Chain } from '../coreference/chain.js';
import { isClosing, isHonorific, isPost, isSpeaking } from '../lexicon/titles.js';
import { type FoundMention, isPlural } from '../mentions/mention.js';
import type { Sentence, Word } from '../syntax/parse.js';
import type { DraftClaim } from './draft.js';
import { childrenOf, prepositionOf } from '../syntax/walk.js';

/** Who holds which post, and who speaks for whom: from titles before names, appositions, and "X is the president of Y". */
export function findPositions(discourse: Discourse, sentence: Sentence): readonly DraftClaim[] {
  return discourse.mentionsIn(sentence).flatMap((mention) => {
    const person = mention.title === undefined ? undefined : discourse.coreference.of(mention);
    const head = sentence.words[mention.head];
    if (!person?.isNamed || mention.title === undefined || !mention.sameAs || !head || isPlural(head)) return [];
    const title = bareTitle(mention.title);
    const body = bodyOf(discourse, sentence, mention, head);
    if (
      !body ||
      body.chain === person ||
      title === '' ||
      (isHonorific(title.toLowerCase()) && !isPost(title.toLowerCase()))
    )
      return [];
    const words = mention.title.toLowerCase().split(/[ -]/);
    const closed = words.find(isClosing);
    const type = isSpeaking(mention.title.toLowerCase()) ? ('SPEAKS_FOR' as const) : ('HOLDS_POSITION' as const);
    return [
      {
        type,
        mode: null,
        title,
        sentence,
        anchors: [head],
        trigger: {
          start: sentence.words[mention.first]?.start ?? head.start,
          end: sentence.words[mention.last]?.end ?? head.end,
        },
        modality: 'ASSERTED' as const,
        polarity: closed === undefined ? ('POSITIVE' as const) : ('NEGATIVE' as const),
        roles: [
          { role: 'SUBJECT' as const, chain: person },
          { role: 'OBJECT' as const, chain: body.chain },
        ],
        presupposed: true as const,
        probability: sentence.reading.types(head.index).get(type) ?? 0,
        reasons: [`title:${title}`, `body:${body.reason}`, ...(closed === undefined ? [] : [`closed:${closed}`])],
      },
    ];
  });
}

function bareTitle(title: string): string {
  return title
    .split(' ')
    .filter((word) => !isClosing(word.toLowerCase()))
    .join(' ');
}

/** What the post belongs to: a complement's body, the noun before it, or the country's government. */
function bodyOf(
  discourse: Discourse,
  sentence: Sentence,
  mention: FoundMention,
  head: Word,
): { readonly chain: Chain; readonly reason: string } | undefined {
  const name = mention.sameAs && sentence.words[mention.sameAs.head];
  const complements = [...childrenOf(sentence, head, 'nmod'), ...(name ? childrenOf(sentence, name, 'nmod') : [])];
  for (const complement of complements) {
    if (complement.index <= mention.last) continue;
    const preposition = prepositionOf(sentence, complement);
    if (preposition !== 'of' && preposition !== 'for' && preposition !== 'at' && preposition !== 'to') continue;
    const chain = bodyAt(discourse, sentence, complement);
    if (chain) return { chain, reason: preposition };
  }
  for (const qualifier of [
    ...childrenOf(sentence, head, 'nmod:poss'),
    ...childrenOf(sentence, head, 'compound', 'amod'),
  ]) {
    const chain = discourse.chainAt(sentence, qualifier.index);
    if (chain && chain.kind !== 'PERSON' && chain.kind !== 'PLACE' && chain.isNamed)
      return { chain, reason: 'qualifier' };
  }
  if (mention.country === null) return undefined;
  const state = discourse.coreference.governmentOf(mention.country);
  return state && { chain: state, reason: 'country' };
}

/** A complement's body; "for the commander of the army" speaks for the army when the commander has no name. */
function bodyAt(discourse: Discourse, sentence: Sentence, word: Word, depth = 0): Chain | undefined {
  const chain = discourse.chainAt(sentence, word.index);
  if (chain && (chain.kind !== 'PERSON' || chain.isNamed)) {
    if (chain.kind !== 'PLACE' || chain.subtype !== 'country' || chain.country === null) return chain;
    return discourse.coreference.governmentOf(chain.country) ?? chain;
  }
  if (depth > 2) return undefined;
  for (const inner of childrenOf(sentence, word, 'nmod')) {
    const found = bodyAt(discourse, sentence, inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}
