import type { SpeechAct } from '../claims/speech-act.js';
import type { Discourse } from '../discourse.js';
import { pronounClass } from '../lexicon/pronouns.js';
import { isStatePost } from '../lexicon/titles.js';
import type { Chain } from './chain.js';

/** Gives "we" and "I" inside what somebody said to the speaker: "I" is the speaker, "we" the state whose post he holds. */
export function resolveFirstPerson(discourse: Discourse, acts: readonly SpeechAct[]): void {
  for (const act of acts) {
    const speaker = discourse.chainAt(act.sentence, act.speaker.index);
    if (!speaker || !act.direct) continue;
    const from = discourse.sentenceAt(act.said.start)?.ordinal ?? act.sentence.ordinal;
    for (let ordinal = from; ordinal < discourse.sentences.length; ordinal += 1) {
      const sentence = discourse.sentences[ordinal];
      if (!sentence || sentence.start >= act.said.end) break;
      for (const mention of discourse.mentionsIn(sentence)) {
        const word = sentence.words[mention.head];
        if (mention.form !== 'PRONOUN' || !word || word.start < act.said.start || word.end > act.said.end) continue;
        if (pronounClass(mention.name)?.of !== 'SPEAKER' || discourse.coreference.of(mention)) continue;
        const alone = /^(?:i|my|me)$/i.test(mention.name);
        discourse.coreference.join(mention, alone ? speaker : (stateOf(discourse, speaker) ?? speaker));
      }
    }
  }
}

/** Whoever speaks is somebody, even where nobody tells who "he" or "I" is: one unnamed person for each pronoun of the text. */
export function nameUnknownSpeakers(discourse: Discourse, acts: readonly SpeechAct[]): void {
  const unknown = new Map<string, Chain>();
  for (const { sentence, speaker } of acts) {
    const mention = discourse.mentionAt(sentence, speaker.index);
    if (mention?.form !== 'PRONOUN' || discourse.coreference.of(mention)) continue;
    const pronoun = mention.name.toLowerCase();
    discourse.coreference.join(mention, unknown.get(pronoun));
    const chain = discourse.coreference.of(mention);
    if (chain) unknown.set(pronoun, chain);
  }
}

/** The government whose post a person holds, as far as the text tells. */
function stateOf(discourse: Discourse, speaker: Chain): Chain | undefined {
  if (speaker.kind !== 'PERSON' || ![...speaker.titles].some(isStatePost) || speaker.country === null) return undefined;
  return discourse.coreference.chains.find(
    ({ kind, subtype, country }) => kind === 'GOVERNMENT' && subtype === 'state' && country === speaker.country,
  );
}
