import type { DraftClaim } from './draft.js';

/** What each thing that a reader would doubt takes away. Set by judgement; docs/decisions says how far they were checked. */
const DOUBTS: readonly { readonly when: RegExp; readonly factor: number }[] = [
  { when: /^light-verb:/, factor: 0.97 },
  { when: /inside/, factor: 0.85 },
  { when: /^ambiguous-attachment$/, factor: 0.6 },
  { when: /^factuality:/, factor: 0.8 },
  { when: /^(?:modal|condition|under):/, factor: 0.95 },
  { when: /^speech:according-to$/, factor: 0.9 },
  { when: /^(?:recipient|actor):(?:in|at|of|for|from|light-verb-oblique)/, factor: 0.9 },
];

const BASE = 0.9;
const NOUN = 0.8;
const ONE_SIDED = 0.75;
const UNNAMED = 0.9;

/** How sure the rules are of a claim, from 0 to 1: a base, less what its reasons give to doubt. */
export function confidenceOf(claim: DraftClaim): number {
  const [anchor] = claim.anchors;
  const base = anchor?.upos === 'NOUN' && claim.type !== 'HOLDS_POSITION' && claim.type !== 'SPEAKS_FOR' ? NOUN : BASE;
  const doubts = claim.reasons.map((reason) => DOUBTS.find(({ when }) => when.test(reason))?.factor ?? 1);
  const sides = claim.roles.filter(({ role }) => role !== 'PLACE' && role !== 'INSTRUMENT');
  const oneSided = claim.type !== 'STATEMENT' && sides.length < 2 ? ONE_SIDED : 1;
  const unnamed = sides.some(({ chain }) => !chain.isNamed) ? UNNAMED : 1;
  const product = doubts.reduce((value, factor) => value * factor, base * oneSided * unnamed);
  return Math.round(product * 100) / 100;
}
