import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DragomanError, type ErrorCode } from '../../errors/dragoman-error.js';

const logger = new Logger('GraphQL');

/**
 * An error as clients see it: its code in `extensions.code`, and no internals. What nobody expected is logged under an id, which
 * is all that the client gets of it.
 */
export function presentError(error: unknown): GraphQLFormattedError {
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  const [code, message] = describe(error instanceof GraphQLError ? (error.originalError ?? error) : error);
  return { message, ...place, extensions: { code } };
}

function describe(error: unknown): readonly [ErrorCode, string] {
  if (error instanceof DragomanError) return [error.code, error.message];
  if (error instanceof GraphQLError && isRefusal(error)) {
    const tooLong = error.message.includes('Parsing aborted');
    if (tooLong) return ['LIMIT_EXCEEDED', `${error.message} The limit is DRAGOMAN_MAX_TOKENS.`];
    return [error.extensions.code === 'LIMIT_EXCEEDED' ? 'LIMIT_EXCEEDED' : 'INVALID_INPUT', error.message];
  }
  const refused = error instanceof Error ? refusedRequest(error) : null;
  if (refused !== null) return refused;

  const id = randomUUID();
  logger.error(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return ['INTERNAL', `Something went wrong inside the service. Its log tells more under ${id}.`];
}

/** The document or its variables are wrong: nothing was resolved yet, so there is no path. A wrong value has a place in the document. */
function isRefusal(error: GraphQLError): boolean {
  return error.path === undefined && (error.originalError === undefined || error.originalError instanceof GraphQLError);
}

/** What Fastify refuses before GraphQL sees it: too large, not JSON, of the wrong form. */
function refusedRequest(error: Error): readonly [ErrorCode, string] | null {
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413) {
    return ['LIMIT_EXCEEDED', 'The request is larger than the service takes (DRAGOMAN_MAX_BODY_BYTES).'];
  }
  if (typeof status === 'number' && status >= 400 && status < 500) return ['INVALID_INPUT', error.message];
  return 'validation' in error ? ['INVALID_INPUT', error.message] : null;
}

function placeOf({ locations, path }: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}
