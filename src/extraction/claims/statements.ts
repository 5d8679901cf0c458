import type { Chain } from '../coreference/chain.js';
import type { Discourse } from '../discourse.js';
import { Arguments, type Participant } from './arguments.js';
import type { DraftClaim } from './draft.js';
import type { SpeechAct } from './speech-act.js';

/** Each act of speech as a claim: who said what, to whom. */
export function statementOf(discourse: Discourse, act: SpeechAct): DraftClaim | undefined {
  const found = new Arguments(discourse, act.sentence);
  const speakers = distinct(found.resolve(act.speaker, 'speaker'));
  if (speakers.length === 0) return undefined;
  const hearers = distinct(act.hearers.flatMap((word) => found.resolve(word, 'hearer'))).filter(
    ({ chain }) => !speakers.some((speaker) => speaker.chain === chain),
  );
  return {
    type: 'STATEMENT',
    mode: null,
    sentence: act.sentence,
    anchors: [act.verb],
    trigger: act.trigger,
    said: act.said,
    direct: act.direct,
    modality: 'ASSERTED',
    polarity: 'POSITIVE',
    roles: [
      ...speakers.map(({ chain }) => ({ role: 'ACTOR' as const, chain })),
      ...hearers.map(({ chain }) => ({ role: 'RECIPIENT' as const, chain })),
    ],
    speakers: [
      ...speakers.map(({ chain }) => ({ chain, verb: act.trigger })),
      ...act.carriers.flatMap(({ word, verb }) => found.resolve(word, 'carrier').map(({ chain }) => ({ chain, verb }))),
    ],
    probability: act.probability,
    reasons: act.reasons,
  };
}

/** Each chain once: "X, the minister, and X" speaks of one. */
function distinct(participants: readonly Participant[]): readonly Participant[] {
  const seen = new Set<Chain>();
  return participants.filter(({ chain }) => !seen.has(chain) && seen.add(chain));
}
