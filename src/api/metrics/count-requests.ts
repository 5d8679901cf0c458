import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Metrics } from './metrics.js';

/** Counts every answer by the route's pattern, so that unknown paths do not make a label each. */
export function countRequests(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      metrics.countRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
      done();
    });
}
