import { Command, CommandRunner, Option } from 'nest-commander';
import { withApplication } from './application.js';
import { printResult, type ResultOptions } from './result.js';

/** `dragoman ingest`: files or standard input into the graph. */
@Command({
  name: 'ingest',
  arguments: '<files...>',
  argsDescription: { files: 'text, HTML or JSON Lines (.jsonl, as `extract` reads them); - is standard input' },
  description: 'Ingest articles from files into the graph; articles that it has are left as they are.',
})
export class IngestCommand extends CommandRunner {
  override async run(files: string[], options: ResultOptions = {}): Promise<void> {
    const { IngestionCommandModule } = await import('./ingestion-command.module.js');
    const { ingestFiles } = await import('./ingest-files.js');
    const { ingested, known, failed } = await withApplication(IngestionCommandModule, (application) =>
      ingestFiles(application, files),
    );
    printResult(options, { ingested, known, failed }, `Ingested ${ingested}, known ${known}, failed ${failed}.`);
    if (failed > 0) process.exitCode = 1;
  }

  @Option({ flags: '--json', description: 'print the result as one JSON line' })
  json(): boolean {
    return true;
  }
}
