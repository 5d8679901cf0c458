import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What Prometheus is told of this process. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'dragoman_http_request_seconds',
    help: 'HTTP requests by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
  });
  private readonly reads = new Histogram({
    name: 'dragoman_graph_read_seconds',
    help: 'Queries to the graph by the name of their Cypher file.',
    labelNames: ['query'],
    registers: [this.registry],
  });
  private readonly errors = new Counter({
    name: 'dragoman_graphql_errors_total',
    help: 'Errors in GraphQL answers by code.',
    labelNames: ['code'],
    registers: [this.registry],
  });
  private readonly ingestions = new Counter({
    name: 'dragoman_graphql_ingestions_total',
    help: 'Articles that came by ingestArticle, by outcome.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  countRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  countError(code: string): void {
    this.errors.inc({ code });
  }

  countIngestion(outcome: string): void {
    this.ingestions.inc({ outcome });
  }

  /** Measures one query to the graph, whether it succeeds or not. */
  async timeRead<T>(query: string, work: () => Promise<T>): Promise<T> {
    const end = this.reads.startTimer({ query });
    try {
      return await work();
    } finally {
      end();
    }
  }
}
