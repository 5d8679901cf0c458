import type { ClaimTime, PublicationDate } from '../../domain/time.js';
import { resolveTime } from '../time/resolve-time.js';
import type { TimeExpression } from '../time/time-expression.js';
import type { DraftClaim } from './draft.js';

/** How far up the tree a time expression may hang below the claim's own words. */
const REACH = 4;

/** The time of a claim: the expression that hangs on its trigger or light verb in the tree, resolved against the publication date. */
export function timeOfClaim(
  claim: DraftClaim,
  expressions: readonly TimeExpression[],
  published: PublicationDate,
): ClaimTime | null {
  const direction = claim.modality === 'PLANNED' || claim.modality === 'HYPOTHETICAL' ? 'FUTURE' : 'PAST';
  const distances = expressions.flatMap((expression) => {
    const distance = distanceTo(claim, expression);
    return distance === undefined ? [] : [{ expression, distance }];
  });
  const [nearest] = distances.sort((a, b) => a.distance - b.distance || a.expression.start - b.expression.start);
  return nearest ? resolveTime(nearest.expression, published, direction) : null;
}

/** Steps from the expression up to an anchor of the claim; undefined when another verb stands between. */
function distanceTo({ sentence, anchors }: DraftClaim, expression: TimeExpression): number | undefined {
  const { words } = sentence;
  const inside = words.filter(({ start, end }) => start >= expression.start && end <= expression.end);
  const isAnchor = (index: number): boolean => anchors.some((anchor) => anchor.index === index);
  const isInside = (index: number): boolean => inside.some((word) => word.index === index);
  let best: number | undefined;
  for (const word of inside) {
    if (isInside(word.head)) continue;
    const read = anchors.some((anchor) => {
      const part = sentence.reading.part(anchor.index, word.index);
      return part?.role === 'TIME' && part.margin > 0;
    });
    const framed = anchors.some((anchor) =>
      sentence.frames
        .get(anchor.index)
        ?.some((argument) => argument.role === 'ARGM-TMP' && argument.word === word.index),
    );
    if (framed || read) return 0;
    let at = word.head;
    for (let step = 1; step <= REACH && at >= 0; step += 1) {
      if (isAnchor(at)) {
        best = Math.min(best ?? step, step);
        break;
      }
      if (words[at]?.upos === 'VERB') break;
      at = words[at]?.head ?? -1;
    }
  }
  return best;
}
