import { serverUnderTest, type ServerUnderTest } from './server-under-test.js';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest([]);
});
afterAll(() => server.close());

const INGEST = `mutation Ingest($input: ArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on ArticleIngested { article { id title publishedAt { start source } claims { nodes { type quote } } } }
    ... on ArticleAlreadyKnown { article { id } }
    ... on ArticleRejected { code message }
  }
}`;

const RETRACT = `mutation Retract($id: ID!, $reason: String!) {
  retractArticle(id: $id, reason: $reason) {
    __typename
    ... on ArticleRetracted { id }
    ... on ArticleNotFound { code message }
    ... on RetractionRejected { code message }
  }
}`;

const input = {
  title: 'Minister to meet envoy',
  text: 'Foreign Minister Edda Marlow will meet the envoy Tomas Reyl in Oslo on 12 May 2024, her office said.',
  publisher: 'Fjord Courier',
  url: 'https://courier.example/envoy',
  publishedAt: '2024-05-10',
};

async function ingest(article: object) {
  return (await server.ask(INGEST, { input: article })).data.ingestArticle;
}

test('an article is read once, known the second time, taken back, and then stays out', async () => {
  const first = await ingest(input);
  expect(first).toMatchObject({
    __typename: 'ArticleIngested',
    article: { title: input.title, publishedAt: { start: '2024-05-10', source: 'GIVEN' } },
  });
  const { id } = first.article;
  expect(first.article.claims.nodes).not.toEqual([]);
  expect(await ingest(input)).toEqual({ __typename: 'ArticleAlreadyKnown', article: { id } });

  const retracted = await server.ask(RETRACT, { id, reason: 'The outlet took it back.' });
  expect(retracted.data.retractArticle).toEqual({ __typename: 'ArticleRetracted', id });
  const { statistics, node } = (
    await server.ask(
      'query After($id: ID!) { node(id: $id) { id } statistics { articles sentences references claims entities events relationships retracted } }',
      { id },
    )
  ).data;
  expect(node).toBeNull();
  expect(statistics).toEqual({
    articles: 0,
    sentences: 0,
    references: 0,
    claims: 0,
    entities: 0,
    events: 0,
    relationships: 0,
    retracted: 1,
  });
  expect(await ingest(input)).toMatchObject({ __typename: 'ArticleRejected', code: 'RETRACTED' });
});

test.each<[string, object, RegExp]>([
  ['an empty text', { text: '' }, /text/],
  ['a text of blanks', { text: ' \n\t ' }, /text/],
  ['two megabytes of one word', { text: 'word'.repeat(500_000) }, /DRAGOMAN_MAX_TEXT_LENGTH/],
  ['bytes that are no text', { text: '\u0000\u0001\u0002'.repeat(50) }, /text/],
  ['a date that no calendar has', { text: input.text, publishedAt: '2024-02-30' }, /2024-02-30/],
  ['a date in words', { text: input.text, publishedAt: 'yesterday' }, /yesterday/],
  ['an address of another kind', { text: input.text, url: 'ftp://courier.example/x' }, /http/],
])('%s is rejected with what is wrong', async (_name, article, message) => {
  const answer = await ingest(article);
  expect(answer).toMatchObject({ __typename: 'ArticleRejected', code: 'INVALID_INPUT' });
  expect(answer.message).toMatch(message);
});

test('an article that is none is refused by the schema', async () => {
  const { errors } = await server.ask(INGEST, { input: { text: 12 } });
  expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});

test('an unknown id cannot be retracted, and nothing without a reason', async () => {
  const unknown = await server.ask(RETRACT, { id: 'nothing', reason: 'It was wrong.' });
  expect(unknown.data.retractArticle).toMatchObject({ __typename: 'ArticleNotFound', code: 'NOT_FOUND' });
  const silent = await server.ask(RETRACT, { id: 'nothing', reason: '  ' });
  expect(silent.data.retractArticle).toMatchObject({ __typename: 'RetractionRejected', code: 'INVALID_INPUT' });
});

test('what became of articles is counted', async () => {
  const { body } = await server.app.inject('/metrics');
  expect(body).toMatch(/dragoman_articles_total\{outcome="ingested"\} 1/);
});
