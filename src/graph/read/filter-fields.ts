import { z } from 'zod';
import { day } from './column.js';

/** The half-open range of publication days that a filter asks for. */
export const publicationRange = { publishedFrom: day.nullable(), publishedTo: day.nullable() };

/** A list that a filter may ask for; null when it does not. Never empty. */
export function oneOf<Schema extends z.ZodType>(item: Schema): z.ZodNullable<z.ZodArray<Schema>> {
  return z.array(item).min(1).nullable();
}
