// npm test: checks the sources and runs every test against a Neo4j of its own. Arguments go to jest; with any, the checks are left out.
import './node-version.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runChecks } from './checks.mjs';
import { startChild } from './children.mjs';
import { main } from './lifetime.mjs';
import { openNeo4jForTests } from './neo4j/for-tests.mjs';
import { installPackages } from './packages.mjs';
import { home, root } from './paths.mjs';
import { say } from './progress.mjs';

const jestArguments = process.argv.slice(2);

async function test() {
  mkdirSync(home, { recursive: true });
  const [neo4j, failed] = await Promise.all([openNeo4jForTests(), installAndCheck()]);
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  // One test file at a time: they share one database.
  const { exited } = startChild(process.execPath, [...flags, jest, '--runInBand', ...jestArguments], {
    env: testEnvironment(process.env, neo4j),
  });
  const { code } = await exited;
  if (failed.length > 0) say(`\nFailed before the tests: ${failed.join(', ')} (what they say is above).`);
  return code || (failed.length > 0 ? 1 : 0);
}

async function installAndCheck() {
  await installPackages();
  await build();
  return jestArguments.length > 0 ? [] : runChecks();
}

/** The caller's environment without what configures the product, so that tests see the defaults and their own database. */
function testEnvironment(variables, neo4j) {
  const foreign = /^(NEO4J_|DRAGOMAN_|(PORT|HOST|REDIS_URL)$)/;
  const kept = Object.entries(variables).filter(([name]) => !foreign.test(name));
  const data = variables.DRAGOMAN_SHARED_DATA || join(root, '../shared/data');
  return { ...Object.fromEntries(kept), ...neo4j, DRAGOMAN_SHARED_DATA: data };
}

await main(test);
