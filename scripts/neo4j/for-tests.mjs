import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEnd } from '../lifetime.mjs';
import { Failure } from '../failure.mjs';
import { home } from '../paths.mjs';
import { freePort } from '../ports.mjs';
import { isOurs } from '../processes.mjs';
import { step } from '../progress.mjs';
import { javaProblem } from './choice.mjs';
import { downloadNeo4j } from './download.mjs';
import { findJava, oldestJava } from './java.mjs';
import { startNeo4j, stopNeo4jLeftBehind } from './server.mjs';

const password = 'only-for-tests';
const own = join(home, `test-${process.pid}`);

/** Starts an empty Neo4j on free ports, gone with its data when the tests end. Resolves to the variables by which tests find it. */
export async function openNeo4jForTests() {
  const problem = javaProblem(process.env);
  if (problem)
    throw new Failure(`The tests start a Neo4j of their own by Java ${oldestJava} or newer and Maven: ${problem}.`);
  await removeLeftBehind();
  mkdirSync(own, { recursive: true });
  beforeEnd(() => rmSync(own, { recursive: true, force: true }));
  const jars = await downloadNeo4j();
  const [boltPort, httpPort] = [await freePort(), await freePort()];
  await step('Starting a Neo4j for the tests', () =>
    startNeo4j({
      ...{ folder: own, jars, java: findJava(process.env).command, boltPort, httpPort, password, memory: '256m' },
      // It lives for a minute or two: what the second compiler would gain comes too late.
      flags: ['-XX:TieredStopAtLevel=1'],
    }),
  );
  return { NEO4J_URI: `bolt://127.0.0.1:${boltPort}`, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: password };
}

/** Removes what test runs left that were killed. */
async function removeLeftBehind() {
  for (const name of readdirSync(home).filter((entry) => /^test-\d+$/.test(entry))) {
    const folder = join(home, name);
    if (isOurs(Number(name.slice('test-'.length)), 'scripts/test.mjs')) continue;
    await stopNeo4jLeftBehind(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}
