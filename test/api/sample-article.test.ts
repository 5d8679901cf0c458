import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from '../../src/api/server.js';
import { asker } from './server-under-test.js';
import { dumpGraph } from '../graph/graph-dump.js';
import { graphUnderTest } from '../graph/graph-under-test.js';
import { describeSample, sampleArticle } from '../sample-article.js';

const INGEST = `mutation ($text: String!) {
  ingestArticle(input: { text: $text }) {
    __typename
    ... on ArticleIngested { article { id } }
    ... on ArticleAlreadyKnown { article { id } }
  }
}`;
const MEETINGS = `query ($who: [ID!]) {
  meetings(filter: { participants: $who, statuses: [PLANNED] }, first: 10) {
    nodes {
      time { start end }
      participants { entity { name } }
      claims(first: 1) { nodes { quote attribution { reference { name } } } }
    }
  }
}`;
const DEMANDS = `{
  relationships(types: [DEMANDED_OF], first: 10) { nodes { source { name kind } target { name kind } claimCount evidence(first: 5) { quote } } }
}`;
const OTHER =
  'Iraq and Iran signed a border agreement in Baghdad on Monday. Hezbollah condemned the agreement. The White House said that the United States supports Iraq.';

/** The whole road, from a text through the graph to an answer with its quote. */
describeSample('a real article on its way from text to answer', () => {
  const under = graphUnderTest();
  let app: NestFastifyApplication;
  let ask: ReturnType<typeof asker>;
  const ingest = async (text: string) => (await ask(INGEST, { text })).data.ingestArticle;
  const idOf = async (name: string): Promise<string> =>
    (await ask('query ($name: String!) { entity(name: $name) { id } }', { name })).data.entity.id;

  beforeAll(async () => {
    await under.migrations.migrate();
    process.env.DRAGOMAN_OPERATION_TIMEOUT_MS ??= '50000';
    app = await createServer();
    ask = asker(app);
  });
  afterAll(async () => {
    await app.close();
    await under.close();
  });
  beforeEach(() => under.empty());

  test('the announced meeting is found with its quote and with who announced it', async () => {
    await ingest(sampleArticle);
    const { data } = await ask(MEETINGS, { who: [await idOf('Kamala Harris')] });
    const [meeting] = data.meetings.nodes;
    const [claim] = meeting.claims.nodes;
    const people = meeting.participants.map((part: { entity: { name: string } }) => part.entity.name);
    expect(data.meetings.nodes).toHaveLength(1);
    expect(meeting.time).toEqual({ start: '2024-02-16', end: '2024-02-16' });
    expect(people).toEqual(expect.arrayContaining(['Kamala Harris', expect.stringMatching(/al-sudani/i)]));
    expect(claim.quote).toContain('the White House announced that US Vice President Kamala Harris will meet');
    expect(claim.attribution[0].reference.name).toBe('White House');
    expect(sampleArticle).toContain(claim.quote);
  });

  test('the demand on the coalition is one edge with both of its quotes', async () => {
    await ingest(sampleArticle);
    const { data } = await ask(DEMANDS);
    const edge = data.relationships.nodes.find((node: { claimCount: number }) => node.claimCount === 2);
    expect(edge.source).toEqual({ name: 'Government of Iraq', kind: 'GOVERNMENT' });
    expect(edge.target).toEqual({ name: 'international coalition', kind: 'ARMED_GROUP' });
    expect(edge.evidence.map((claim: { quote: string }) => claim.quote)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('The government asked the international coalition'),
        expect.stringContaining('We asked the international coalition'),
      ]),
    );
  });

  test('sent a second time it changes nothing', async () => {
    const first = await ingest(sampleArticle);
    const before = await dumpGraph(under.graph, { clock: true });
    const second = await ingest(sampleArticle);
    expect([first.__typename, second.__typename]).toEqual(['ArticleIngested', 'ArticleAlreadyKnown']);
    expect(second.article.id).toBe(first.article.id);
    expect(await dumpGraph(under.graph, { clock: true })).toEqual(before);
  });

  test('retracted it leaves its tombstone alone', async () => {
    const { article } = await ingest(sampleArticle);
    await ask('mutation ($id: ID!) { retractArticle(id: $id, reason: "a test") { __typename } }', { id: article.id });
    const left = await dumpGraph(under.graph);
    expect(left).toHaveLength(1);
    expect(left[0]).toContain(`(Tombstone ${article.id})`);
  });

  test('before or after another article it makes the same graph', async () => {
    await ingest(sampleArticle);
    await ingest(OTHER);
    const one = await dumpGraph(under.graph);
    await under.empty();
    await ingest(OTHER);
    await ingest(sampleArticle);
    expect(await dumpGraph(under.graph)).toEqual(one);
  });
});
