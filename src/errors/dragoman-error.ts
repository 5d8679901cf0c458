/** The codes that clients can tell apart; each error class carries one. */
export type ErrorCode =
  | 'INVALID_INPUT'
  | 'INVALID_CONFIGURATION'
  | 'NOT_FOUND'
  | 'RETRACTED'
  | 'DATABASE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'LIMIT_EXCEEDED'
  | 'FETCH_FAILED'
  | 'SCHEMA_MISMATCH'
  | 'INTERNAL';

/** The base of every error that this product raises on purpose. Throw a subclass. */
export abstract class DragomanError extends Error {
  abstract readonly code: ErrorCode;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
