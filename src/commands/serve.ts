import { Logger, type INestApplication } from '@nestjs/common';
import { createServer } from '../api/server.js';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { InvalidConfigurationError } from '../errors/catalogue.js';
import { ArticleStore } from '../graph/article-store.js';
import { Graph } from '../graph/graph.js';
import { Migrations } from '../graph/migrations.js';
import { FeedPolling } from '../ingestion/feed-polling.js';
import { Ingestion } from '../ingestion/ingestion.js';
import { ingestSamples } from '../ingestion/samples.js';
import { readyMessage } from './ready-message.js';

/**
 * Brings the graph up to date, serves, tells where everything is and polls the feeds. The server stops by itself on SIGINT
 * and SIGTERM; this ends when it does.
 * @throws InvalidConfigurationError when the port is taken, DatabaseUnavailableError when there is no Neo4j to begin with.
 */
export async function serve(): Promise<void> {
  const application = await createServer();
  const logger = new Logger('Start');
  try {
    const configuration = application.get<Configuration>(CONFIGURATION);
    await application.get(Graph).verify();
    const applied = await application.get(Migrations).migrate();
    if (applied.length > 0) logger.log(`applied ${applied.length} migrations`);
    if (configuration.DRAGOMAN_SAMPLES) {
      const { DRAGOMAN_MAX_TEXT_LENGTH: limit } = configuration;
      const count = await ingestSamples(application.get(Ingestion), application.get(ArticleStore), limit);
      if (count > 0) logger.log(`ingested ${count} samples into the empty graph`);
    }
    await listen(application, configuration);
    process.stdout.write(readyMessage(await application.getUrl(), configuration.NEO4J_BROWSER_URL));
    await application.get(FeedPolling).start();
  } catch (error) {
    await application.close();
    throw error;
  }
  await new Promise(() => undefined);
}

async function listen(application: INestApplication, { PORT, HOST }: Configuration): Promise<void> {
  try {
    await application.listen(PORT, HOST);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const problem = LISTEN_PROBLEMS[code]?.(PORT, HOST);
    throw problem === undefined ? error : new InvalidConfigurationError(problem, { cause: error });
  }
}

const LISTEN_PROBLEMS: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port, host) => `PORT ${port} is taken on ${host}. Set PORT to a free one.`,
  EACCES: (port) => `PORT ${port} may not be used by this user. Set PORT to 1024 or above.`,
  EADDRNOTAVAIL: (_port, host) => `HOST ${host} is no address of this machine. Set HOST to one that is.`,
  ENOTFOUND: (_port, host) => `HOST ${host} is no address of this machine. Set HOST to one that is.`,
};
