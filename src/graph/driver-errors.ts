import neo4j from 'neo4j-driver';
import { DatabaseUnavailableError, TimeoutError } from '../errors/catalogue.js';

const AWAY = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/** Turns what the driver throws into an error of the catalogue; what it does not know it hands back as it came. */
export function translateDriverError(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) {
    return new TimeoutError(
      'The database stopped the query at its time limit. Ask for less, or raise DRAGOMAN_OPERATION_TIMEOUT_MS.',
      {
        cause: error,
      },
    );
  }
  if (error.code.includes('Unauthorized')) {
    return new DatabaseUnavailableError('Neo4j refuses the login. Check NEO4J_USERNAME and NEO4J_PASSWORD.', {
      cause: error,
    });
  }
  if (AWAY.has(error.code)) {
    return new DatabaseUnavailableError('Neo4j cannot be reached. Check that it runs and that NEO4J_URI is right.', {
      cause: error,
    });
  }
  return error;
}
