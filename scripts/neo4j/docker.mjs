import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { run } from '../children.mjs';
import { beforeEnd } from '../lifetime.mjs';
import { localPassword } from '../password.mjs';
import { logFile, root } from '../paths.mjs';
import { step } from '../progress.mjs';

// Compose names a project by its folder alone; two checkouts of one name would share a database.
const project = `${basename(root)
  .toLowerCase()
  .replace(/[^a-z0-9]/g, '')}-${createHash('sha256').update(root).digest('hex').slice(0, 6)}`;

/** What keeps Docker from being used, or undefined when a daemon runs and Compose is there. */
export function dockerProblem() {
  const ask = (...args) => spawnSync('docker', args, { timeout: 10_000, encoding: 'utf8' });
  const daemon = ask('version', '--format', '{{.Server.Version}}');
  if (daemon.error?.code === 'ENOENT') return 'docker is not on the PATH';
  if (daemon.status !== 0) return 'its daemon does not run';
  if (ask('compose', 'version').status !== 0) return 'it has no `docker compose`';
  return undefined;
}

/** Starts Neo4j in a container and waits until it is healthy. A container that ran before is left running at the end. */
export async function openDockerNeo4j({ boltPort, httpPort, port }) {
  const password = localPassword();
  const env = composeEnvironment({ password, boltPort, httpPort, port });
  const compose = (...args) => spawnSync('docker', ['compose', ...args], { cwd: root, env, encoding: 'utf8' });
  const ranBefore = compose('ps', '--quiet', '--status', 'running', 'neo4j').stdout.trim() !== '';
  if (!ranBefore) beforeEnd(() => void compose('stop', 'neo4j'));
  await step(
    'Starting Neo4j in Docker',
    () =>
      run('docker', ['compose', 'up', '--detach', '--wait', 'neo4j'], {
        name: 'docker compose up',
        env,
        log: logFile('docker'),
        advice:
          '`docker compose logs neo4j` tells more. A port that is taken: choose another by NEO4J_BOLT_PORT or NEO4J_HTTP_PORT. ' +
          'A password that is refused: `npm run reset` drops the data.',
      }),
    { why: 'the first time its image comes, some 300 MB' },
  );
  return { uri: `bolt://127.0.0.1:${boltPort}`, password };
}

/** Removes the container and its data. */
export async function removeDockerNeo4j() {
  const env = composeEnvironment({ password: 'unused', boltPort: 7687, httpPort: 7474, port: 3000 });
  await run('docker', ['compose', 'down', '--volumes'], { name: 'docker compose down', env, log: logFile('docker') });
}

function composeEnvironment({ password, boltPort, httpPort, port }) {
  return {
    COMPOSE_PROJECT_NAME: project,
    ...process.env,
    NEO4J_PASSWORD: password,
    NEO4J_BOLT_PORT: String(boltPort),
    NEO4J_HTTP_PORT: String(httpPort),
    PORT: String(port),
  };
}
