import { readJsonLines } from './read-files.mjs';
import { isDirect, scoreSpeech } from './speech.mjs';

const SPEECH_SENSES = new Set(
  'say.01 tell.01 announce.01 add.01 report.01 state.01 claim.01 declare.02 insist.01 note.01 argue.01 warn.01 explain.01 reply.01 answer.01 admit.01 deny.01 confirm.01 reveal.01 acknowledge.01 assert.03 allege.01 mention.01 comment.01 remark.01 write.01 ask.01 suggest.01 promise.01 swear.01'.split(
    ' ',
  ),
);

export const name = 'speech-propbank';

export const peers = {};

/**
 * EWT (weblogs, newsgroups, e-mail, reviews, answers), PropBank's dev and test parts, a document's sentences joined by spaces.
 * A speech is a verb of a speech sense with a speaker (ARG0) and a content (ARG1) that holds a predicate of its own.
 */
export function load(folder) {
  const documents = new Map();
  for (const { id, text, frames } of ['dev', 'test'].flatMap((part) =>
    readJsonLines(folder, `train/propbank-ewt/${part}.jsonl.gz`),
  )) {
    const key = id.replace(/-[^-]*$/, '');
    if (!documents.has(key)) documents.set(key, { id: key, text: '', speeches: [] });
    const document = documents.get(key);
    const offset = document.text.length + (document.text ? 1 : 0);
    document.text += (document.text ? ' ' : '') + text;
    document.speeches.push(...speechesOf(text, frames, offset));
  }
  return [...documents.values()].filter(({ speeches }) => speeches.length > 0);
}

function speechesOf(text, frames, offset) {
  return frames.flatMap((frame) => {
    const argument = (role) => frame.args.find((one) => one.role === role);
    const [speaker, content, rest] = ['ARG0', 'ARG1', 'C-ARG1'].map(argument);
    if (!SPEECH_SENSES.has(frame.sense) || frame.upos !== 'VERB' || !speaker || !content) return [];
    const isInside = ({ start, end, upos }) =>
      content.start <= start && end <= content.end && /^(?:VERB|AUX)$/.test(upos);
    if (!frames.some((other) => other !== frame && isInside(other))) return [];
    const moved = ({ start, end }) => ({ start: start + offset, end: end + offset });
    return [
      {
        verb: moved(frame),
        speaker: moved(speaker),
        content: moved(content),
        said: [content, rest].flatMap((one) => (one ? [one.text] : [])).join(' '),
        direct: isDirect(text, content),
      },
    ];
  });
}

export const score = scoreSpeech;
