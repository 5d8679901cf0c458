import { Command, CommandRunner, Option } from 'nest-commander';
import { withApplication } from './application.js';
import { printResult, type ResultOptions } from './result.js';

/** `dragoman migrate`: brings the schema of the graph up to date. */
@Command({ name: 'migrate', description: 'Apply the migrations that the graph still lacks; each is applied once.' })
export class MigrateCommand extends CommandRunner {
  override async run(_arguments: string[], options: ResultOptions = {}): Promise<void> {
    const { DatabaseModule } = await import('./database.module.js');
    const { Migrations } = await import('../graph/migrations.js');
    const applied = await withApplication(DatabaseModule, (application) => application.get(Migrations).migrate());
    printResult(
      options,
      { applied },
      applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`,
    );
  }

  @Option({ flags: '--json', description: 'print the result as one JSON line' })
  json(): boolean {
    return true;
  }
}
