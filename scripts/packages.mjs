import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from './children.mjs';
import { withLock } from './lock.mjs';
import { logFile, root } from './paths.mjs';
import { step } from './progress.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of an installation when it has finished, so an
 * interrupted one has none or an older one; `npm install` by hand counts too. Packages for other platforms are optional and not in it.
 */
export function packagesInstalled(folder = root) {
  try {
    const wanted = Object.entries(readPackages(join(folder, 'package-lock.json')));
    const present = readPackages(join(folder, 'node_modules/.package-lock.json'));
    return wanted
      .filter(([path, { optional }]) => path !== '' && (!optional || present[path]))
      .every(
        ([path, { version }]) => present[path]?.version === version && existsSync(join(folder, path, 'package.json')),
      );
  } catch {
    return false;
  }
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Installs the packages unless they are there. */
export async function installPackages() {
  if (packagesInstalled()) return;
  await withLock(join(root, '.dragoman/packages.lock'), async () => {
    if (packagesInstalled()) return;
    const log = logFile('npm');
    await step(
      'Installing the packages',
      () =>
        run('npm', ['ci', '--include=dev', '--prefer-offline'], {
          log,
          advice: 'Is the network there? Run the command again to go on: what is downloaded stays in the cache of npm.',
        }),
      { why: 'once: about 700 MB on disk, half a minute to two', detail: () => lastLines(log, 1) },
    );
  });
}
