import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { DatabaseUnavailableError, InvalidConfigurationError, InvalidInputError } from '../errors/catalogue.js';
import { Ingestion } from '../ingestion/ingestion.js';
import { inputArticles, type InputArticle } from '../ingestion/input-articles.js';
import { Migrations } from '../graph/migrations.js';
import { progressBar } from './progress.js';

interface Counts {
  ingested: number;
  known: number;
  failed: number;
}

/**
 * Ingests every article of some files. What is wrong with one is told on standard error and counted; the rest goes on.
 * @throws DatabaseUnavailableError, after which nothing can go on.
 */
export async function ingestFiles(
  application: INestApplicationContext,
  files: readonly string[],
): Promise<Readonly<Counts>> {
  const ingestion = application.get(Ingestion);
  const { DRAGOMAN_MAX_TEXT_LENGTH: limit } = application.get<Configuration>(CONFIGURATION);
  await application.get(Migrations).migrate();
  const counts: Counts = { ingested: 0, known: 0, failed: 0 };
  const progress = progressBar();
  const reading = { bytes: 0, total: await totalBytes(files) };

  const ingestOne = async (input: InputArticle): Promise<void> => {
    try {
      if ('error' in input) throw input.error;
      const { outcome } = await ingestion.ingest(input.article);
      counts[outcome === 'INGESTED' ? 'ingested' : 'known'] += 1;
    } catch (error) {
      if (error instanceof DatabaseUnavailableError || error instanceof InvalidConfigurationError) throw error;
      counts.failed += 1;
      process.stderr.write(`${input.where}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    const done = reading.total === undefined ? undefined : reading.bytes / reading.total;
    progress.show(done, `${counts.ingested} ingested, ${counts.known} known, ${counts.failed} failed`);
  };

  const articles = articlesOf(files, limit, reading);
  await Promise.all(Array.from({ length: ingestion.atOnce }, () => drain(articles, ingestOne)));
  progress.end();
  return counts;
}

/** Takes from a shared generator until it is empty; several may drain one. */
async function drain<T>(items: AsyncGenerator<T>, work: (item: T) => Promise<void>): Promise<void> {
  for (let next = await items.next(); next.done !== true; next = await items.next()) await work(next.value);
}

async function* articlesOf(
  files: readonly string[],
  maxTextLength: number,
  reading: { bytes: number },
): AsyncGenerator<InputArticle> {
  for (const file of files) {
    const source: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file);
    try {
      yield* inputArticles(file === '-' ? 'standard input' : file, counted(source, reading), maxTextLength);
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      yield { where: file, error: new InvalidInputError(`cannot be read: ${error.message}`, { cause: error }) };
    }
  }
}

async function* counted(source: AsyncIterable<Uint8Array>, reading: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    reading.bytes += chunk.length;
    yield chunk;
  }
}

/** Undefined when standard input is among the files, for nobody knows how much it will bring. */
async function totalBytes(files: readonly string[]): Promise<number | undefined> {
  if (files.includes('-')) return undefined;
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
