import { matching } from '../matchers.js';
import { jsonLines, runCommand } from './command-under-test.js';

const body = [
  'Norway and Sweden held talks in Oslo on Monday about the border, the ministry said.',
  'The ministers met for two hours and agreed to meet again in June, a spokesman told reporters after the meeting.',
];
const html = `<html lang="en"><head><title>Talks in Oslo</title><meta name="author" content="Ana Ruiz">
  <meta property="og:site_name" content="The Oslo Mirror"></head>
  <body><nav>Home Sport Weather</nav><article>${body.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

test('the article of each page, in order, with what the page says of it', async () => {
  const input = [
    JSON.stringify({ id: 'w1', url: 'https://example.org/2024/02/16/talks', html }),
    '{"id": "w2", "html": ""}',
  ].join('\n');
  const { code, stdout } = await runCommand(['read'], { input });
  expect(jsonLines(stdout)).toEqual([
    {
      id: 'w1',
      title: 'Talks in Oslo',
      text: body.join('\n\n'),
      publishedAt: { start: '2024-02-16', end: '2024-02-16', precision: 'DAY', source: 'METADATA', clues: [] },
      byline: 'Ana Ruiz',
      publisher: 'The Oslo Mirror',
      language: 'en',
    },
    { id: 'w2', line: 2, error: { code: 'INVALID_INPUT', message: matching(/no article/) } },
  ]);
  expect(code).toBe(1);
});

test('a date that nothing tells is null', async () => {
  const { stdout } = await runCommand(['read'], {
    input: JSON.stringify({ id: 'w', html: `<p>${body[0] ?? ''}</p>`.repeat(3) }),
  });
  expect(jsonLines(stdout)).toEqual([expect.objectContaining({ id: 'w', publishedAt: null, byline: null })]);
});
