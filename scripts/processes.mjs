import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './progress.mjs';

/** The command line of a running process, or undefined when there is none with this id. */
export function commandLine(pid) {
  try {
    if (existsSync('/proc/self/cmdline'))
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Whether process `pid` runs and has `words` in its command line: an id alone may have passed to a stranger since it was written down. */
export function isOurs(pid, words) {
  return pid > 0 && ` ${commandLine(pid) ?? ''} `.includes(` ${words} `);
}

/** Keeps the id of a child in `file` while it runs, so that the next start finds it should this one be killed. */
export function rememberProcess(file, { pid, exited }) {
  writeFileSync(file, String(pid));
  void exited.then(() => rmSync(file, { force: true }));
}

/** Ends the process of which `file` tells, if it runs still and has `words` in its command line: asks first, and insists after half a minute. */
export async function stopLeftBehind(file, words) {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (isOurs(pid, words)) {
    say(`  Stopping process ${pid}, which a killed start left behind`);
    process.kill(pid, 'SIGTERM');
    const insist = setTimeout(() => process.kill(pid, 'SIGKILL'), 30_000);
    while (isOurs(pid, words)) await sleep(100);
    clearTimeout(insist);
  }
  rmSync(file, { force: true });
}
