import { ENTITY_PAINTS, EVENT_PAINTS, FAMILIES, STROKES, type Paint } from './palette.js';

/** What evidence looks like: paper and ink, so that it never competes with what it proves. */
const EVIDENCE: readonly (Paint & { readonly caption: string })[] = [
  { label: 'Article', fill: '#FFFFFF', ink: '#1B1F23', diameter: 65, caption: '{title}' },
  { label: 'Sentence', fill: '#F5F5F5', ink: '#1B1F23', diameter: 50, caption: '{text}' },
  { label: 'Claim', fill: '#E0E0E0', ink: '#1B1F23', diameter: 50, caption: '{type}' },
  { label: 'Reference', fill: '#B0BEC5', ink: '#1B1F23', diameter: 50, caption: '{name}' },
];

/**
 * The style sheet for Neo4j Browser's `:style`, in its GraSS language. An entity shows its name, an event its status and title,
 * an edge between entities the words of its `caption`.
 */
export function styleSheet(): string {
  return [
    `node { diameter: 50px; color: #A5ABB6; border-color: #8A919C; border-width: 2px; text-color-internal: #FFFFFF; font-size: 10px; }`,
    `relationship { color: #A5ABB6; shaft-width: 1px; font-size: 9px; padding: 3px; text-color-external: #1B1F23; text-color-internal: #FFFFFF; caption: '<type>'; }`,
    ...ENTITY_PAINTS.map((paint) => node(paint, '{name}')),
    ...EVENT_PAINTS.map((paint) => node(paint, '{status} {title}')),
    ...EVIDENCE.map((paint) => node(paint, paint.caption)),
    ...STROKES.map(({ type, family }) => {
      const { color, width } = FAMILIES[family];
      return `relationship.${type} { color: ${color}; shaft-width: ${width}px; caption: '{caption}'; }`;
    }),
    `relationship.PARTICIPATED_IN { color: #90A4AE; shaft-width: 1px; caption: '{role}'; }`,
    '',
  ].join('\n');
}

function node({ label, fill, ink, diameter }: Paint, caption: string): string {
  return `node.${label} { color: ${fill}; border-color: #5F6B76; text-color-internal: ${ink}; caption: '${caption}'; diameter: ${diameter}px; }`;
}
