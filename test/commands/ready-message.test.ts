import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { QUERY, readyMessage } from '../../src/commands/ready-message.js';

test('the ready message names every door', () => {
  const message = readyMessage('http://127.0.0.1:3000', 'http://localhost:7474/browser/');
  expect(message).toMatch(/^dragoman is ready\n/);
  for (const door of ['/graphql', '/graphiql', '/browser/guide', '/health/ready']) {
    expect(message).toContain(`http://127.0.0.1:3000${door}\n`);
  }
  expect(message).toContain('http://localhost:7474/browser/');
});

test('the query to try is one that the schema knows', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  expect(validate(schema, parse(QUERY))).toEqual([]);
});
