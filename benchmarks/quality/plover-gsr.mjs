import { EVENT_TYPES, asPlover, eventsOf, inRole, mainEvent } from './events.mjs';
import { readJsonLines } from './read-files.mjs';
import { macroF1, overlaps, share } from './scoring.mjs';

const OLD_TYPES = { FIGHT: 'ASSAULT', DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', INVESTIGATE: 'ACCUSE' };

export const name = 'plover-gsr';

/**
 * No figure is published on this file; the list and the model are this project's own, on the whole set: the design
 * notes.
 */
export const peers = {
  'type of the main event, accuracy': 'large zero-shot language model 82, hand list of 425 words 61',
  'type of the main event, macro F1': 'hand list of 425 words 59',
};

/**
 * Single news sentences with a PLOVER type (old names read as today's), actors (`SRC`), recipients (`TAR`) and event
 * words.
 */
export function load(folder) {
  return readJsonLines(folder, 'plover-gsr/dev.jsonl').map(({ id, event, textInfo }) => {
    const { text, spans } = unmark(textInfo.markup);
    const labelled = (...labels) => spans.filter(({ label }) => labels.includes(label));
    return {
      id,
      text,
      type: OLD_TYPES[event] ?? event,
      sources: labelled('SRC', 'SRC/LOC'),
      targets: labelled('TAR', 'TAR/LOC'),
      both: labelled('SRC/TAR', 'TAR/SRC'),
      words: labelled('EVT'),
    };
  });
}

/** Markup "(SRC: Peru) has (EVT: granted) …" as the bare text and the labelled spans of it. */
export function unmark(markup) {
  let text = '';
  const open = [];
  const spans = [];
  for (const [piece] of markup.matchAll(/\([A-Z]{3}(?:\/[A-Z]{3})?:\s*|[\s\S]/g)) {
    if (piece.length > 1 && piece.startsWith('('))
      open.push({ label: piece.slice(1, piece.indexOf(':')), start: text.length });
    else if (piece === ')' && open.at(-1)?.label) spans.push({ ...open.pop(), end: text.length });
    else if (!(piece === ' ' && text.endsWith(' '))) {
      if (piece === '(') open.push({ label: null });
      if (piece === ')') open.pop();
      text += piece;
    }
  }
  return { text, spans };
}

/**
 * Type of each sentence's main event, as PLOVER reads modality: accuracy and macro F1 over the 16 types; then with the
 * gold event words given (the main one of the events whose trigger lies in them), and whether any event of the sentence
 * has the type. Source (target): some ACTOR (RECIPIENT) of that event has a mention that overlaps a gold one. All
 * right: each gold source and target is so found, and no ACTOR or RECIPIENT is without a gold one; an actor that is
 * both (`SRC/TAR`) may have either role.
 */
export function score(documents, extractions) {
  const read = documents.map((document, index) => readSentence(document, extractions[index]));
  const rate = (measure, isRight, cases = read) => ({ measure, ...share(cases.filter(isRight).length, cases.length) });
  const withSource = read.filter(({ gold }) => gold.sources.length + gold.both.length > 0);
  const withTarget = read.filter(({ gold }) => gold.targets.length > 0);
  const rows = ['main', 'given'].flatMap((which) => {
    const label = which === 'main' ? 'main event' : 'event words given';
    const typeOf = ({ [which]: event }) => event && asPlover(event);
    return [
      rate(`type of the ${label}, accuracy`, (one) => typeOf(one) === one.gold.type),
      {
        measure: `type of the ${label}, macro F1`,
        ...macroF1(
          read.map((one) => [one.gold.type, typeOf(one)]),
          EVENT_TYPES,
        ),
      },
      rate(`source found (${label})`, (one) => one.roles[which].source, withSource),
      rate(`target found (${label})`, (one) => one.roles[which].target, withTarget),
      rate(`every source and target found (${label})`, (one) => one.roles[which].complete),
      rate(`sources and targets all right (${label})`, (one) => one.roles[which].exact),
    ];
  });
  rows.push(
    rate('any event of the sentence has the type', ({ gold, events }) =>
      events.some((event) => asPlover(event) === gold.type),
    ),
  );
  return { rows, errors: read.flatMap(errorsOf), judged: read.flatMap(judge) };
}

function readSentence(gold, extraction) {
  const events = eventsOf(extraction);
  const main = mainEvent(events);
  const given = mainEvent(events.filter(({ trigger }) => gold.words.some((word) => overlaps(word, trigger))));
  return { gold, extraction, events, main, given, roles: { main: rolesOf(main), given: rolesOf(given) } };

  function rolesOf(event) {
    const actors = event ? inRole(extraction, event, 'ACTOR') : [];
    const recipients = event ? inRole(extraction, event, 'RECIPIENT') : [];
    const isAt = (reference, spans) =>
      spans.some((span) => reference.mentions.some((mention) => overlaps(mention, span)));
    const isFound = (span, references) => references.some((reference) => isAt(reference, [span]));
    const { sources, targets, both } = gold;
    const complete =
      sources.every((span) => isFound(span, actors)) &&
      targets.every((span) => isFound(span, recipients)) &&
      both.every((span) => isFound(span, [...actors, ...recipients]));
    const clean =
      actors.every((one) => isAt(one, [...sources, ...both])) &&
      recipients.every((one) => isAt(one, [...targets, ...both]));
    return {
      actors,
      recipients,
      source: [...sources, ...both].some((span) => isFound(span, sources.length ? actors : [...actors, ...recipients])),
      target: targets.some((span) => isFound(span, recipients)),
      complete,
      exact: complete && clean,
    };
  }
}

function errorsOf(sentence) {
  const { gold, events, main, roles } = sentence;
  const quote = (spans) => spans.map(({ start, end }) => `[${gold.text.slice(start, end)}]`).join(' ');
  const names = (references) =>
    references.map(({ mentions }) => `[${mentions.map(({ text }) => text).join('=')}]`).join(' ');
  const describe = ({ type, modality, trigger }) => `${type} ${modality} [${trigger.text}]`;
  const { actors, recipients } = roles.main;
  const sources = quote([...gold.sources, ...gold.both]);
  const found = events.map((event) =>
    event === main ? `MAIN ${describe(event)} ${names(actors)} > ${names(recipients)}` : describe(event),
  );
  return [typeError(sentence), main && actorError(sentence)]
    .filter((kind) => kind)
    .map((kind) => ({
      kind,
      id: gold.id,
      gold: `${gold.type} ${quote(gold.words)} ${sources} > ${quote([...gold.targets, ...gold.both])}`,
      found: found.join(' · ') || '–',
      sentence: gold.text,
    }));
}

function typeError({ gold, events, main }) {
  if (!main) return `no event (${gold.type})`;
  if (asPlover(main) === gold.type) return null;
  if (events.some((event) => asPlover(event) === gold.type)) return 'another event of the sentence is right';
  const isAtWords = gold.words.some((word) => overlaps(word, main.trigger));
  return isAtWords ? `right word, ${gold.type} as ${asPlover(main)}` : 'another word, the right type nowhere';
}

function actorError({ gold, roles: { main } }) {
  if (main.exact) return null;
  if (main.complete) return 'actors: one too many';
  if (!main.source) return 'actors: source missed';
  return gold.targets.length > 0 && !main.target ? 'actors: target missed' : 'actors: one of several missed';
}

/** Whether events at gold event words have the right type; of events at other words the set says nothing. */
function judge({ gold, events }) {
  return events
    .filter(({ trigger }) => gold.words.some((word) => overlaps(word, trigger)))
    .map((event) => ({ confidence: event.confidence, right: asPlover(event) === gold.type }));
}
