import { readBlocks, readJsonLines } from './read-files.mjs';
import { scoreSpeech, speechOf } from './speech.mjs';

const SPEECH_SENSES = new Set(
  `
    say.01 tell.01 announce.01 add.01 report.01 state.01 claim.01 declare.02 insist.01 note.01 argue.01 warn.01
    explain.01 reply.01 answer.01 admit.01 deny.01 confirm.01 reveal.01 acknowledge.01 assert.03 allege.01
    mention.01 comment.01 remark.01 write.01 ask.01 suggest.01 promise.01 swear.01
  `.match(/\S+/g),
);
const NOMINAL = /^(?:nsubj|obj|iobj|obl|nmod|conj)/;

export const name = 'speech-propbank';

export const peers = {};

/**
 * EWT (weblogs, newsgroups, e-mail, reviews, answers), PropBank's dev and test parts, a document's sentences joined by
 * spaces. A speech is a verb of a speech sense with a speaker (ARG0) and a content (ARG1) that is a clause: its head in
 * UD's tree is no object.
 */
export function load(folder) {
  const documents = new Map();
  for (const part of ['dev', 'test']) {
    const relations = relationsOf(readBlocks(folder, `train/ud-ewt/${part}.conllu.gz`));
    for (const { id, text, frames } of readJsonLines(folder, `train/propbank-ewt/${part}.jsonl.gz`)) {
      const key = id.replace(/-[^-]*$/, '');
      const document = documents.get(key) ?? { id: key, text: '', found: [] };
      documents.set(key, document);
      const offset = document.text.length + (document.text ? 1 : 0);
      document.text += (document.text ? ' ' : '') + text;
      document.found.push(...speechesOf(frames, relations.get(id), offset));
    }
  }
  return [...documents.values()]
    .filter(({ found }) => found.length > 0)
    .map(({ id, text, found }) => ({ id, text, speeches: found.map((speech) => speechOf(text, speech)) }));
}

/** For each sentence id its words' [head, relation] by CoNLL-U number, 0 being the root. */
function relationsOf(blocks) {
  return new Map(
    blocks.map((block) => {
      const id = block.find((line) => line.startsWith('# sent_id = ')).slice(12);
      const rows = block.map((line) => line.split('\t')).filter(([number]) => /^\d+$/.test(number));
      return [id, new Map(rows.map((row) => [Number(row[0]), [Number(row[6]), row[7]]]))];
    }),
  );
}

function speechesOf(frames, relations, offset) {
  return frames.flatMap((frame) => {
    const argument = (role) => frame.args.find((one) => one.role === role);
    const [speaker, content, rest] = ['ARG0', 'ARG1', 'C-ARG1'].map(argument);
    if (!SPEECH_SENSES.has(frame.sense) || frame.upos !== 'VERB' || !speaker || !content) return [];
    if (NOMINAL.test(relationOf(content, relations))) return [];
    const moved = ({ start, end }) => ({ start: start + offset, end: end + offset });
    const said = rest ? { said: `${content.text} ${rest.text}` } : {};
    return [{ verb: moved(frame), speaker: moved(speaker), content: moved(content), ...said }];
  });
}

/** The relation of the word of an argument whose head lies outside it. */
function relationOf({ tokens: [first, last] }, relations) {
  const heads = [...relations].filter(([number]) => number >= first && number <= last).map(([, pair]) => pair);
  return heads.find(([head]) => head < first || head > last)[1];
}

export const score = scoreSpeech;
