import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Article, Extraction } from '../domain/article.js';
import { InvalidInputError, TimeoutError } from '../errors/catalogue.js';
import type { ThreadAnswer, ThreadTask } from './extraction-worker.js';

/** Several times what the longest text needs. A thread that wants more ends, and with it only its own text. */
const MEMORY_MB = 1_024;
/** Of the heap, for what was made last: less than is usual costs little time and saves 20 MB a thread. */
const YOUNG_MB = 8;
/** The model runs for a fraction of this at a time: a thread that has not heard by then is caught in a rule, where it can be cut off. */
const GRACE_MS = 10_000;

/** One worker thread, which reads one article at a time. It starts with the first one, and anew when it has ended. */
export class ExtractionThread {
  private worker: Worker | undefined;

  constructor(
    private readonly file: URL,
    private readonly timeoutMs: number,
  ) {}

  /** @throws InvalidInputError when the text is empty, TimeoutError when it takes too long; any other error is a defect. */
  async read(article: Article): Promise<Extraction> {
    const worker = (this.worker ??= this.start());
    worker.ref();
    const late = new AbortController();
    const limit = setTimeout(() => {
      late.abort();
      void end(worker);
    }, this.timeoutMs);
    try {
      return extractionIn(await ask(worker, article));
    } catch (error) {
      if (!late.signal.aborted) throw error;
      throw new TimeoutError(
        `The text was not read within ${this.timeoutMs / 1_000} s (DRAGOMAN_EXTRACTION_TIMEOUT_MS). Send it in parts, or allow more time.`,
        { cause: error },
      );
    } finally {
      clearTimeout(limit);
      // Idle, it keeps no program from ending.
      worker.unref();
    }
  }

  /** Ends the thread; what it is reading fails. */
  async close(): Promise<void> {
    if (this.worker) await end(this.worker);
  }

  private start(): Worker {
    const worker = new Worker(fileURLToPath(this.file), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    // What it fails with is told to who waits for its answer.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = undefined;
    });
    return worker;
  }
}

function ask(worker: Worker, task: ThreadTask): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    const onError = (error: Error): void => {
      failure = error;
    };
    const settle = (action: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      action();
    };
    const onMessage = (answer: ThreadAnswer): void => {
      settle(() => {
        resolve(answer);
      });
    };
    const onExit = (code: number): void => {
      settle(() => {
        reject(failure ?? new Error(`its thread ended with code ${code}`));
      });
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}

function extractionIn(answer: ThreadAnswer): Extraction {
  if ('extraction' in answer) return answer.extraction;
  if ('invalid' in answer) throw new InvalidInputError(answer.invalid);
  throw answer.failure;
}

/** Asks a thread to end and waits until it has. */
async function end(worker: Worker): Promise<void> {
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.postMessage('END' satisfies ThreadTask);
  const cut = setTimeout(() => void worker.terminate(), GRACE_MS);
  await ended;
  clearTimeout(cut);
}
