import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.mjs';
import { beforeEnd, isEnding } from './lifetime.mjs';
import { root } from './paths.mjs';

/**
 * Starts a program that ends with us at the latest. It gets a process group of its own: Ctrl-C then reaches only this script, which stops
 * what it started in order. `patience` is how long it may take to stop when asked, in milliseconds.
 * Returns its id, a promise of `{ code, signal, error? }`, and how to stop it and all that it started.
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
    signalGroup(child.pid, 'SIGKILL');
  };
  const forget = beforeEnd(stop);
  void exited.then(forget);
  return { pid: child.pid, exited, stop };
}

function signalGroup(pid, signal) {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Runs a program to its end with its output in the file `log`. @throws Failure, calling it `name`, with its last lines and `advice`. */
export async function run(command, args, { name, log, advice = '', ...options }) {
  const { code, error } = await runLogged(command, args, { log, ...options });
  if (code === 0) return;
  if (error) throw new Failure(`${name} could not be started: ${error.message}. ${advice}`.trim());
  throw new Failure(`${name} failed. Its last lines (all of it: ${log}):\n${lastLines(log)}\n${advice}`.trim());
}

/** Runs a program to its end with its output in the file `log`, whether it fails or not. */
export async function runLogged(command, args, { log, ...options }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  try {
    return await startChild(command, args, { ...options, stdio: ['ignore', output, output] }).exited;
  } finally {
    closeSync(output);
  }
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
