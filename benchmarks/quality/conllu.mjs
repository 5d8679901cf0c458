import { readBlocks } from './read-files.mjs';

/**
 * The documents of a CoNLL-U file of GUM: id, genre, text (sentences apart by a space, paragraphs by a line break) and
 * sentences of words { form, lemma, xpos, head (index in the sentence, -1 for the root), relation, misc, start, end },
 * spans of the text.
 */
export function readGum(...path) {
  const documents = [];
  for (const block of readBlocks(...path)) {
    const comment = (key) => block.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5);
    const id = comment('newdoc id');
    if (id) documents.push({ id, genre: id.split('_')[1], text: '', sentences: [] });
    const document = documents.at(-1);
    const isNewParagraph = block.some((line) => line.startsWith('# newpar'));
    if (document.text) document.text += isNewParagraph ? '\n\n' : ' ';
    document.sentences.push(readWords(block, document.text.length));
    document.text += comment('text');
  }
  return documents;
}

function readWords(block, offset) {
  const text = block.find((line) => line.startsWith('# text = ')).slice(9);
  const rows = block.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const words = [];
  let at = 0;
  for (const [, form, lemma, , xpos, , head, relation, , misc] of rows.filter(([id]) => /^\d+$/.test(id))) {
    const found = text.indexOf(form, at);
    const start = found < 0 ? at : found;
    at = Math.min(text.length, start + form.length);
    words.push({ form, lemma, xpos, head: Number(head) - 1, relation, misc, start: offset + start, end: offset + at });
  }
  return words;
}

/** The nominal mentions of a GUM sentence: { type, first, last } by word index, whatever their nesting. */
export function mentionsOf(words) {
  const open = [];
  const mentions = [];
  words.forEach(({ misc }, index) => {
    const brackets = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? '';
    for (const bracket of brackets.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      const cluster = bracket.replace(/[()]/g, '');
      if (bracket.startsWith('(')) {
        const [key, type] = cluster.split('-');
        open.push({ key, type, first: index });
      }
      if (bracket.endsWith(')')) {
        const at = bracket.startsWith('(') ? open.length - 1 : open.findLastIndex(({ key }) => key === cluster);
        if (at >= 0) mentions.push(...open.splice(at, 1).map(({ type, first }) => ({ type, first, last: index })));
      }
    }
  });
  return mentions;
}
