import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { withLock } from './lock.mjs';
import { logFile, root } from './paths.mjs';
import { step } from './progress.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of an installation when it has finished, so an
 * interrupted one has none or an older one; `npm install` by hand counts too. Packages for other platforms are optional and not in it.
 */
export function packagesInstalled(folder = root) {
  try {
    const present = lockedPackages(join(folder, 'node_modules/.package-lock.json'));
    return Object.entries(lockedPackages(join(folder, 'package-lock.json')))
      .filter(([path, { optional }]) => !optional || present[path])
      .every(([path, { version }]) => present[path]?.version === version && isThere(folder, path));
  } catch {
    return false;
  }
}

/** The packages of a lock file by their folder, without the project itself. */
function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''));
}

const isThere = (folder, path) => existsSync(join(folder, path, 'package.json'));

function progress() {
  const paths = Object.keys(lockedPackages(join(root, 'package-lock.json')));
  return `${paths.filter((path) => isThere(root, path)).length} of about ${paths.length}`;
}

/** Installs the packages unless they are there. */
export async function installPackages() {
  if (packagesInstalled()) return;
  await withLock(join(root, '.dragoman/packages.lock'), async () => {
    if (packagesInstalled()) return;
    await step(
      'Installing the packages',
      () =>
        run('npm', ['ci', '--include=dev', '--prefer-offline', '--loglevel=error'], {
          name: 'npm ci',
          log: logFile('npm'),
          // Asked to stop, npm would first undo what it did; the next start does that faster.
          patience: 500,
          advice: 'Is the network there? Run the command again to go on: what is downloaded stays in the cache of npm.',
        }),
      { why: 'once: about 700 MB on disk, half a minute to two', detail: progress },
    );
  });
}
