// npm run lint: the checks of the sources, without the tests.
import './node-version.mjs';
import { runChecks } from './checks.mjs';
import { main } from './lifetime.mjs';
import { installPackages } from './packages.mjs';

await main(async () => {
  await installPackages();
  return (await runChecks()).length === 0 ? 0 : 1;
});
