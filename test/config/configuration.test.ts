import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readConfiguration } from '../../src/config/configuration.js';

describe('the configuration', () => {
  const manual = readFileSync('docs/configuration.md', 'utf8');

  test.each(Object.keys(readConfiguration({})))('%s is described in docs/configuration.md', (name) => {
    expect(manual).toMatch(new RegExp(`^\\| \`${name}\` *\\|`, 'm'));
  });

  const numbers = Object.entries(readConfiguration({})).filter(([, value]) => typeof value === 'number');
  test.each(numbers.filter(([name]) => name !== 'DRAGOMAN_EXTRACTION_WORKERS'))(
    'the manual gives the default of %s as %d',
    (name, value) => {
      expect(manual).toMatch(new RegExp(`^\\| \`${name}\` *\\| \`${String(value)}\``, 'm'));
    },
  );

  test('there are as many workers as cores', () => {
    expect(readConfiguration({}).DRAGOMAN_EXTRACTION_WORKERS).toBe(availableParallelism());
  });

  test('an empty variable counts as not set', () => {
    expect(readConfiguration({ PORT: '', HOST: '' })).toEqual(readConfiguration({}));
  });

  test('a wrong value is named, and all of them at once', () => {
    const wrong = () => readConfiguration({ PORT: 'eighty', NEO4J_URI: 'localhost' });
    expect(wrong).toThrow(/PORT: .*NEO4J_URI: expected an address such as bolt:\/\/localhost:7687/);
  });
});
