import { once } from 'node:events';
import type { INestApplication } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { InvalidConfigurationError } from '../errors/catalogue.js';
import { later, type Migrations } from './pending.js';
import { readyMessage } from './ready-message.js';
import { StandardErrorLogger } from './logger.js';

/**
 * Brings the graph up to date, serves, tells where, and returns after a clean stop on SIGINT or SIGTERM.
 * @throws InvalidConfigurationError when the port is taken, DatabaseUnavailableError when there is no Neo4j to begin with.
 */
export async function serve(): Promise<void> {
  const server = (await import(later('../api/server.js'))) as { createServer(): Promise<INestApplication> };
  const graph = (await import(later('../graph/migrations.js'))) as { Migrations: typeof Migrations };
  const application = await server.createServer();
  application.useLogger(new StandardErrorLogger());
  try {
    const configuration = application.get<Configuration>(CONFIGURATION);
    await application.get(graph.Migrations).migrate();
    await listen(application, configuration);
    process.stdout.write(readyMessage(await application.getUrl(), configuration.NEO4J_BROWSER_URL));
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await application.close();
  }
}

async function listen(application: INestApplication, { PORT, HOST }: Configuration): Promise<void> {
  try {
    await application.listen(PORT, HOST);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new InvalidConfigurationError(`PORT ${PORT} is taken on ${HOST}. Set PORT to a free one.`, {
        cause: error,
      });
    }
    if (code === 'EACCES') {
      throw new InvalidConfigurationError(`PORT ${PORT} may not be used by this user. Set PORT to 1024 or above.`, {
        cause: error,
      });
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new InvalidConfigurationError(`HOST ${HOST} is no address of this machine. Set HOST to one that is.`, {
        cause: error,
      });
    }
    throw error;
  }
}
