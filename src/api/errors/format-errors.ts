import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { presentError } from './present-error.js';

interface Answer {
  readonly statusCode: number;
  readonly response: ExecutionResult;
}

/**
 * Mercurius' error formatter. A request that was refused as a whole gets the status that its refusal carries, or 400; errors of
 * single fields, which have a path, leave the answer at 200, as GraphQL over HTTP has it.
 */
export function errorFormatter(count: (code: string) => void): (execution: ExecutionResult) => Answer {
  return ({ data, errors = [] }) => {
    const presented = errors.flatMap((error) => causesOf(error).map(presentError));
    for (const { extensions } of presented) count(String(extensions?.code));
    const ofFields = presented.some(({ path }) => path !== undefined);
    const refusal = errors.map(({ originalError }) => statusOf(originalError)).find((status) => status !== null);
    const statusCode = ofFields ? 200 : (refusal ?? (presented.some(isInternal) ? 500 : 400));
    // Mercurius asks for errors as classes, and sends them as JSON all the same.
    const response = { data: data ?? null, errors: presented } as unknown as ExecutionResult;
    return { statusCode, response };
  };
}

function isInternal({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'INTERNAL';
}

/** Mercurius wraps all refusals of one document in one error. */
function causesOf(error: { readonly originalError?: unknown }): readonly unknown[] {
  const { originalError } = error;
  if (typeof originalError === 'object' && originalError !== null && 'errors' in originalError) {
    return Array.isArray(originalError.errors) ? originalError.errors : [error];
  }
  return [error];
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}
