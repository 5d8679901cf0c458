/** The last words of a start: where everything is, and one query to try. `url` is the server's own, without a final slash. */
export function readyMessage(url: string, neo4jBrowserUrl: string): string {
  const links = {
    GraphQL: `${url}/graphql`,
    GraphiQL: `${url}/graphiql`,
    'Browser guide': `${url}/browser/guide`,
    Health: `${url}/health/ready`,
    'Neo4j Browser': neo4jBrowserUrl,
  };
  const width = Math.max(...Object.keys(links).map((name) => name.length)) + 2;
  const lines = Object.entries(links).map(([name, link]) => `  ${name.padEnd(width)}${link}`);
  return `dragoman is ready\n${lines.join('\n')}\n\nTry this in GraphiQL: who is to meet whom, and who says so?\n${indent(QUERY)}\n`;
}

/** The first question of a newcomer; it must stand in the schema. */
export const QUERY = `{
  meetings(first: 5) {
    nodes {
      title
      status
      time { start }
      claims(first: 1) { nodes { quote article { publisher } } }
    }
  }
}`;

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
