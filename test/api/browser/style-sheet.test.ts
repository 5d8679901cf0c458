import { styleSheet } from '../../../src/api/browser/style-sheet.js';
import { EVENTS, RELATIONSHIP_TYPES } from '../../../src/domain/ontology.js';
import { ENTITY_KINDS } from '../../../src/domain/reference.js';

const sheet = styleSheet();
const rule = (selector: string): string =>
  new RegExp(`^${selector} \\{(.*)\\}$`, 'm').exec(sheet)?.[1] ?? 'no such rule';

/** ARMED_GROUP → ArmedGroup. */
const labelOf = (kind: string): string =>
  kind.toLowerCase().replace(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase());

describe('The style sheet', () => {
  test.each(ENTITY_KINDS.map(labelOf))('paints %s and writes its name on it', (label) => {
    expect(rule(`node.${label}`)).toMatch(/ color: #[0-9A-F]{6};.* caption: '\{name\}';/);
  });

  test.each([...Object.values(EVENTS).map(({ label }) => label), 'Statement'])(
    'paints %s and writes its status and title on it',
    (label) => {
      expect(rule(`node.${label}`)).toMatch(/ color: #[0-9A-F]{6};.* caption: '\{status\} \{title\}';/);
    },
  );

  test.each(RELATIONSHIP_TYPES)('draws %s in its colour and writes its caption on it', (type) => {
    expect(rule(`relationship.${type}`)).toMatch(/ color: #[0-9A-F]{6};.* caption: '\{caption\}';/);
  });

  test.each([
    ['cooperation', 'AGREED_WITH', 'MET_WITH'],
    ['conflict', 'ASSAULTED', 'COERCED'],
    ['relations', 'SPEAKS_FOR', 'SUPPORTS'],
  ])('draws edges of %s alike', (_family, left, right) => {
    expect(rule(`relationship.${left}`)).toBe(rule(`relationship.${right}`));
  });

  test('draws cooperation, conflict and relations apart', () => {
    const rules = ['MET_WITH', 'AIDED', 'ACCUSED', 'ASSAULTED', 'SPEAKS_FOR'].map((type) =>
      rule(`relationship.${type}`),
    );
    expect(new Set(rules).size).toBe(5);
  });

  test('gives no two labels of entities or events the same colour', () => {
    const colors = [...sheet.matchAll(/^node\.(\w+) \{ color: (#\w+);/gm)].map(([, , color]) => color);
    expect(new Set(colors).size).toBe(colors.length);
  });
});
