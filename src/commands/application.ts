import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { quietLogger } from './logger.js';

/**
 * Gives `work` the application context of a module and closes it afterwards. A command loads its module when it runs
 * (`await import`), so that `--help` and `extract` never load the driver or the server.
 * @throws DatabaseUnavailableError when Neo4j does not answer.
 */
export async function withApplication<T>(
  module: Type,
  work: (application: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const { Graph } = await import('../graph/graph.js');
  const application = await NestFactory.createApplicationContext(module, { logger: quietLogger, abortOnError: false });
  try {
    // At once, instead of after the retries that a running server needs.
    await application.get(Graph).verify();
    return await work(application);
  } finally {
    await application.close();
  }
}
