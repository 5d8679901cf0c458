import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CONFIGURATION, readConfiguration, type Configuration } from '../config/configuration.js';
import { ApiModule } from './api.module.js';
import { Logs } from './logs.js';
import { countRequests } from './metrics/count-requests.js';
import { PlanWarmer } from './operation/plan-warmer.js';
import { secureHeaders } from './security-headers.js';

/** How long a client may take to send a request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;
const LOOPBACK = /^(localhost|127\..*|::1)$/;

/**
 * The whole server, ready but not yet listening. It stops by itself on SIGINT and SIGTERM, after the requests under way.
 * @throws InvalidConfigurationError
 */
export async function createServer(): Promise<NestFastifyApplication> {
  const { DRAGOMAN_MAX_BODY_BYTES: bodyLimit } = readConfiguration(process.env);
  const adapter = new FastifyAdapter({ bodyLimit, requestTimeout: REQUEST_TIMEOUT, return503OnClosing: true });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, adapter, {
    logger: new Logs({ logLevels: ['log', 'warn', 'error', 'fatal'] }),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  secureHeaders(app);
  countRequests(app);
  warnIfOpen(app.get<Configuration>(CONFIGURATION));
  const warmer = app.get(PlanWarmer);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onListen', (done) => {
      warmer.start();
      done();
    });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

function warnIfOpen({ HOST }: Configuration): void {
  if (LOOPBACK.test(HOST)) return;
  new Logger('Server').warn(
    `Listening on ${HOST}, so whoever reaches this host can read and change the graph: no API keys protect it yet.`,
  );
}
