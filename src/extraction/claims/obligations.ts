import type { Discourse } from '../discourse.js';
import { MODALITY_WORDS } from '../lexicon/modality-words.js';
import type { Sentence, Word } from '../syntax/parse.js';
import { childrenOf } from '../syntax/walk.js';
import { Arguments } from './arguments.js';
import { attributionOf } from './attribution.js';
import type { DraftClaim } from './draft.js';

/**
 * What somebody must do in a speaker's words is the speaker's REQUEST of him: "the minister said that the rebels must disarm". Turns the
 * events of a sentence whose word stands under such a "must" into requests, talks aside, and adds the requests for what is no event.
 */
export function requestObliged(
  discourse: Discourse,
  sentence: Sentence,
  statements: readonly DraftClaim[],
  events: readonly DraftClaim[],
): readonly DraftClaim[] {
  const requests = sentence.words.flatMap((word) => {
    const modal = necessityOf(sentence, word);
    if (!modal) return [];
    const own = events.filter(({ anchors: [anchor] }) => anchor === word || anchor === modal);
    const request = requestAt(discourse, sentence, statements, modal, word, own[0]);
    // What stands on the "must" itself is that request or none.
    const replaced = own.filter(({ type, anchors: [anchor] }) => (request ? type !== 'CONSULT' : anchor === modal));
    return [{ request, replaced }];
  });
  const replaced = requests.flatMap((request) => request.replaced);
  return [...events.filter((event) => !replaced.includes(event)), ...requests.flatMap(({ request }) => request ?? [])];
}

function requestAt(
  discourse: Discourse,
  sentence: Sentence,
  statements: readonly DraftClaim[],
  modal: Word,
  act: Word,
  event: DraftClaim | undefined,
): DraftClaim | undefined {
  const trigger = { start: Math.min(modal.start, act.start), end: Math.max(modal.end, act.end) };
  const [source] = attributionOf({ trigger }, statements);
  if (!source) return undefined;
  const found = new Arguments(discourse, sentence);
  const participants = found.subjects(act).flatMap((word) => found.resolve(word, 'subject'));
  const obliged = [...new Set(participants.map(({ chain }) => chain))].filter(({ kind }) => kind !== 'PLACE');
  // "sanctions must be lifted" asks nobody by name; "we must act" asks nobody else.
  if (isGuess(sentence, act) || obliged.includes(source.chain) || (obliged.length === 0 && !event)) return undefined;
  return {
    type: 'REQUEST',
    mode: modeOf(event),
    sentence,
    anchors: [act],
    trigger,
    modality: 'ASSERTED',
    polarity: 'POSITIVE',
    roles: [{ role: 'ACTOR', chain: source.chain }, ...obliged.map((chain) => ({ role: 'RECIPIENT' as const, chain }))],
    probability: event?.probability ?? 0.5,
    reasons: [`trigger:${modal.lemma}`, 'obliged-by-speaker'],
  };
}

/** "must have been" and "must be going" guess, they demand nothing. */
function isGuess(sentence: Sentence, act: Word): boolean {
  return act.xpos === 'VBG' || childrenOf(sentence, act, 'aux').some(({ lemma }) => lemma === 'have');
}

/** "must disarm", "has to disarm": the word that says so. "did not need to" is no demand. */
function necessityOf(sentence: Sentence, act: Word): Word | undefined {
  const modal = childrenOf(sentence, act, 'aux').find(({ text }) => MODALITY_WORDS.necessary.has(text.toLowerCase()));
  if (modal) return modal;
  const governor = act.relation === 'xcomp' ? sentence.words[act.head] : undefined;
  return governor &&
    MODALITY_WORDS.necessary.has(`${governor.lemma} to`) &&
    childrenOf(sentence, governor, 'aux').length === 0
    ? governor
    : undefined;
}

/** How what is asked for would be given, as far as the act tells. */
function modeOf(event: DraftClaim | undefined): string | null {
  if (!event) return null;
  if (event.type === 'REQUEST') return event.mode;
  if (event.mode === 'withdraw') return 'withdraw';
  if (event.type === 'CONSULT') return 'meet';
  if (event.type === 'AID' || event.type === 'COOPERATE' || event.type === 'SUPPORT') return 'assist';
  return event.type === 'RETREAT' || event.type === 'CONCEDE' ? 'yield' : 'change';
}
