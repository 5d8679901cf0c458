/** Tells how far a long command has come. */
export interface Progress {
  /** @param done from 0 to 1, undefined when nobody knows how much there is. */
  show(done: number | undefined, words: string): void;
  end(): void;
}

const WIDTH = 30;
const EVERY_MS = 100;

/** A bar on standard error when that is a terminal; otherwise nothing. */
export function progressBar(output: NodeJS.WriteStream = process.stderr): Progress {
  if (!output.isTTY) return { show: () => undefined, end: () => undefined };
  let shown = 0;
  let last = '';
  const draw = (line: string): void => {
    output.write(`\r\u001b[K${line}`);
  };
  return {
    show: (done, words) => {
      last = done === undefined ? words : `${bar(done)} ${String(Math.floor(done * 100)).padStart(3)} % ${words}`;
      if (performance.now() - shown < EVERY_MS) return;
      shown = performance.now();
      draw(last);
    },
    end: () => {
      draw(`${last}\n`);
    },
  };
}

function bar(done: number): string {
  const full = Math.round(Math.min(1, done) * WIDTH);
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}
