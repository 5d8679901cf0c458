import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { beforeEnd, isEnding } from './lifetime.mjs';
import { root } from './paths.mjs';

/**
 * Starts a program that ends with us at the latest. It gets a process group of its own: Ctrl-C then reaches only this script, which stops
 * what it started in order. `patience` is how long it may take to stop when asked, in milliseconds.
 * Returns its id and a promise of how it ended, `{ code, signal, error? }`.
 */
export function startChild(command, args, { patience = 20_000, ...options } = {}) {
  if (isEnding()) throw new Failure('Nothing is started any more: stopping.');
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options, detached: true });
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const stop = async () => {
    signalGroup(child.pid, 'SIGTERM');
    const insist = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), patience);
    await exited;
    clearTimeout(insist);
    // What the program itself started goes with it; the kernel takes a moment.
    const deadline = Date.now() + 1_000;
    while (signalGroup(child.pid, 'SIGKILL') && Date.now() < deadline) await sleep(20);
  };
  const forget = beforeEnd(stop);
  void exited.then(forget);
  return { pid: child.pid, exited };
}

/** Signals a program and all that it started. Returns whether any of them was still there. */
function signalGroup(pid, signal) {
  try {
    return pid !== undefined && process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/**
 * Runs a program to its end with its output in the file `log`.
 * @throws Failure, calling it `name`, with the last `lines` of what it said, and `advice`.
 */
export async function run(command, args, { name, log, lines = 15, advice = '', ...options }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const { code, error } = await startChild(command, args, { ...options, stdio: ['ignore', output, output] }).exited;
  closeSync(output);
  if (error) throw new Failure(`${name} could not be started: ${error.message}. ${advice}`.trim());
  if (code !== 0)
    throw new Failure(`${name} failed; its last lines (all in ${log}):\n${lastLines(log, lines)}\n${advice}`.trim());
}

/** The last lines of a file without those of a stack, each with a mark before it; empty when there are none or it cannot be read. */
export function lastLines(file, count = 15) {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const told = lines.filter((line) => !/^\s*(at .*|\.\.\. \d+ more)?$/.test(line)).slice(-count);
    return told.map((line) => `  | ${line}`).join('\n');
  } catch {
    return '';
  }
}
