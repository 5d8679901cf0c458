import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { translateDriverError } from './driver-errors.js';
import type { QueryFile } from './query-file.js';

/** A write transaction in progress: query files run in it one after the other. */
export interface GraphTransaction {
  run<Params, Row>(query: QueryFile<Params, Row>, params: Params): Promise<Row[]>;
}

/** The one door to Neo4j: query files in, parsed rows out, driver errors translated. */
@Injectable()
export class Graph implements OnApplicationShutdown {
  private readonly driver: Driver;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {
    this.driver = neo4j.driver(
      configuration.NEO4J_URI,
      neo4j.auth.basic(configuration.NEO4J_USERNAME, configuration.NEO4J_PASSWORD),
      {
        disableLosslessIntegers: true,
        connectionAcquisitionTimeout: 5_000,
        connectionTimeout: 5_000,
        maxTransactionRetryTime: 15_000,
        telemetryDisabled: true,
      },
    );
  }

  /** Runs one query in a READ transaction that the database ends after `timeout` milliseconds. */
  async read<Params, Row>(
    query: QueryFile<Params, Row>,
    params: Params,
    timeout: number = this.configuration.DRAGOMAN_OPERATION_TIMEOUT_MS,
  ): Promise<Row[]> {
    return this.session('READ', (session) =>
      session.executeRead((transaction) => runIn(transaction, query, params), { timeout }),
    );
  }

  /** Runs `work` in one WRITE transaction; it may run again after a deadlock or a lost connection, so it must be idempotent. */
  async write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.session('WRITE', (session) =>
      session.executeWrite((transaction) => work({ run: (query, params) => runIn(transaction, query, params) })),
    );
  }

  /** Runs a statement that Neo4j allows outside explicit transactions only, or that changes the schema. */
  async runStatement(cypher: string): Promise<void> {
    await this.session('WRITE', (session) => session.run(cypher));
  }

  /**
   * Asks Neo4j for a sign of life, once and without trying again. (The driver's own check is content with a connection that it
   * opened a while ago.)
   * @throws DatabaseUnavailableError with the reason, when Neo4j does not answer.
   */
  async verify(): Promise<void> {
    await this.session('READ', (session) => session.run('RETURN 1', {}, { timeout: 5_000 }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.driver.close();
  }

  private async session<T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({
      database: this.configuration.NEO4J_DATABASE,
      defaultAccessMode: neo4j.session[mode],
    });
    try {
      return await work(session);
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      await session.close();
    }
  }
}

async function runIn<Params, Row>(
  transaction: ManagedTransaction,
  query: QueryFile<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const { records } = await transaction.run(query.cypher, query.params.parse(params));
  return records.map((record) => query.row.parse(toPlain(record.toObject())));
}

/** Driver values to plain ones: dates and date-times become ISO 8601 strings, nodes and relationships their properties. */
function toPlain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (neo4j.isDate(value) || neo4j.isDateTime(value)) return value.toString();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toPlain(value.properties);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}
