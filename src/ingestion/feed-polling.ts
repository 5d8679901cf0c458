import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { FeedStore } from '../graph/feeds/feed-store.js';
import { Feeds } from './feeds.js';

const NAME = 'feed-polling';
/** How often the graph is asked which feeds are due. */
const EVERY_MS = 15_000;
/** Feeds that run at once: they mostly wait for other hosts. */
const AT_ONCE = 4;

/** Runs each feed when its time has come, from `start` until the application shuts down. Several processes share the work. */
@Injectable()
export class FeedPolling implements BeforeApplicationShutdown {
  private readonly logger = new Logger('FeedPolling');
  private readonly stopping = new AbortController();
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly feeds: Feeds,
    private readonly store: FeedStore,
    private readonly scheduler: SchedulerRegistry,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Adds the feeds of the configuration, looks for due ones at once, and from then on regularly. */
  async start(everyMs = EVERY_MS): Promise<void> {
    for (const url of this.configuration.DRAGOMAN_FEEDS) await this.feeds.add({ url });
    await this.poll();
    this.scheduler.addInterval(
      NAME,
      setInterval(() => void this.poll(), everyMs),
    );
  }

  /** Ends the polling and waits for the items in hand. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    if (this.scheduler.doesExist('interval', NAME)) this.scheduler.deleteInterval(NAME);
    await Promise.all(this.running.values());
  }

  /** Starts the feeds that are due, as many as may run; the others follow at the next poll. */
  private async poll(): Promise<void> {
    try {
      const givenUp = await this.store.giveUpInterrupted();
      if (givenUp > 0) this.logger.warn(`${givenUp} runs were interrupted and begin anew`);
      const due = (await this.store.due()).filter((id) => !this.running.has(id));
      for (const id of due.slice(0, AT_ONCE - this.running.size)) {
        if (!this.stopping.signal.aborted) this.running.set(id, this.run(id));
      }
    } catch (error) {
      this.logger.warn(`Feeds could not be polled, the next try follows: ${String(error)}`);
    }
  }

  private async run(id: string): Promise<void> {
    try {
      await this.feeds.run(id, this.stopping.signal);
    } catch (error) {
      this.logger.error(`The feed ${id} could not be run: ${String(error)}`);
    } finally {
      this.running.delete(id);
    }
  }
}
