import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/** Hands errors of resolvers on to the error formatter, which logs what needs it; Nest would log each of them. */
@Catch()
export class QuietFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    super.catch(error, host);
    return undefined;
  }
}
