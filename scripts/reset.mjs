// npm run reset: drops the local database after asking. Downloads stay. --yes answers for a script.
import './node-version.mjs';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Failure } from './failure.mjs';
import { main } from './lifetime.mjs';
import { lockHolder } from './lock.mjs';
import { dockerProblem, removeDockerNeo4j } from './neo4j/docker.mjs';
import { localFolder } from './neo4j/local.mjs';
import { stopNeo4jLeftBehind } from './neo4j/server.mjs';
import { passwordFile } from './password.mjs';
import { home } from './paths.mjs';
import { say } from './progress.mjs';

async function reset() {
  const running = lockHolder(join(home, 'start.lock'));
  if (running !== undefined) throw new Failure(`dragoman runs (process ${running}). Stop it first.`);
  if (!(await agreed())) {
    say('Nothing was dropped.');
    return 1;
  }
  await stopNeo4jLeftBehind(localFolder);
  if (dockerProblem() === undefined) await removeDockerNeo4j();
  for (const path of [localFolder, passwordFile]) rmSync(path, { recursive: true, force: true });
  say('The local database is dropped. `npm start` makes a new one.');
  return 0;
}

async function agreed() {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new Failure('Nobody is there to ask. Say `npm run reset -- --yes` to drop the data.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(
    `This drops the database in ${home}, with all that was ingested. Type yes to go on: `,
  );
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

await main(reset);
