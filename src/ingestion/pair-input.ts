import { z } from 'zod';
import { ENTITY_KINDS } from '../domain/reference.js';
import { match, type Named } from '../resolution/match/match.js';
import { parseFields } from './parse-fields.js';
import type { RecordForm } from './record-line.js';

/** Longer names are texts, and more of them are a list in the wrong field. */
const MOST = { characters: 200, names: 20 };

/** Codes that are written for others. */
const USUAL: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

const named = z.object(
  {
    kind: z.enum(ENTITY_KINDS, { error: `one of ${ENTITY_KINDS.join(', ')} is expected` }),
    names: z
      .array(
        z
          .string('a name as a string is expected')
          .max(MOST.characters, `a name of at most ${MOST.characters} characters is expected`)
          .refine((name) => /[\p{L}\p{N}]/u.test(name), 'a name with a letter or digit is expected'),
        'a list of names is expected',
      )
      .min(1, 'at least one name is expected')
      .max(MOST.names, `at most ${MOST.names} names are expected`),
    country: z
      .string()
      .regex(/^(?:[A-Za-z]{2})?$/, 'an ISO 3166-1 code of two letters is expected, such as IQ')
      .nullish()
      .transform((code) => (code ? (USUAL[code.toUpperCase()] ?? code.toUpperCase()) : undefined)),
  },
  'an object with the fields `kind` and `names` is expected',
);
const fields = z.object({ left: named, right: named }, 'an object with the fields `left` and `right` is expected');

interface PairInput {
  readonly left: Named;
  readonly right: Named;
}

/** Pairs of named things, one a line. */
export const pairForm: RecordForm<PairInput> = {
  maxLineBytes: 2 * MOST.names * 6 * MOST.characters + 65_536,
  example: '{"id": "p1", "left": {"kind": "PERSON", "names": ["…"]}, "right": {…}}',
  parse: (value) => parseFields(fields, value),
};

/** Whether the two of a pair are one, as `match` prints it. */
export function pairRecord({ left, right }: PairInput): object {
  return match(left, right);
}
