import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where downloads, the local database, its password and the logs are kept: DRAGOMAN_HOME, a relative one seen from the checkout. */
export const home = resolve(root, process.env.DRAGOMAN_HOME || '.dragoman');

/** The log of one step of the scripts. */
export const logFile = (name) => resolve(home, 'logs', `${name}.log`);
