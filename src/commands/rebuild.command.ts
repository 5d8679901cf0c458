import { Command, CommandRunner, Option } from 'nest-commander';
import { withApplication } from './application.js';
import { printResult, type ResultOptions } from './result.js';

/** `dragoman rebuild`: derives entities, events and relationships anew from the evidence. */
@Command({ name: 'rebuild', description: 'Derive entities, events and relationships anew from the evidence.' })
export class RebuildCommand extends CommandRunner {
  override async run(_arguments: string[], options: ResultOptions = {}): Promise<void> {
    const { DatabaseModule } = await import('./database.module.js');
    const { KnowledgeStore } = await import('../graph/knowledge-store.js');
    const counts = await withApplication(DatabaseModule, (application) => application.get(KnowledgeStore).rebuild());
    printResult(
      options,
      counts,
      `Derived ${counts.entities} entities, ${counts.events} events and ${counts.relationships} relationships.`,
    );
  }

  @Option({ flags: '--json', description: 'print the result as one JSON line' })
  json(): boolean {
    return true;
  }
}
