import type { Span } from '../../domain/span.js';
import type { Chain } from '../coreference/chain.js';
import type { Discourse } from '../discourse.js';
import { type DraftClaim, isSaidIn } from './draft.js';

/** One link of a chain of attribution. */
export interface Source {
  readonly chain: Chain;
  readonly verb: Span;
}

/**
 * Who a claim goes back to, from the one who said it to the one who passed it on: the speakers of the statements in whose words
 * its trigger stands, the innermost first. A statement begins with its own speaker.
 */
export function attributionOf(
  claim: Pick<DraftClaim, 'trigger' | 'presupposed' | 'speakers'>,
  statements: readonly DraftClaim[],
): readonly Source[] {
  const around = statements
    .filter(
      (statement) =>
        statement.trigger !== claim.trigger &&
        (claim.presupposed !== true || statement.direct === true) &&
        isSaidIn(statement, claim.trigger),
    )
    .sort((a, b) => lengthOf(a.said) - lengthOf(b.said) || a.trigger.start - b.trigger.start);
  const sources = [claim, ...around].flatMap(({ speakers }) => speakers ?? []);
  return sources.filter(({ chain }, index) => sources.findIndex((other) => other.chain === chain) === index);
}

/**
 * Whom the model reads as the claim's source where no statement holds its words: "blamed by the ministry", "in what the
 * army called a raid". The verb is the one that its mention hangs on.
 */
export function readSource(discourse: Discourse, { sentence, anchors, presupposed }: DraftClaim): readonly Source[] {
  const [trigger] = anchors;
  if (!trigger || presupposed === true) return [];
  const candidates = discourse.mentionsIn(sentence).flatMap((mention) => {
    const part = sentence.reading.part(trigger.index, mention.head);
    const chain = discourse.coreference.of(mention);
    const verb = sentence.words[sentence.words[mention.head]?.head ?? -1];
    return part?.role === 'SPEAKER' && part.margin > 0 && chain && verb && verb !== trigger
      ? [{ chain, verb, margin: part.margin }]
      : [];
  });
  return candidates
    .sort((a, b) => b.margin - a.margin)
    .slice(0, 1)
    .map(({ chain, verb }) => ({ chain, verb }));
}

function lengthOf(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}
