import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaMismatchError } from '../errors/catalogue.js';
import { Graph } from './graph.js';
import { migrationFiles, type Migration } from './migration-files.js';
import { noParams, noRow, queryFile } from './query-file.js';

const applied = queryFile('write/applied-migrations', {
  params: noParams,
  row: z.object({ name: z.string(), checksum: z.string() }),
});
const guard = queryFile('write/guard-migrations', { params: noParams, row: noRow });
const lock = queryFile('write/lock-migrations', { params: noParams, row: noRow });
const record = queryFile('write/record-migration', {
  params: z.object({ name: z.string(), checksum: z.string(), appliedAt: z.iso.datetime() }),
  row: noRow,
});

/** Brings the graph's constraints and indexes to what this version of the product needs. */
@Injectable()
export class Migrations {
  constructor(private readonly graph: Graph) {}

  /**
   * The names of the migrations that this graph has not had yet, in order.
   * @throws SchemaMismatchError when an applied one has changed since, or is of a newer version.
   */
  async pending(): Promise<readonly string[]> {
    return (await this.missing()).map(({ name }) => name);
  }

  /**
   * Applies what is missing and gives the names of what it applied. Of several processes that start together one
   * migrates and the others wait for it: it holds a lock node in a transaction, which ends with the process. Each migration is a transaction;
   * Neo4j keeps schema and data apart, so its record is another, and one that was interrupted in between is applied again.
   */
  async migrate(): Promise<readonly string[]> {
    if ((await this.missing()).length === 0) return [];
    await this.graph.write((transaction) => transaction.run(guard, {}));
    return this.graph.write(async (transaction) => {
      await transaction.run(lock, {});
      const missing = await this.missing();
      for (const migration of missing) await this.apply(migration);
      if (missing.length > 0) await this.graph.runStatement('CALL db.awaitIndexes(300)');
      return missing.map(({ name }) => name);
    });
  }

  private async apply({ name, checksum, statements }: Migration): Promise<void> {
    await this.graph.write(async (transaction) => {
      for (const cypher of statements) await transaction.run({ name, cypher, params: noParams, row: z.unknown() }, {});
    });
    const appliedAt = new Date().toISOString();
    await this.graph.write((transaction) => transaction.run(record, { name, checksum, appliedAt }));
  }

  private async missing(): Promise<Migration[]> {
    const done = new Map((await this.graph.read(applied, {})).map(({ name, checksum }) => [name, checksum]));
    const files = migrationFiles();
    const unknown = [...done.keys()].filter((name) => !files.some((file) => file.name === name));
    if (unknown.length > 0) {
      throw new SchemaMismatchError(
        `This graph was migrated by a newer version of dragoman, which knows ${unknown.join(', ')}. Use that version or a newer one.`,
      );
    }
    const changed = files.filter(({ name, checksum }) => done.has(name) && done.get(name) !== checksum);
    if (changed.length > 0) {
      const names = changed.map(({ name }) => name).join(', ');
      throw new SchemaMismatchError(
        `The migration ${names} was changed after this graph had it. Restore cypher/schema/ and put the change into a new migration.`,
      );
    }
    return files.filter(({ name }) => !done.has(name));
  }
}
