import type { Span } from '../../domain/span.js';
import { sentenceAround } from './sentence-around.js';

const AHEAD =
  /\b(?:will|won[’']t|would|shall|going to|scheduled|due (?:to|on|in)|plan(?:s|ned|ning)?|set (?:to|for)|expect(?:s|ed)?|upcoming|slated|forthcoming|intends?|(?:to |)(?:start|begin)(?:ning|ing)?|effective|deadline|(?:is|are|was|were) to|to be (?:held|released|launched|opened)|to take place|next|before|until|if|could|might|may)\b/;

/**
 * Whether a text tells of a time as gone or as to come, by the words before it in its sentence and the few after it. Only "FUTURE" is sure to have a reason;
 * without one news tells of the past.
 */
export function toldAs(text: string, expression: Span): 'PAST' | 'FUTURE' {
  const { start, end } = sentenceAround(text, expression);
  const words = text.slice(start, Math.min(end, expression.end + 60));
  return AHEAD.test(words) ? 'FUTURE' : 'PAST';
}
