import { eventsOf, inRole } from './events.mjs';
import { readJsonLines, readLines } from './read-files.mjs';
import { figures, share } from './scoring.mjs';

const SYMMETRIC = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

export const name = 'petrarch-event-cases';

/**
 * UDPetrarch's stored run of 2017 on all 276 cases, 89 of 354 dyads: the data's README. The prototype: the design
 * notes.
 */
export const peers = {
  'cases with exactly the right dyads': 'UDPetrarch 16',
  'dyads (source > target)': 'UDPetrarch recall 25',
};

/**
 * Cases of the coder's unit tests that are switched on and whose events all have source, target and code. Actors are
 * compared by the first three letters of their codes; dyads with an unknown actor (`---`) are left out, and with them
 * cases that have no other.
 */
export function load(folder) {
  const codeOf = actorCoder(readLines(folder, 'petrarch-event-cases/PETR.Validate.actors.txt'));
  return readJsonLines(folder, 'petrarch-event-cases/petrarch_unit.jsonl')
    .filter(({ enabled, events }) => enabled !== false && events.length > 0)
    .filter(({ events }) => events.every(({ source, target, code }) => source && target && code))
    .map(({ id, text, date, events }) => {
      const full = events.filter(({ source, target }) => !(source + target).includes('---'));
      const dyads = new Set(full.map(({ source, target }) => `${source.slice(0, 3)} > ${target.slice(0, 3)}`));
      return { id, text, publishedAt: date.replace(/(....)(..)(..)/, '$1-$2-$3'), dyads, codeOf };
    })
    .filter(({ dyads }) => dyads.size > 0);
}

/**
 * Reads the set's actor dictionary and gives a function from words to the code of the name in it that begins first (the
 * longest of those), or null. A name may be the beginning of a word ("Norlander" in "Norlanders"); an actor's first
 * code holds.
 */
export function actorCoder(lines) {
  const codes = new Map();
  let names = [];
  let code;
  for (const line of lines
    .map((one) => one.split('#')[0].trimEnd())
    .filter((one) => one.trim() && !one.startsWith('<'))) {
    const later = /^\s+\[([A-Z]{3})/.exec(line)?.[1];
    const entry = /^\+?([A-Z][A-Z0-9_'. -]*?)_?\s*(?:\[([A-Za-z]{3})[^\]]*\])?$/.exec(line.trim());
    if (later) code = later;
    else if (entry) {
      if (!line.startsWith('+')) [names, code] = [[], undefined];
      names.push(normal(entry[1]));
      code = entry[2]?.toUpperCase() ?? code;
    }
    if (code) for (const name of names.filter((one) => !codes.has(one))) codes.set(name, code);
  }
  return (words) => {
    const text = `${normal(words)} `;
    const hits = [...codes].map(([name, its]) => ({ at: text.indexOf(name), length: name.length, code: its }));
    const [first] = hits.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at || b.length - a.length);
    return first?.code ?? null;
  };
}

const normal = (words) =>
  ` ${words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()}`;

/**
 * Dyads "source > target" of all events of a case: every actor with every recipient, and both ways among those that
 * meet, agree or cooperate. A reference's code is that of its first mention that the dictionary knows. Score: the share
 * of cases with exactly the gold dyads, and F1 of dyads. Event codes are of an older scheme and not scored.
 */
export function score(documents, extractions) {
  const cases = documents.map((document, index) => {
    const judged = eventsOf(extractions[index]).map((event) => ({
      event,
      dyads: dyadsOf(event, document, extractions[index]),
    }));
    const found = new Set(judged.flatMap(({ dyads }) => dyads));
    const right = [...found].filter((dyad) => document.dyads.has(dyad));
    const { references } = extractions[index];
    const mentioned = new Set(references.flatMap(({ mentions }) => mentions.map(({ text }) => document.codeOf(text))));
    return {
      document,
      mentioned,
      judged,
      found,
      right,
      isExact: right.length === found.size && found.size === document.dyads.size,
    };
  });
  const sum = (count) => cases.reduce((total, one) => total + count(one), 0);
  return {
    rows: [
      {
        measure: 'cases with exactly the right dyads',
        ...share(
          sum(({ isExact }) => Number(isExact)),
          cases.length,
        ),
      },
      {
        measure: 'dyads (source > target)',
        ...figures({
          gold: sum(({ document }) => document.dyads.size),
          found: sum(({ found }) => found.size),
          rightGold: sum(({ right }) => right.length),
        }),
      },
    ],
    errors: cases.filter(({ isExact }) => !isExact).map((one) => errorOf(one)),
    judged: cases.flatMap(({ document, judged }) =>
      judged
        .filter(({ dyads }) => dyads.length > 0)
        .map(({ event, dyads }) => ({
          confidence: event.confidence,
          right: dyads.every((dyad) => document.dyads.has(dyad)),
        })),
    ),
  };
}

function dyadsOf(event, { codeOf }, extraction) {
  const codes = (role) =>
    inRole(extraction, event, role).map((reference) =>
      reference.mentions.map(({ text }) => codeOf(text)).find(Boolean),
    );
  const [actors, recipients] = [codes('ACTOR'), codes('RECIPIENT')];
  const pairs = actors.flatMap((actor) => recipients.map((recipient) => [actor, recipient]));
  if (SYMMETRIC.has(event.type)) {
    pairs.push(...pairs.map(([actor, recipient]) => [recipient, actor]));
    pairs.push(...actors.flatMap((actor) => actors.map((other) => [actor, other])));
  }
  return [...new Set(pairs.filter(([a, b]) => a && b && a !== b).map((pair) => pair.join(' > ')))];
}

function errorOf(one) {
  const { document, judged } = one;
  const events = judged.map(
    ({ event, dyads }) => `${event.type} [${event.trigger.text}] ${dyads.join(', ') || 'no dyad'}`,
  );
  return {
    kind: kindOfError(one),
    id: document.id,
    gold: [...document.dyads].join(', '),
    found: events.join(' · ') || '–',
    sentence: document.text,
  };
}

function kindOfError({ document, mentioned, judged, found, right }) {
  const gold = document.dyads;
  const turned = (dyad) => dyad.split(' > ').reverse().join(' > ');
  if (found.size === 0) {
    const isKnown = [...gold].every((dyad) => dyad.split(' > ').every((code) => mentioned.has(code)));
    return `${judged.length === 0 ? 'no event' : 'event, but no dyad'}${isKnown ? '' : ', an actor is no mention'}`;
  }
  if ([...found].some((dyad) => !gold.has(dyad) && gold.has(turned(dyad)) && !found.has(turned(dyad))))
    return 'turned round';
  const missed = right.length < gold.size ? ['missed some'] : [];
  return [...missed, ...(right.length < found.size ? ['invented some'] : [])].join(', ');
}
