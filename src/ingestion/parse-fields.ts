import type { z } from 'zod';
import { InvalidInputError } from '../errors/catalogue.js';

/**
 * What somebody sent, as a schema wants it.
 * @throws InvalidInputError that names each field with a wrong value, and what is expected.
 */
export function parseFields<T>(fields: z.ZodType<T>, input: unknown): T {
  const parsed = fields.safeParse(input);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `\`${path.join('.')}\`: ${message}`,
  );
  throw new InvalidInputError(`${wrong.join('; ')}.`);
}
