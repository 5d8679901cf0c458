/* global describe, expect, test */
import { readFileSync } from 'node:fs';

const settings = readFileSync('scripts/neo4j/neo4j.conf', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('='));

describe('the Neo4j of docker-compose.yml', () => {
  const compose = readFileSync('docker-compose.yml', 'utf8');

  test.each(settings)('has %s=%s, as the local one', (name, value) => {
    // How the image reads settings from its environment: a dot becomes _, an underscore __.
    const variable = `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`;
    expect(compose).toMatch(new RegExp(`^ +${variable}: '?${value.replaceAll('.', '\\.')}'?$`, 'm'));
  });

  test('publishes every port to this machine alone', () => {
    const published = [...compose.matchAll(/^ +- (.*:\d+)$/gm)].map(([, port]) => port);
    expect(published).toHaveLength(3);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });
});
