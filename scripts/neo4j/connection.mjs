import { existsSync, readFileSync } from 'node:fs';
import { passwordFile } from '../password.mjs';
import { portFrom } from '../ports.mjs';

/** The variables by which the product finds a Neo4j that `npm start` runs. */
export const connection = ({ uri, password }, httpPort) => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: 'neo4j',
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: 'neo4j',
  NEO4J_BROWSER_URL: `http://localhost:${httpPort}/browser/`,
});

/** The same for commands beside a running start, on the ports that the variables name; nothing when they name a Neo4j or there is no local one. */
export function localConnection(variables) {
  if (variables.NEO4J_URI || !existsSync(passwordFile)) return {};
  const uri = `bolt://127.0.0.1:${portFrom(variables, 'NEO4J_BOLT_PORT', 7687)}`;
  const password = readFileSync(passwordFile, 'utf8').trim();
  return connection({ uri, password }, portFrom(variables, 'NEO4J_HTTP_PORT', 7474));
}
