// npm start: installs and builds what is missing, finds a Neo4j, serves until Ctrl-C, then stops all that it started.
import './node-version.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { startChild } from './children.mjs';
import { Failure } from './failure.mjs';
import { main } from './lifetime.mjs';
import { holdLock } from './lock.mjs';
import { chooseNeo4j } from './neo4j/choice.mjs';
import { connection } from './neo4j/connection.mjs';
import { openDockerNeo4j } from './neo4j/docker.mjs';
import { openLocalNeo4j } from './neo4j/local.mjs';
import { installPackages } from './packages.mjs';
import { passwordFile } from './password.mjs';
import { home, root } from './paths.mjs';
import { portFrom, requireFreePort } from './ports.mjs';
import { rememberProcess, stopLeftBehind } from './processes.mjs';

const server = join(root, 'dist/main.js');
const serverPid = join(home, 'server.pid');
let serving = false;

async function start() {
  const variables = process.env;
  const host = variables.HOST || '127.0.0.1';
  const port = portFrom(variables, 'PORT', 3000);
  const boltPort = portFrom(variables, 'NEO4J_BOLT_PORT', 7687);
  const httpPort = portFrom(variables, 'NEO4J_HTTP_PORT', 7474);

  mkdirSync(home, { recursive: true });
  holdLock(join(home, 'start.lock'), alreadyStarted);
  await stopLeftBehind(serverPid, `${server} start`);
  await requireFreePort('PORT', port, host);

  const open = { given: () => ({}), docker: openDockerNeo4j, local: openLocalNeo4j }[chooseNeo4j(variables)];
  const [database] = await Promise.all([
    open({ boltPort, httpPort, port, browserCommands: browserCommands(port) }),
    installPackages().then(build),
  ]);
  const env = database.uri ? { ...variables, ...connection(database, httpPort) } : variables;
  if (database.uri) console.log(login(httpPort));
  await serve(env, database);
}

/** Serves for as long as the server and the database do. @throws Failure when one of them ends by itself. */
async function serve(env, { watch }) {
  const child = startChild(process.execPath, [server, 'start'], { env });
  rememberProcess(serverPid, child);
  serving = true;
  const { code, signal } = await Promise.race([child.exited, watch?.() ?? child.exited]);
  throw new Failure(`The server ended (${signal ?? `exit code ${code}`}); what it said is above.`);
}

/** What Neo4j Browser runs when somebody has logged in: the colours and the guide of the service. */
const browserCommands = (port) =>
  `style http://localhost:${port}/browser/style.grass; play http://localhost:${port}/browser/guide`;

const login = (httpPort) =>
  `Neo4j Browser is at http://localhost:${httpPort}/browser/ (user neo4j, the password is in ${passwordFile})`;

const alreadyStarted = (pid) =>
  `dragoman runs from this folder already (process ${pid}). Stop that one, or start from another checkout with other ports.`;

// Ctrl-C is how a server is meant to end; before it serves, it is an interruption.
await main(start, (signalCode) => (serving ? 0 : signalCode));
