import { z } from 'zod';
import { InvalidInputError } from '../../errors/catalogue.js';
import type { Position } from '../../graph/read/page-query.js';

/** Rises when the meaning of a position changes; cursors of older versions are then refused. */
const VERSION = 1;

const content = z.strictObject({
  version: z.literal(VERSION),
  list: z.string(),
  key: z.union([z.number(), z.string()]),
  tie: z.string(),
});

/** A position as an opaque word. `list` names the connection and its order. */
export function encodeCursor(list: string, { key, tie }: Position): string {
  return Buffer.from(JSON.stringify({ version: VERSION, list, key, tie })).toString('base64url');
}

/**
 * The position that a cursor of this `list` holds.
 * @throws InvalidInputError when it is no cursor, or one of another list or order.
 */
export function decodeCursor(list: string, cursor: string): Position {
  const parsed = content.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) {
    throw new InvalidInputError('`after` is not a cursor. Pass `pageInfo.endCursor` of the page before, unchanged.');
  }
  const { key, tie } = parsed.data;
  if (parsed.data.list !== list) {
    throw new InvalidInputError(
      `\`after\` is a cursor of "${parsed.data.list}", but this list is "${list}". Cursors belong to one list in one order.`,
    );
  }
  return { key, tie };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
