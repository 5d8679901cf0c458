import { readGum } from './conllu.mjs';
import { scoreSpeech, speechOf } from './speech.mjs';

const SPEECH_VERBS = new Set(
  `
    say tell announce add report state claim declare insist note argue warn explain reply answer admit deny
    confirm reveal acknowledge assert allege mention comment remark write ask suggest promise according
  `.match(/\S+/g),
);

const DIALOGUE = new Set(['conversation', 'court', 'vlog']);

export const name = 'speech-gum';

export const peers = {};

/**
 * GUM's official dev and test documents of open licence, dialogue apart: attributions (`attribution-positive`) whose
 * unit has a verb of speech with a subject. The speaker is the subject (after "according to" its object), the content
 * the attributed unit with the units under it.
 */
export function load(folder) {
  return ['dev', 'test']
    .flatMap((part) => readGum(folder, `train/ud-gum/${part}.conllu.gz`))
    .filter(({ genre }) => !DIALOGUE.has(genre))
    .map(({ id, text, sentences }) => ({ id, text, speeches: speechesOf(text, sentences) }))
    .filter(({ speeches }) => speeches.length > 0);
}

function speechesOf(text, sentences) {
  const units = unitsOf(sentences);
  return [...units.values()]
    .filter(({ relation }) => relation === 'attribution-positive')
    .flatMap((unit) => {
      const verb = unit.words.find(({ word }) => SPEECH_VERBS.has(word.lemma.toLowerCase()));
      const speaker = verb && speakerOf(verb);
      const attributed = contentOf(units, unit);
      if (!speaker || attributed.length === 0) return [];
      const words = attributed.map(({ word }) => word).filter(({ xpos }) => !/^(?:``|''|"|,|\.|:|HYPH)$/.test(xpos));
      if (words.length === 0) return [];
      const content = { start: words[0].start, end: words.at(-1).end };
      return [speechOf(text, { verb: verb.word, speaker, content, said: words.map(({ form }) => form).join(' ') })];
    });
}

/**
 * The elementary units by number: words in order, the relation that binds the unit to its parent, and "same unit" parts
 * merged.
 */
function unitsOf(sentences) {
  const units = new Map();
  let current;
  for (const words of sentences) {
    words.forEach((word, index) => {
      const discourse = /(?:^|\|)Discourse=([^|]+)/.exec(word.misc)?.[1];
      const parts = discourse && /^([^:]+):(\d+)(?:->(\d+))?/.exec(discourse);
      if (parts) {
        current = { relation: parts[1], id: parts[2], parent: parts[3], words: [] };
        units.set(current.id, current);
      }
      current?.words.push({ word, index, words });
    });
  }
  return units;
}

function speakerOf({ word, index, words }) {
  const isSubject = ({ head, relation }) => head === index && relation.startsWith('nsubj');
  const subject = word.lemma.toLowerCase() === 'according' ? words[word.head] : words.find(isSubject);
  return subject ? { start: subject.start, end: subject.end } : null;
}

/** The words of the attributed unit and of what hangs under it in its own sentence, the attribution itself left out. */
function contentOf(units, attribution) {
  const root = units.get(attribution.parent);
  if (!root) return [];
  const under = new Set([root.id]);
  const left = new Set([attribution.id]);
  let grew = true;
  while (grew) {
    grew = false;
    for (const { id, parent } of units.values()) {
      if (left.has(parent) && !left.has(id)) left.add(id);
      else if (under.has(parent) && !under.has(id) && !left.has(id)) {
        under.add(id);
        grew = true;
      }
    }
  }
  const sentence = root.words[0].words;
  return [...units.values()]
    .filter(({ id, words }) => under.has(id) && !left.has(id) && words[0].words === sentence)
    .flatMap(({ words }) => words)
    .sort((a, b) => a.word.start - b.word.start);
}

export const score = scoreSpeech;
