import { announcement, denial, examples, followUp } from '../graph/example-articles.js';
import { articleId } from '../../src/domain/article-id.js';
import { serverUnderTest, type ServerUnderTest } from './server-under-test.js';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest(examples);
});
afterAll(() => server.close());

/** Asks twice: the second time the operation is compiled, and must answer the same. */
async function ask(query: string, variables: object = {}) {
  const interpreted = await server.ask(query, variables);
  const compiled = await server.ask(query, variables);
  expect(compiled).toEqual(interpreted);
  expect(compiled.errors).toBeUndefined();
  return compiled.data;
}

/** The id of an entity of the examples. */
async function idOf(name: string): Promise<string> {
  return (await ask('query Id($name: String) { entity(name: $name) { id } }', { name })).entity.id;
}

const names = (nodes: readonly { readonly name: string }[]) => nodes.map(({ name }) => name);

describe('who met whom', () => {
  test('a meeting tells who, where, when, whether it took place, and from how many origins that is known', async () => {
    const { meetings } = await ask(`{
      meetings { totalCount nodes {
        type status claimCount originCount time { start end precision } place { __typename name } places { name }
        participants { role entity { __typename name } }
      } }
    }`);
    expect(meetings).toEqual({
      totalCount: 1,
      nodes: [
        {
          type: 'CONSULT',
          status: 'CONTESTED',
          claimCount: 4,
          originCount: 3,
          time: { start: '2031-03-04', end: '2031-03-04', precision: 'DAY' },
          place: { __typename: 'Place', name: 'Port Aster' },
          places: [{ name: 'Port Aster' }],
          participants: [
            { role: 'ACTOR', entity: { __typename: 'Person', name: 'Mira Toland' } },
            { role: 'ACTOR', entity: { __typename: 'Person', name: 'Oskar Venn' } },
          ],
        },
      ],
    });
  });

  test('each claim brings its quote, its place in the text, and who said it', async () => {
    const { meetings } = await ask(`{
      meetings { nodes { claims { nodes {
        quote start end modality sentence { text ordinal } trigger { text }
        article { text publisher publishedAt { start end precision source clues { text } } }
        attribution { order verb { text } entity { name } reference { name } }
        participants { role entity { name } reference { mentions { text form sentence { ordinal } } } }
      } } } }
    }`);
    const claims = meetings.nodes[0].claims.nodes;
    expect(claims).toHaveLength(4);
    for (const { quote, start, end, article } of claims) expect(article.text.slice(start, end)).toBe(quote);
    const denied = claims.at(-1);
    expect(denied).toMatchObject({
      modality: 'DENIED',
      sentence: { ordinal: 0, text: denial.article.text },
      attribution: [{ order: 0, verb: { text: 'denied' }, entity: { name: 'Harbour Guild' } }],
      article: { publishedAt: { start: null, end: null, precision: null, source: 'UNKNOWN', clues: [] } },
    });
    expect(denied.participants[0].reference.mentions).toEqual([
      { text: 'Oskar Venn', form: 'NAME', sentence: { ordinal: 0 } },
    ]);
  });

  test('an event says why its reports are taken for one', async () => {
    const { meetings } = await ask(
      '{ meetings { nodes { identity { reports { score reasons claim { id event { id } } } } id } } }',
    );
    const [meeting] = meetings.nodes;
    expect(meeting.identity.reports).toHaveLength(4);
    for (const { reasons, claim } of meeting.identity.reports) {
      expect(reasons).toContain('type:CONSULT');
      expect(claim.event.id).toBe(meeting.id);
    }
  });

  test.each<[string, (ids: { mira: string; oskar: string; guild: string; port: string }) => object, number]>([
    ['both took part', ({ mira, oskar }) => ({ participants: [mira, oskar] }), 1],
    ['one of the two did not', ({ mira, guild }) => ({ participants: [mira, guild] }), 0],
    ['it was in that place', ({ port }) => ({ places: [port] }), 1],
    ['it was not in that place', ({ guild }) => ({ places: [guild] }), 0],
    ['its status is among these', () => ({ statuses: ['CONTESTED', 'PLANNED'] }), 1],
    ['its status is none of these', () => ({ statuses: ['PLANNED'] }), 0],
    ['its day lies in the range', () => ({ between: { from: '2031-03-04', to: '2031-03-05' } }), 1],
    ['its day is the one after the range', () => ({ between: { from: '2031-03-01', to: '2031-03-04' } }), 0],
    ['it is under way that day', () => ({ asOf: '2031-03-04' }), 1],
    ['it is not yet under way', () => ({ asOf: '2031-03-03' }), 0],
    ['an article of those days reports it', () => ({ publishedBetween: { from: '2031-03-05' } }), 1],
    ['no article of those days reports it', () => ({ publishedBetween: { from: '2031-03-06' } }), 0],
    ['it has so many origins', () => ({ minOrigins: 3 }), 1],
    ['it has fewer origins', () => ({ minOrigins: 4 }), 0],
    ['its confidence suffices', () => ({ minConfidence: 0.6 }), 1],
    ['its confidence does not suffice', () => ({ minConfidence: 0.7 }), 0],
    ['an empty list asks for nothing', () => ({ statuses: [], participants: [] }), 1],
  ])('meetings are filtered: %s', async (_name, filter, expected) => {
    const ids = {
      mira: await idOf('Mira Toland'),
      oskar: await idOf('Oskar Venn'),
      guild: await idOf('Harbour Guild'),
      port: await idOf('Port Aster'),
    };
    const { meetings } = await ask(
      'query M($filter: EventFilter) { meetings(filter: $filter) { totalCount nodes { id } } }',
      {
        filter: filter(ids),
      },
    );
    expect([meetings.nodes.length, meetings.totalCount]).toEqual([expected, expected]);
  });
});

