import type { Feeds } from '../../ingestion/feeds.js';
import { withApplication } from '../application.js';

/** Gives `work` the feeds of a graph whose schema is up to date. */
export async function withFeeds<T>(work: (feeds: Feeds) => Promise<T>): Promise<T> {
  const [{ IngestionCommandModule }, { Feeds }, { Migrations }] = await Promise.all([
    import('../ingestion-command.module.js'),
    import('../../ingestion/feeds.js'),
    import('../../graph/migrations.js'),
  ]);
  return withApplication(IngestionCommandModule, async (application) => {
    await application.get(Migrations).migrate();
    return work(application.get(Feeds));
  });
}
