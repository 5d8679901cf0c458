import { TimeoutError } from '../../errors/catalogue.js';
import type { Graph } from '../../graph/graph.js';
import type { Metrics } from '../metrics/metrics.js';
import { Deadline } from './deadline.js';
import { createLoaders, type Loaders, type Read } from './loaders.js';

/** What the resolvers of one operation have in common: it lives as long as the request. */
export interface OperationContext {
  readonly read: Read;
  readonly loaders: Loaders;
}

/**
 * Begins an operation that may read for `limit` milliseconds from its first read on, so that what a mutation wrote before can
 * still be told; the database ends a query that runs beyond.
 */
export function beginOperation(graph: Graph, metrics: Metrics, limit: number): OperationContext {
  let begun: Deadline | undefined;
  const read: Read = async (query, params) => {
    const deadline = (begun ??= new Deadline(limit));
    try {
      return await metrics.timeRead(query.name, () => deadline.within((left) => graph.read(query, params, left)));
    } catch (error) {
      // While the database is away the driver tries again until the time is over: tell that from a query that takes long.
      if (error instanceof TimeoutError) await graph.verify();
      throw error;
    }
  };
  return { read, loaders: createLoaders(read) };
}
