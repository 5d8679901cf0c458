import type { OnApplicationShutdown } from '@nestjs/common';
import type { Configuration } from '../config/configuration.js';
import type { Article, Extraction } from '../domain/article.js';
import { boundedQueue } from './bounded-queue.js';
import { ExtractionThread } from './extraction-thread.js';

type Settings = Pick<Configuration, 'DRAGOMAN_EXTRACTION_WORKERS' | 'DRAGOMAN_EXTRACTION_TIMEOUT_MS'>;

/**
 * Reads articles on worker threads, one core each, so that whoever asks stays free to do something else. A text that crashes
 * its thread or takes too long fails alone.
 */
export class ExtractionPool implements OnApplicationShutdown {
  /** How many articles are read at once; who sends more waits. */
  readonly size: number;
  private readonly threads: readonly ExtractionThread[];
  /** The last one that was free is the first to work again: few articles warm few threads. */
  private readonly free: ExtractionThread[];
  private readonly queue;

  constructor(
    { DRAGOMAN_EXTRACTION_WORKERS: count, DRAGOMAN_EXTRACTION_TIMEOUT_MS: timeoutMs }: Settings,
    worker = new URL('./extraction-worker.js', import.meta.url),
  ) {
    this.threads = Array.from({ length: count }, () => new ExtractionThread(worker, timeoutMs));
    this.free = [...this.threads];
    this.size = Math.max(1, count);
    this.queue = boundedQueue({ running: this.size, waiting: Infinity });
  }

  /**
   * What an article says.
   * @throws InvalidInputError when the text is empty, TimeoutError when reading it takes longer than it may.
   */
  extract(article: Article): Promise<Extraction> {
    return this.queue(async () => {
      const thread = this.free.pop();
      if (!thread) return extractHere(article);
      try {
        return await thread.read(article);
      } finally {
        this.free.push(thread);
      }
    });
  }

  /** Ends the threads; what they are reading fails. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  /** After the server and the feeds have ended, which wait for what they have in hand. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }
}

/** Without threads: the caller waits meanwhile, and nothing can end a text that takes too long. */
async function extractHere(article: Article): Promise<Extraction> {
  const { extract } = await import('../extraction/extract.js');
  return extract(article);
}
