import { join } from 'node:path';
import { isEnding } from '../lifetime.mjs';
import { Failure } from '../failure.mjs';
import { localPassword } from '../password.mjs';
import { home } from '../paths.mjs';
import { requireFreePort } from '../ports.mjs';
import { say, step } from '../progress.mjs';
import { downloadNeo4j } from './download.mjs';
import { findJava } from './java.mjs';
import { startNeo4j, stopNeo4jLeftBehind } from './server.mjs';

/** Where the local database lives. */
export const localFolder = join(home, 'neo4j');

/** Starts the local Neo4j; downloads it first where it is missing. `watch` settles only when it cannot be kept running. */
export async function openLocalNeo4j({ boltPort, httpPort, browserCommands }) {
  await stopNeo4jLeftBehind(localFolder);
  await requireFreePort('NEO4J_BOLT_PORT', boltPort);
  await requireFreePort('NEO4J_HTTP_PORT', httpPort);
  const password = localPassword(join(localFolder, 'data/databases/system'));
  const jars = await downloadNeo4j();
  const java = findJava(process.env).command;
  const extra = [`browser.post_connect_cmd=${browserCommands}`];
  const start = (title) =>
    step(title, () =>
      startNeo4j({ folder: localFolder, jars, java, boltPort, httpPort, password, memory: '512m', extra }),
    );
  const neo4j = await start('Starting Neo4j');
  return { uri: `bolt://127.0.0.1:${boltPort}`, password, watch: () => keepRunning(neo4j, start) };
}

/** Starts Neo4j again when it dies. @throws Failure when it dies for the third time in five minutes. */
async function keepRunning(first, start) {
  const deaths = [];
  for (let neo4j = first; ; neo4j = await start('Starting Neo4j again')) {
    const { code, signal } = await neo4j.exited;
    if (isEnding()) return;
    deaths.push(Date.now());
    const words = `Neo4j ended by itself (${signal ?? `exit code ${code}`}). ${neo4j.lastWords()}`;
    if (deaths.length >= 3 && deaths.at(-1) - deaths.at(-3) < 300_000)
      throw new Failure(`${words}\nThat is too often.`);
    say(words);
  }
}
