import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { home } from './paths.mjs';

/** The password of the database that `npm start` runs, readable by its owner alone. */
export const passwordFile = join(home, 'neo4j.password');

/** The password of the local database; made at the first start. @throws Failure when it is lost but its `data` is there. */
export function localPassword(data) {
  if (!existsSync(passwordFile)) {
    if (existsSync(data)) {
      throw new Failure(
        `${passwordFile} is missing, and the database in ${data} opens with nothing else. ` +
          'Put it back, or drop the data with `npm run reset`.',
      );
    }
    mkdirSync(home, { recursive: true });
    writeFileSync(passwordFile, `${randomBytes(16).toString('hex')}\n`, { mode: 0o600 });
  }
  return readFileSync(passwordFile, 'utf8').trim();
}
