import { Injectable } from '@nestjs/common';

/** Polls the feeds while the server runs. */
@Injectable()
export class FeedPolling {
  start(): Promise<void> {
    return Promise.resolve();
  }
}
