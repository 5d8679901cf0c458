import type { Modality, Polarity } from '../../src/domain/claim.js';
import { eventOf } from '../../src/resolution/event.js';
import { identifyEvent } from '../../src/resolution/event-identity.js';
import { claim, part, source } from './evidence-under-test.js';

const eventId = (parts: Parameters<typeof claim>[0]) => identifyEvent(claim(parts))?.event;

describe('which event', () => {
  const other = { id: 'a2:c9', article: source('a2') };

  test('the announced meeting is the meeting that took place, whoever is told as the visitor', () => {
    const swapped = [part('ACTOR', 'Ivo'), part('RECIPIENT', 'Ada')];
    expect(eventId({ ...other, modality: 'PLANNED', roles: swapped })).toBe(eventId({}));
  });

  test('who attacks and who is attacked are not the same', () => {
    const type = 'ASSAULT';
    expect(eventId({ ...other, type })).toBe(eventId({ type }));
    expect(eventId({ ...other, type, roles: [part('ACTOR', 'Ivo'), part('RECIPIENT', 'Ada')] })).not.toBe(
      eventId({ type }),
    );
  });

  test.each([
    ['another day', { validFrom: '2031-03-05', validTo: '2031-03-06' }],
    ['no day', { validFrom: null, validTo: null, precision: null }],
    ['a month', { precision: 'MONTH' }],
    ['another participant', { roles: [part('ACTOR', 'Ada'), part('RECIPIENT', 'Mo')] }],
    ['one participant alone', { roles: [part('ACTOR', 'Ada')] }],
    ['a participant whom nobody knows', { roles: [part('ACTOR', 'Ada'), part('RECIPIENT', 'she', { entity: null })] }],
    ['another type', { type: 'AGREE' }],
  ] as const)('with %s it is another event', (_, parts) => {
    expect(eventId({ ...other, ...parts })).not.toBe(eventId({}));
  });

  test.each([
    ['no day', { validFrom: null, validTo: null, precision: null }],
    ['one participant alone', { roles: [part('ACTOR', 'Ada')] }],
    ['a participant whom nobody knows', { roles: [part('ACTOR', 'Ada'), part('RECIPIENT', 'she', { entity: null })] }],
  ] as const)('with %s two articles tell of two events', (_, parts) => {
    expect(eventId({ ...other, ...parts })).not.toBe(eventId(parts));
  });

  test('an exact reprint tells the same event even without a day', () => {
    const undated = { validFrom: null, validTo: null, precision: null };
    const first = { ...undated, article: source('a1', 'words') };
    expect(eventId({ ...undated, id: 'a2:c1', article: source('a2', 'words') })).toBe(eventId(first));
  });

  test('a relation is no event', () => {
    expect(eventId({ type: 'MEMBER_OF' })).toBeUndefined();
  });
});

test.each<[string, [Modality, Polarity][]]>([
  ['OCCURRED', [['ASSERTED', 'POSITIVE']]],
  [
    'PLANNED',
    [
      ['PLANNED', 'POSITIVE'],
      ['HYPOTHETICAL', 'POSITIVE'],
    ],
  ],
  [
    'OCCURRED',
    [
      ['PLANNED', 'POSITIVE'],
      ['ASSERTED', 'POSITIVE'],
    ],
  ],
  [
    'CANCELLED',
    [
      ['PLANNED', 'NEGATIVE'],
      ['PLANNED', 'POSITIVE'],
    ],
  ],
  [
    'DENIED',
    [
      ['DENIED', 'POSITIVE'],
      ['PLANNED', 'POSITIVE'],
    ],
  ],
  ['DENIED', [['ASSERTED', 'NEGATIVE']]],
  ['HYPOTHETICAL', [['HYPOTHETICAL', 'POSITIVE']]],
  [
    'CONTESTED',
    [
      ['ASSERTED', 'POSITIVE'],
      ['DENIED', 'POSITIVE'],
    ],
  ],
  [
    'CONTESTED',
    [
      ['ASSERTED', 'POSITIVE'],
      ['ASSERTED', 'NEGATIVE'],
    ],
  ],
])('its status is %s when it is told as %j', (status, told) => {
  const claims = told.map(([modality, polarity], n) => claim({ id: `a1:c${n}`, modality, polarity }));
  expect(eventOf('v', claims)?.status).toBe(status);
  expect(eventOf('v', claims.toReversed())?.status).toBe(status);
});

test('reprints count as reports, not as origins, and make nothing surer', () => {
  const reports = [claim(), claim({ id: 'a2:c1', article: source('a2', 'a1') })];
  expect(eventOf('v', reports)).toMatchObject({ claimCount: 2, originCount: 1, confidence: 0.8 });
});

test('independent origins make it surer', () => {
  const reports = [claim(), claim({ id: 'a2:c1', article: source('a2'), confidence: 0.5 })];
  expect(eventOf('v', reports)).toMatchObject({ originCount: 2, confidence: 0.9 });
});

test('a contest is as sure as its weaker side', () => {
  const reports = [claim(), claim({ id: 'a2:c1', article: source('a2'), modality: 'DENIED', confidence: 0.6 })];
  expect(eventOf('v', reports)).toMatchObject({ status: 'CONTESTED', confidence: 0.6 });
});

test('a meeting whose sides are told both ways has two actors; its last day is included', () => {
  const swapped = claim({ id: 'a2:c1', roles: [part('ACTOR', 'Ivo'), part('RECIPIENT', 'Ada')] });
  expect(eventOf('v', [claim(), swapped])).toMatchObject({
    label: 'Meeting',
    start: '2031-03-04',
    end: '2031-03-04',
    participants: [
      { entity: 'ada', role: 'ACTOR' },
      { entity: 'ivo', role: 'ACTOR' },
    ],
  });
});

test('it happens in places only, whatever else an article says it happened in', () => {
  const roles = [
    part('ACTOR', 'Ada'),
    part('PLACE', 'Aster', { kind: 'PLACE' }),
    part('PLACE', 'Lunda', { kind: 'GOVERNMENT' }),
  ];
  expect(eventOf('v', [claim({ roles })])?.places).toEqual(['aster']);
});

test.each([
  ['Meeting of Ada and Ivo', claim()],
  ['Demand by Ada on Ivo', claim({ type: 'REQUEST' })],
  ['Attack against Ivo', claim({ type: 'ASSAULT', roles: [part('RECIPIENT', 'Ivo')] })],
  ['Protest', claim({ type: 'PROTEST', roles: [] })],
  ['Meeting of Ada, Bo and Ivo', claim({ roles: ['Ivo', 'Ada', 'Bo'].map((name) => part('ACTOR', name)) })],
  ['Meeting of A, B and 2 others', claim({ roles: ['A', 'B', 'C', 'D'].map((name) => part('ACTOR', name)) })],
  ['Statement by Mo', claim({ type: 'STATEMENT', roles: [], speaker: part('ACTOR', 'Mo') })],
])('its title reads "%s"', (title, told) => {
  expect(eventOf('v', [told])?.title).toBe(title);
});
