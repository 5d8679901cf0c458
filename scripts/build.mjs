import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { withLock } from './lock.mjs';
import { logFile, root } from './paths.mjs';
import { step } from './progress.mjs';

const stamp = join(root, 'dist/.built-from');

/** What dist is made of: a hash over the sources and the settings of the build, names and contents. */
function sourcesHash() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const settings = ['package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc'];
  const hash = createHash('sha256');
  for (const file of [...sources, ...settings.map((name) => join(root, name))])
    hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether dist was built, to its end, from the sources as they are now. */
function isBuilt() {
  try {
    return readFileSync(stamp, 'utf8') === sourcesHash();
  } catch {
    return false;
  }
}

/** Builds dist unless it is there and up to date. Types are the lint step's to check: that takes longer than the build. */
export async function build() {
  if (isBuilt()) return;
  await withLock(join(root, '.dragoman/build.lock'), async () => {
    if (isBuilt()) return;
    const hash = sourcesHash();
    rmSync(stamp, { force: true });
    const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
    await step('Building', () =>
      run(process.execPath, [nest, 'build', '--no-type-check'], { name: 'nest build', log: logFile('build') }),
    );
    writeFileSync(stamp, hash);
  });
}
