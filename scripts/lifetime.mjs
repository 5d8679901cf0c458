import { constants } from 'node:os';
import { setInterval } from 'node:timers';
import { Failure } from './failure.mjs';
import { say } from './progress.mjs';

const undoings = [];
let ending;

/** Whether the program is on its way out: nothing may be started any more. */
export const isEnding = () => ending !== undefined;

/** Has `undo` done before the program ends, however it ends; the last one registered goes first. Returns how to take it back. */
export function beforeEnd(undo) {
  undoings.push(undo);
  return () => {
    const place = undoings.indexOf(undo);
    if (place >= 0) undoings.splice(place, 1);
  };
}

/** Undoes all that was started, then exits. Later calls change nothing. */
function end(code) {
  ending ??= (async () => {
    while (undoings.length > 0) {
      try {
        await undoings.pop()();
      } catch (error) {
        say(`While stopping: ${error.message}`);
      }
    }
    process.exit(code);
  })();
  return ending;
}

/**
 * Runs a whole script. `work` resolves to the exit code. Ctrl-C, SIGTERM and SIGHUP stop all that the script started; the
 * exit code is then 128 and the signal's number, or what `onSignal` makes of that.
 */
export async function main(work, onSignal = (signalCode) => signalCode) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!isEnding()) say(`\nStopping (${signal}).`);
      void end(onSignal(128 + constants.signals[signal]));
    });
  }
  // A closed terminal must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  endWithParent();
  try {
    await end(await work());
  } catch (error) {
    if (!isEnding()) say(`\n${error instanceof Failure ? error.message : error.stack}`);
    await end(1);
  }
}

/** npm passes SIGINT and SIGTERM on, but not SIGHUP, and nothing when it is killed itself. */
function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.emit('SIGHUP', 'SIGHUP');
  }, 500).unref();
}
