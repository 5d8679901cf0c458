import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from '../children.mjs';
import { withLock } from '../lock.mjs';
import { home, logFile, root } from '../paths.mjs';
import { step } from '../progress.mjs';

const pom = join(root, 'scripts/neo4j/pom.xml');
const [, version] = /<version>(.+)<\/version>/.exec(readFileSync(pom, 'utf8'));
const folder = join(home, 'downloads', `neo4j-${version}`);
const contents = join(folder, 'complete.json');

/** Whether Neo4j is here to its last byte: the list of its files is written when all of them have come. */
export function isDownloaded() {
  if (!existsSync(contents)) return false;
  const sizes = Object.entries(JSON.parse(readFileSync(contents, 'utf8')));
  return sizes.every(([name, size]) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === size);
}

/** Downloads Neo4j by Maven unless it is here. Resolves to the folder of its jars. */
export async function downloadNeo4j() {
  if (isDownloaded()) return folder;
  await withLock(join(home, 'downloads/neo4j.lock'), async () => {
    if (!isDownloaded()) await download();
  });
  return folder;
}

async function download() {
  // An own folder that takes its final name when it is complete. What Maven has already is in its own repository and not fetched again.
  const incoming = `${folder}.incoming`;
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true });
  const log = logFile('maven');
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  // -U: what could not be fetched the last time is asked for again.
  const args = ['-B', '-U', '-f', pom, copy, `-DoutputDirectory=${incoming}`, '-DincludeScope=runtime'];
  await step(
    `Downloading Neo4j ${version}`,
    () =>
      run('mvn', args, {
        name: 'Maven',
        log,
        advice: 'Is the network there? Run the command again to go on: what has come so far stays.',
      }),
    { why: 'once: 137 MB from Maven Central, half a minute to two', detail: () => lastLines(log, 1) },
  );
  const sizes = readdirSync(incoming).map((name) => [name, statSync(join(incoming, name)).size]);
  writeFileSync(join(incoming, 'complete.json'), JSON.stringify(Object.fromEntries(sizes)));
  rmSync(folder, { recursive: true, force: true });
  renameSync(incoming, folder);
}
