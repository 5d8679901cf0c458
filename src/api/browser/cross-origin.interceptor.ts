import type { IncomingMessage } from 'node:http';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';

interface Reply {
  header(name: string, value: string): unknown;
}

/**
 * Lets pages of Neo4j Browser read what these routes serve: those on this machine, at any port, and the one that
 * NEO4J_BROWSER_URL names. Browser sends headers of its own along (`pragma`, `sentry-trace` …), for which it asks leave first:
 * nothing here depends on any, so it gets what it asks for.
 */
@Injectable()
export class CrossOriginInterceptor implements NestInterceptor {
  private readonly configured: string;

  constructor(@Inject(CONFIGURATION) configuration: Configuration) {
    this.configured = new URL(configuration.NEO4J_BROWSER_URL).origin;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { origin, 'access-control-request-headers': asked } = context
      .switchToHttp()
      .getRequest<IncomingMessage>().headers;
    const reply = context.switchToHttp().getResponse<Reply>();
    reply.header('vary', 'Origin');
    if (origin !== undefined && (origin === this.configured || isLocal(origin))) {
      reply.header('access-control-allow-origin', origin);
      reply.header('access-control-allow-methods', 'GET');
      if (asked !== undefined) reply.header('access-control-allow-headers', asked);
    }
    return next.handle();
  }
}

function isLocal(origin: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);
}
