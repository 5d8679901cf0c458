import { Command, CommandRunner } from 'nest-commander';

/** `dragoman start`: the server, until SIGINT or SIGTERM. */
@Command({ name: 'start', description: 'Serve GraphQL, poll the feeds, and stop cleanly on SIGINT or SIGTERM.' })
export class StartCommand extends CommandRunner {
  override async run(): Promise<void> {
    const { serve } = await import('./serve.js');
    await serve();
  }
}
