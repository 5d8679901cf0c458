import { spawn } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { clearInterval, setInterval } from 'node:timers';

/**
 * Runs an engine: seconds until it has loaded, seconds that it reads, and the most memory that it has at any time, in MB.
 * @throws when it does not come to its end, with the last lines that it said.
 */
export async function measure([program, ...args]) {
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const at = {};
  const said = [];
  let memory = 0;
  const look = setInterval(() => (memory = Math.max(memory, residentMb(child.pid))), 100);
  createInterface({ input: child.stdout }).on('line', (line) => (at[line.trim()] = performance.now()));
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(said.push(error.message)));
    child.once('close', resolve);
  });
  clearInterval(look);
  if (code !== 0 || at.DONE === undefined) throw new Error(`ended with ${code}: ${said.slice(-3).join(' ')}`);
  return { load: (at.LOADED - started) / 1000, seconds: (at.DONE - at.STARTED) / 1000, memory };
}

/** Resident memory now; where the system remembers the peak, the peak. */
function residentMb(pid) {
  try {
    const status = `/proc/${pid}/status`;
    if (!existsSync('/proc/self/status')) {
      return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
    }
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
