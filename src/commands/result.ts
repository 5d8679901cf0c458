/** What `--json` turns on. */
export interface ResultOptions {
  readonly json?: boolean;
}

/** Prints what a command did on standard output: words for a person or, with `--json`, one line for a script. */
export function printResult({ json }: ResultOptions, result: object, words: string): void {
  process.stdout.write(`${json === true ? JSON.stringify(result) : words}\n`);
}