describe('who is who', () => {
  test.each(['Mira Toland', 'mira', 'Tolland', 'Toland Mirra', 'tola'])(
    '"%s" finds Mira Toland first',
    async (text) => {
      const { search } = await ask('query S($text: String!) { search(text: $text) { nodes { name } } }', { text });
      expect(search.nodes[0]).toEqual({ name: 'Mira Toland' });
    },
  );

  test('search keeps to the kinds that are asked for', async () => {
    const { search } = await ask('{ search(text: "Mira", kinds: [PLACE]) { totalCount nodes { name } } }');
    expect(search).toEqual({ totalCount: 0, nodes: [] });
  });

  test('an entity is found by a name in any case, and not by a like one', async () => {
    const { exact, like } = await ask(
      '{ exact: entity(name: "MIRA toland") { name } like: entity(name: "Mira Tolland") { name } }',
    );
    expect(exact).toEqual({ name: 'Mira Toland' });
    expect(like).toBeNull();
  });

  test('an entity says which references are taken for it, and why', async () => {
    const { entity } = await ask(`{
      entity(name: "Mira Toland") {
        __typename kind country names articleCount firstSeen lastSeen
        identity { references { score reasons reference { name article { publisher } entity { name } } } }
      }
    }`);
    expect(entity).toMatchObject({
      __typename: 'Person',
      kind: 'PERSON',
      country: 'LU',
      names: ['Mira Toland'],
      articleCount: 4,
      firstSeen: '2031-03-02',
      lastSeen: '2031-03-05',
    });
    expect(entity.identity.references).toHaveLength(4);
    expect(entity.identity.references[0].reasons).not.toEqual([]);
  });

  test('a person has positions, with the quote that says so', async () => {
    const { entity } = await ask(`{
      entity(name: "Oskar Venn") { ... on Person { positions { nodes { type title target { name } evidence { quote } } } } }
    }`);
    expect(entity.positions.nodes).toEqual([
      {
        type: 'HOLDS_POSITION',
        title: 'head',
        target: { name: 'Harbour Guild' },
        evidence: [{ quote: 'Oskar Venn heads the Harbour Guild.' }],
      },
    ]);
  });

  test('entities come by kind, by part of a name, and in the order that is asked for', async () => {
    const { people, byName, most } = await ask(`{
      people: entities(filter: { kinds: [PERSON] }) { nodes { name } }
      byName: entities(filter: { name: "GUILD" }) { nodes { name } }
      most: entities(orderBy: MOST_ARTICLES, first: 1) { nodes { articleCount } }
    }`);
    expect(names(people.nodes)).toEqual(['Mira Toland', 'Oskar Venn']);
    expect(names(byName.nodes)).toEqual(['Harbour Guild']);
    expect(most.nodes).toEqual([{ articleCount: 4 }]);
  });

  test('an entity lists its events, meetings, claims and statements', async () => {
    const { guild, mira } = await ask(`{
      guild: entity(name: "Harbour Guild") { statements { nodes { said { text } direct } } events { nodes { type } } meetings { totalCount } }
      mira: entity(name: "Mira Toland") { meetings { nodes { status } } claims(filter: { modality: [DENIED] }) { nodes { modality } } }
    }`);
    expect(guild.statements.nodes).toEqual([
      { said: { text: 'Oskar Venn met Mira Toland on 4 March 2031' }, direct: false },
    ]);
    expect(guild.events.nodes).toContainEqual({ type: 'REQUEST' });
    expect(guild.meetings.totalCount).toBe(0);
    expect(mira.meetings.nodes).toEqual([{ status: 'CONTESTED' }]);
    expect(mira.claims.nodes).toEqual([{ modality: 'DENIED' }]);
  });
});

