import { clearInterval, setInterval } from 'node:timers';

/** Progress goes to standard error, so that standard output stays the program's own. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Does a piece of work and tells a person what happens: once at the start with `why` it may take long, every ten seconds, and at the end.
 * `detail` gives the latest word on it, for the lines in between.
 */
export async function step(title, work, { why, detail = () => '' } = {}) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  say(`  ${title}${why ? ` (${why})` : ''}`);
  const reminder = setInterval(() => say(`    ${title}: ${seconds()}  ${detail()}`.trimEnd()), 10_000);
  try {
    const result = await work();
    say(`✓ ${title}, ${seconds()}`);
    return result;
  } catch (error) {
    say(`✗ ${title}, ${seconds()}`);
    throw error;
  } finally {
    clearInterval(reminder);
  }
}
