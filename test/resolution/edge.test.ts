import { caption } from '../../src/resolution/caption.js';
import { drawnEdges } from '../../src/resolution/drawn-edge.js';
import { edgeOf } from '../../src/resolution/edge.js';
import { claim, part, source } from './evidence-under-test.js';

const drawn = (parts: Parameters<typeof claim>[0]) =>
  drawnEdges(claim(parts)).map(({ source: from, type, target }) => `${from} ${type} ${target}`);

const actors = [part('ACTOR', 'Ivo'), part('ACTOR', 'Ada'), part('ACTOR', 'Bo')];

test.each([
  [
    'each actor to each recipient',
    { type: 'ACCUSE', roles: [part('ACTOR', 'B'), part('ACTOR', 'C'), part('RECIPIENT', 'A')] },
    ['b ACCUSED a', 'c ACCUSED a'],
  ],
  ['subject to object', { type: 'MEMBER_OF', roles: [part('SUBJECT', 'Z'), part('OBJECT', 'A')] }, ['z MEMBER_OF a']],
  ['a symmetric one from the smaller id', { roles: [part('ACTOR', 'Z'), part('RECIPIENT', 'A')] }, ['a MET_WITH z']],
  ['those who meet, pair by pair', { roles: actors }, ['ada MET_WITH ivo', 'bo MET_WITH ivo', 'ada MET_WITH bo']],
  ['those who agree, pair by pair', { type: 'AGREE', roles: actors.slice(0, 2) }, ['ada AGREED_WITH ivo']],
  [
    'hosts with visitors only',
    { roles: [...actors.slice(0, 2), part('RECIPIENT', 'Zoe')] },
    ['ivo MET_WITH zoe', 'ada MET_WITH zoe'],
  ],
  ['no attack among those who attack together', { type: 'ASSAULT', roles: actors }, []],
  ['nothing to somebody unknown', { roles: [part('ACTOR', 'A'), part('RECIPIENT', 'she', { entity: null })] }, []],
  ['nothing to oneself', { roles: [part('ACTOR', 'A'), part('RECIPIENT', 'A')] }, []],
  ['nothing for a statement', { type: 'STATEMENT' }, []],
] as const)('draws %s', (_, parts, expected) => {
  expect(drawn(parts).sort()).toEqual([...expected].sort());
});

test('a pair that two roles draw twice is one edge', () => {
  expect(
    drawn({ roles: [part('ACTOR', 'A'), part('ACTOR', 'B'), part('RECIPIENT', 'A'), part('RECIPIENT', 'B')] }),
  ).toEqual(['a MET_WITH b']);
});

test.each([
  ['another modality', { modality: 'PLANNED' }],
  ['another polarity', { polarity: 'NEGATIVE' }],
] as const)('%s is an edge of its own: nothing planned or denied is drawn as if it had happened', (_, parts) => {
  expect(drawnEdges(claim(parts))[0]?.id).not.toBe(drawnEdges(claim())[0]?.id);
});

test('another post is an edge of its own', () => {
  const holding = (title: string) =>
    drawnEdges(claim({ type: 'HOLDS_POSITION', roles: [part('SUBJECT', 'A', { title }), part('OBJECT', 'B')] }))[0]?.id;
  expect(holding('Minister')).not.toBe(holding('Prime Minister'));
});

test('an edge is found from its source', () => {
  expect(drawnEdges(claim())[0]?.id).toMatch(/^ada~[0-9a-f]{12}$/);
});

test('an edge counts origins, spans its times and names its best evidence first', () => {
  const told = [
    claim({ id: 'a1:c1', confidence: 0.5 }),
    claim({ id: 'a2:c1', confidence: 0.9, validFrom: '2031-04-01', validTo: '2031-04-02', article: source('a2') }),
    claim({ id: 'a3:c1', confidence: 0.5, validFrom: null, validTo: null, article: source('a3', 'a1') }),
  ];
  const [key] = drawnEdges(claim());
  if (key === undefined) throw new Error('no edge');
  const edge = edgeOf(key, told);
  expect(edge).toEqual(edgeOf(key, told.toReversed()));
  expect(edge).toMatchObject({
    claimIds: ['a2:c1', 'a1:c1', 'a3:c1'],
    claimCount: 3,
    originCount: 2,
    confidence: 0.95,
    validFrom: '2031-03-04',
    validTo: '2031-04-02',
  });
});

test.each([
  ['met with', claim()],
  ['met with (planned)', claim({ modality: 'PLANNED' })],
  ['demanded of (not)', claim({ type: 'REQUEST', polarity: 'NEGATIVE' })],
  ['met with (hypothetical, not)', claim({ modality: 'HYPOTHETICAL', polarity: 'NEGATIVE' })],
  [
    'Minister of',
    claim({ type: 'HOLDS_POSITION', roles: [part('SUBJECT', 'A', { title: 'Minister' }), part('OBJECT', 'B')] }),
  ],
])('reads "%s" in a picture', (words, told) => {
  expect(drawnEdges(told).map(caption)).toEqual([words]);
});
