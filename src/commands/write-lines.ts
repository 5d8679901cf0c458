import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes as fast as the reader reads. When the reader has gone (`| head`), writing stops and nothing is wrong.
 * Stopping ends the generator, and with it the reading of its input.
 */
export async function writeLines(lines: AsyncIterable<string>, output: Writable): Promise<void> {
  try {
    await pipeline(lines, output, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}
