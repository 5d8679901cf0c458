/* global describe, expect, test */
import { asPlover, mainEvent } from '../../benchmarks/quality/events.mjs';
import { scoreNames } from '../../benchmarks/quality/names.mjs';
import { actorCoder } from '../../benchmarks/quality/petrarch-event-cases.mjs';
import { unmark } from '../../benchmarks/quality/plover-gsr.mjs';
import { detokenise } from '../../benchmarks/quality/read-files.mjs';
import { scoreRelations } from '../../benchmarks/quality/relations.mjs';
import { scoreSpeech, speechOf } from '../../benchmarks/quality/speech.mjs';

const spanOf = (text, words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const mention = (text, words, form = 'NAME') => ({ ...spanOf(text, words), text: words, form });

describe('reading the sets', () => {
  test('tokens become a text with their spans', () => {
    const tokens = 'The " Blue Party " ( BP ) did n\'t win , Ode said .'.split(' ');
    const { text, spans } = detokenise(tokens);
    expect(text).toBe('The "Blue Party" (BP) didn\'t win, Ode said.');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
  });

  test('the markup of PLOVER becomes spans of the bare text', () => {
    const { text, spans } = unmark('(SRC: Peru) (again) has (EVT: granted) asylum to (TAR/LOC: Chad).');
    expect(text).toBe('Peru (again) has granted asylum to Chad.');
    expect(spans.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
      ['SRC', 'Peru'],
      ['EVT', 'granted'],
      ['TAR/LOC', 'Chad'],
    ]);
  });

  test('the actor that a phrase names first gives the code, the longest name of it', () => {
    const codeOf = actorCoder([
      'NORLAND [NOR]',
      '+NORLANDER_',
      'OSTIA_',
      '  [OST 990101-991231] # a note',
      '  [OSX]',
      'NORLAND_WING [NWI]',
    ]);
    expect(['the Norlander army', 'Ostia and Norland', 'Norland wing', 'Norlanders', 'Tanorland'].map(codeOf)).toEqual([
      'NOR',
      'OST',
      'NWI',
      'NOR',
      null,
    ]);
  });

  test.each([
    ['“It rained. It poured,” Ode said.', 'It rained.', true, 'It rained. It poured,'],
    ['"It rained," Ode said.', '"It rained,"', true, 'It rained,'],
    ['Ode said that it rained.', 'that it rained', false, 'that it rained'],
  ])('what was said in %s', (text, content, direct, said) => {
    expect(speechOf(text, { content: spanOf(text, content) })).toMatchObject({ direct, said });
  });
});

describe('reading the product', () => {
  test.each([
    ['CONSULT', 'PLANNED', 'AGREE'],
    ['ASSAULT', 'HYPOTHETICAL', 'THREATEN'],
    ['REQUEST', 'PLANNED', 'REQUEST'],
    ['ASSAULT', 'DENIED', 'ASSAULT'],
  ])('PLOVER reads %s, %s as %s', (type, modality, expected) => {
    expect(asPlover({ type, modality })).toBe(expected);
  });

  test('the main event is the one told first', () => {
    expect(mainEvent([{ trigger: { start: 9 } }, { trigger: { start: 4 } }])).toEqual({ trigger: { start: 4 } });
    expect(mainEvent([])).toBeNull();
  });
});

describe('scoring', () => {
  const text = 'Norland attacked Ostia in Port Ode.';
  const sentences = [{ start: 0, end: text.length }];
  const references = [
    { id: 'r1', kind: 'GOVERNMENT', subtype: 'state', mentions: [mention(text, 'Norland')] },
    { id: 'r2', kind: 'ORGANIZATION', subtype: null, mentions: [mention(text, 'Ostia')] },
    { id: 'r3', kind: 'PLACE', subtype: 'city', mentions: [mention(text, 'Ode')] },
  ];

  test('names: a state is a place, a wrong type costs the typed figure, a wrong span both', () => {
    const names = ['Norland', 'Ostia', 'Port Ode'].map((words) => ({ ...spanOf(text, words), type: 'LOC' }));
    const { rows, errors } = scoreNames([{ id: 'd', text, names, others: [] }], [{ sentences, references }]);
    expect(rows[0]).toMatchObject({ gold: 3, precision: 1 / 3, recall: 1 / 3 });
    expect(rows[2]).toMatchObject({ gold: 3, precision: 2 / 3, recall: 2 / 3 });
    expect(errors.map(({ kind }) => kind)).toEqual(['LOC called ORG', 'LOC too short']);
  });

  test('names: one in an election is set aside in the second row alone', () => {
    const others = [{ start: 0, end: text.length }];
    const { rows } = scoreNames(
      [{ id: 'd', text, names: [{ ...spanOf(text, 'Norland'), type: 'LOC' }], others }],
      [{ sentences, references }],
    );
    expect(rows.slice(0, 2).map(({ precision }) => precision)).toEqual([1 / 3, 1]);
  });

  const claim = {
    type: 'ASSAULT',
    trigger: mention(text, 'attacked'),
    roles: [
      { role: 'ACTOR', reference: 'r1' },
      { role: 'RECIPIENT', reference: 'r2' },
      { role: 'PLACE', reference: 'r3' },
    ],
    attribution: [],
    confidence: 0.9,
  };

  test('relations: pairs are unordered, and an event is with its place', () => {
    const relations = [{ type: 'against', source: spanOf(text, 'Ostia'), target: spanOf(text, 'Norland') }];
    const mapping = { labelOf: () => 'against', place: 'in', alias: 'same' };
    const { rows } = scoreRelations(
      [{ id: 'd', text, relations }],
      [{ sentences, references, claims: [claim] }],
      mapping,
    );
    expect(rows.map(({ precision, recall }) => [precision, recall])).toEqual([
      [1 / 3, 1],
      [1 / 3, 1],
    ]);
  });

  test('relations: another type is right as a pair only', () => {
    const relations = [{ type: 'ally', source: spanOf(text, 'Norland'), target: spanOf(text, 'Ostia') }];
    const mapping = { labelOf: () => 'against' };
    const { rows, errors } = scoreRelations(
      [{ id: 'd', text, relations }],
      [{ sentences, references, claims: [claim] }],
      mapping,
    );
    expect(rows.map(({ score }) => score)).toEqual([1, 0]);
    expect(errors.map(({ kind }) => kind)).toEqual(['relation: ally called against']);
  });

  test.each([
    ['r1', 'that it would rain', 1],
    ['r2', 'that it would rain', 0],
    ['r1', 'rain', 0],
  ])('speech: speaker %s and content "%s" score %d', (speaker, said, expected) => {
    const words = 'Norland told Ostia that it would rain';
    const speech = speechOf(words, {
      verb: spanOf(words, 'told'),
      speaker: spanOf(words, 'Norland'),
      content: spanOf(words, 'that it would rain'),
    });
    const people = ['Norland', 'Ostia'].map((one, at) => ({
      id: `r${at + 1}`,
      name: one,
      mentions: [mention(words, one)],
    }));
    const told = mention(words, 'told');
    const statement = {
      type: 'STATEMENT',
      trigger: told,
      said: mention(words, said),
      attribution: [{ reference: speaker, verb: told }],
      confidence: 0.9,
    };
    const { rows } = scoreSpeech(
      [{ id: 'd', text: words, speeches: [speech] }],
      [{ references: people, claims: [statement] }],
    );
    expect(rows[0].score).toBe(expected);
  });
});
