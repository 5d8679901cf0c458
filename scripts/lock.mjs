import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { beforeEnd } from './lifetime.mjs';
import { commandLine } from './processes.mjs';

const script = basename(process.argv[1] ?? 'node');

/** Who holds a lock: the process id, when that process still runs the script that took the lock. */
export function lockHolder(file) {
  try {
    const [pid, name] = readFileSync(file, 'utf8').split('\n');
    return commandLine(Number(pid))?.includes(name) ? Number(pid) : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the lock, or gives the id of the process that has it. A lock whose holder died counts as free. */
function take(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, `${process.pid}\n${script}`);
  try {
    for (;;) {
      try {
        // A link is made with its content in one step, and only when there is none yet.
        linkSync(mine, file);
        return undefined;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
        const holder = lockHolder(file);
        if (holder !== undefined) return holder;
        rmSync(file, { force: true });
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Keeps `file` as a lock until the program ends. @throws Failure of `busy(pid)` when another process has it. */
export function holdLock(file, busy) {
  const holder = take(file);
  if (holder !== undefined) throw new Failure(busy(holder));
  beforeEnd(() => rmSync(file, { force: true }));
}

/** Does `work` while no other process does work under the same lock; waits for its turn. */
export async function withLock(file, work) {
  while (take(file) !== undefined) await sleep(200);
  const forget = beforeEnd(() => rmSync(file, { force: true }));
  try {
    return await work();
  } finally {
    forget();
    rmSync(file, { force: true });
  }
}
