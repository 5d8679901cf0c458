import { TimeoutError } from '../../errors/catalogue.js';

/** The moment by which an operation must have ended. */
export class Deadline {
  private readonly end: number;

  /** @param limit milliseconds from now. */
  constructor(private readonly limit: number) {
    this.end = performance.now() + limit;
  }

  /**
   * Runs `work` with the milliseconds that are left, and stops waiting for it when they are over.
   * @throws TimeoutError
   */
  async within<T>(work: (left: number) => Promise<T>): Promise<T> {
    const left = Math.floor(this.end - performance.now());
    if (left <= 0) throw this.exceeded();
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(this.exceeded());
      }, left);
    });
    try {
      return await Promise.race([work(left), over]);
    } finally {
      clearTimeout(timer);
    }
  }

  private exceeded(): TimeoutError {
    return new TimeoutError(
      `The operation took longer than ${this.limit} ms. Ask for less, or raise DRAGOMAN_OPERATION_TIMEOUT_MS.`,
    );
  }
}