describe('who does what to whom', () => {
  const between = `query R($between: [ID!], $of: ID, $modality: [Modality!], $types: [RelationshipType!], $asOf: Date, $minOrigins: Int, $publishedBetween: DateRange) {
    relationships(between: $between, of: $of, modality: $modality, types: $types, asOf: $asOf, minOrigins: $minOrigins, publishedBetween: $publishedBetween) {
      totalCount nodes { type modality claimCount originCount validFrom validTo source { name } target { name } evidence(first: 1) { quote } quote }
    }
  }`;

  test('planned, told and denied meetings are edges of their own, each with its evidence', async () => {
    const { relationships } = await ask(between, { between: [await idOf('Mira Toland'), await idOf('Oskar Venn')] });
    expect(relationships.totalCount).toBe(3);
    const planned = relationships.nodes.find(({ modality }: { modality: string }) => modality === 'PLANNED');
    expect(planned).toMatchObject({
      type: 'MET_WITH',
      claimCount: 2,
      originCount: 1,
      validFrom: '2031-03-04',
      validTo: '2031-03-05',
    });
    expect(planned.evidence).toEqual([{ quote: planned.quote }]);
  });

  test.each<[string, object, number]>([
    ['by modality', { modality: ['ASSERTED'] }, 1],
    ['by type', { types: ['HOLDS_POSITION'] }, 0],
    ['by a day on which they hold', { asOf: '2031-03-04' }, 3],
    ['by a day after they ended', { asOf: '2031-03-05' }, 0],
    ['by origins', { minOrigins: 2 }, 0],
    ['by the days of the articles', { publishedBetween: { to: '2031-03-03' } }, 1],
  ])('relationships are filtered %s', async (_name, conditions, expected) => {
    const { relationships } = await ask(between, {
      between: [await idOf('Mira Toland'), await idOf('Oskar Venn')],
      ...conditions,
    });
    expect([relationships.nodes.length, relationships.totalCount]).toEqual([expected, expected]);
  });

  test('those of one entity lead from it or to it', async () => {
    const { relationships } = await ask(between, { of: await idOf('Harbour Guild') });
    expect(relationships.nodes.map(({ type }: { type: string }) => type).sort()).toEqual([
      'DEMANDED_OF',
      'HOLDS_POSITION',
    ]);
  });

  test('an entity narrows them to those with another', async () => {
    const { entity } = await ask(
      'query W($with: [ID!]) { entity(name: "Oskar Venn") { relationships(with: $with) { nodes { type } } } }',
      {
        with: [await idOf('Harbour Guild')],
      },
    );
    expect(entity.relationships.nodes).toEqual([{ type: 'HOLDS_POSITION' }]);
  });
});

