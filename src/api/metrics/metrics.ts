import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, register, Registry } from 'prom-client';

/** What Prometheus is told: of this server by a registry of its own, of the rest of the process by the usual one. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

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

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** All metrics in the text format of Prometheus. */
  show(): Promise<string> {
    return Registry.merge([this.registry, register]).metrics();
  }

  countRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  countError(code: string): void {
    this.errors.inc({ code });
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
