import { DragomanError } from './dragoman-error.js';

/** What was sent can't be used: the message says what was wrong, where, and what is expected. */
export class InvalidInputError extends DragomanError {
  readonly code = 'INVALID_INPUT';
}

/** A variable of the configuration has a wrong value; the message names it. */
export class InvalidConfigurationError extends DragomanError {
  readonly code = 'INVALID_CONFIGURATION';
}

/** There is nothing with that id. */
export class NotFoundError extends DragomanError {
  readonly code = 'NOT_FOUND';
}

/** The article was retracted before and stays out. */
export class RetractedError extends DragomanError {
  readonly code = 'RETRACTED';
}

/** Neo4j can't be reached or refuses the login. */
export class DatabaseUnavailableError extends DragomanError {
  readonly code = 'DATABASE_UNAVAILABLE';
}

/** Something took longer than it may. */
export class TimeoutError extends DragomanError {
  readonly code = 'TIMEOUT';
}

/** A request asks for more than it may; the message names the limit and its setting. */
export class LimitExceededError extends DragomanError {
  readonly code = 'LIMIT_EXCEEDED';
}

/** A page or feed could not be fetched; the message says why. */
export class FetchFailedError extends DragomanError {
  readonly code = 'FETCH_FAILED';
}

/** The graph's migrations are not those of this version; the message says which and what to do. */
export class SchemaMismatchError extends DragomanError {
  readonly code = 'SCHEMA_MISMATCH';
}