describe('sources', () => {
  test('articles come newest first, those of unknown date last', async () => {
    const { articles } = await ask(
      '{ articles { totalCount nodes { title publisher language url publishedAt { start } } } }',
    );
    expect(articles.totalCount).toBe(4);
    expect(articles.nodes.map((article: { publishedAt: { start: string } }) => article.publishedAt.start)).toEqual([
      '2031-03-05',
      '2031-03-02',
      '2031-03-02',
      null,
    ]);
  });

  test.each<[string, object, number]>([
    ['publisher', { publisher: 'Lunda Post' }, 2],
    ['words of the title', { title: 'TO MEET' }, 2],
    ['address', { url: 'https://post.example/c' }, 1],
    ['id', { id: articleId(followUp.article) }, 1],
    ['days of publication', { publishedBetween: { from: '2031-03-05', to: '2031-03-06' } }, 1],
  ])('articles are found by %s', async (_name, filter, expected) => {
    const { articles } = await ask(
      'query A($filter: ArticleFilter) { articles(filter: $filter) { totalCount nodes { id } } }',
      { filter },
    );
    expect([articles.nodes.length, articles.totalCount]).toEqual([expected, expected]);
  });

  test('an article tells its claims in the order of its text', async () => {
    const { node } = await ask(
      'query N($id: ID!) { node(id: $id) { ... on Article { claims { nodes { type start } } } } }',
      {
        id: articleId(announcement.article),
      },
    );
    expect(node.claims.nodes.map(({ type }: { type: string }) => type)).toEqual(['CONSULT', 'REQUEST']);
  });

  test.each<[string, (guild: string) => object, number]>([
    ['type', () => ({ types: ['HOLDS_POSITION'] }), 1],
    ['those spoken of', (guild) => ({ about: [guild] }), 3],
    ['those who said it', (guild) => ({ by: [guild] }), 2],
    ['modality', () => ({ modality: ['PLANNED'] }), 2],
    ['polarity', () => ({ polarity: 'NEGATIVE' }), 0],
    ['article', () => ({ articles: [articleId(denial.article)] }), 2],
    ['days of publication', () => ({ publishedBetween: { from: '2031-03-05' } }), 3],
    ['confidence', () => ({ minConfidence: 0.85 }), 1],
  ])('claims are found by %s', async (_name, filter, expected) => {
    const { claims } = await ask(
      'query C($filter: ClaimFilter) { claims(filter: $filter) { totalCount nodes { id } } }',
      {
        filter: filter(await idOf('Harbour Guild')),
      },
    );
    expect([claims.nodes.length, claims.totalCount]).toEqual([expected, expected]);
  });

  test('statements are what somebody said himself', async () => {
    const { statements } = await ask(
      'query S($by: ID) { statements(by: $by) { nodes { type attribution { entity { name } } } } }',
      {
        by: await idOf('Harbour Guild'),
      },
    );
    expect(statements.nodes).toEqual([{ type: 'STATEMENT', attribution: [{ entity: { name: 'Harbour Guild' } }] }]);
  });

  test('statistics count what is there', async () => {
    const { statistics, relationships } = await ask(`{
      statistics { articles sentences references claims entities people places events meetings statements relationships retracted feeds }
      relationships { totalCount }
    }`);
    expect(statistics).toMatchObject({
      articles: 4,
      claims: 9,
      people: 2,
      places: 1,
      meetings: 1,
      retracted: 0,
      feeds: 0,
    });
    expect(statistics.relationships).toBe(relationships.totalCount);
  });
});

describe('any node by its id', () => {
  test('each kind of node is found again by its id', async () => {
    const found = await ask(`{
      articles(first: 1) { nodes { id } }
      claims(first: 1) { nodes { id sentence { id } participants { reference { id } } } }
      events(first: 1) { nodes { id } }
      entities(filter: { kinds: [GOVERNMENT] }) { nodes { id } }
      relationships(first: 1) { nodes { id } }
    }`);
    const [claim] = found.claims.nodes;
    const ids = {
      Article: found.articles.nodes[0].id,
      Claim: claim.id,
      Sentence: claim.sentence.id,
      Reference: claim.participants[0].reference.id,
      Event: found.events.nodes[0].id,
      Government: found.entities.nodes[0].id,
      Relationship: found.relationships.nodes[0].id,
    };
    for (const [type, id] of Object.entries(ids)) {
      const { node } = await ask('query N($id: ID!) { node(id: $id) { __typename id } }', { id });
      expect(node).toEqual({ __typename: type, id });
    }
  });

  test('an unknown id is null, for a node as for an entity', async () => {
    expect(await ask('{ node(id: "nothing") { id } entity(id: "nothing") { id } }')).toEqual({
      node: null,
      entity: null,
    });
  });
});
