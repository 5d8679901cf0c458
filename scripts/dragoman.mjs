// The command line of a checkout: builds what is missing or stale, then is dist/main.js with the same arguments, input and output.
import './node-version.mjs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { startChild } from './children.mjs';
import { main } from './lifetime.mjs';
import { localConnection } from './neo4j/connection.mjs';
import { installPackages } from './packages.mjs';
import { root } from './paths.mjs';

await main(async () => {
  await installPackages();
  await build();
  // npm runs scripts in the checkout; file names on the command line are seen from where the person stands.
  const cwd = process.env.npm_lifecycle_event === 'dragoman' ? process.env.INIT_CWD : process.cwd();
  const env = { ...process.env, ...localConnection(process.env) };
  const command = startChild(process.execPath, [join(root, 'dist/main.js'), ...process.argv.slice(2)], { cwd, env });
  const { code, signal } = await command.exited;
  return code ?? 128 + constants.signals[signal];
});
