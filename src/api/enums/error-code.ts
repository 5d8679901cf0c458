import type { ErrorCode } from '../../errors/dragoman-error.js';
import { declareEnum } from './declare-enum.js';

export const ErrorCodeEnum = declareEnum<ErrorCode>(
  'ErrorCode',
  'What went wrong. Errors outside of result types carry the same code as `extensions.code`.',
  {
    INVALID_INPUT: 'What was sent cannot be used; the message says what is expected.',
    INVALID_CONFIGURATION: 'A variable of the configuration has a wrong value.',
    NOT_FOUND: 'There is nothing with that id.',
    RETRACTED: 'The article was retracted before and stays out.',
    DATABASE_UNAVAILABLE: 'Neo4j cannot be reached at the moment.',
    TIMEOUT: 'It took longer than it may.',
    LIMIT_EXCEEDED: 'The request asks for more than it may; the message names the limit and its setting.',
    FETCH_FAILED: 'A page or feed could not be fetched.',
    SCHEMA_MISMATCH: 'The graph does not have the schema that this version needs.',
    INTERNAL: 'A fault of the service; the message holds an id under which its log tells more.',
  },
);
