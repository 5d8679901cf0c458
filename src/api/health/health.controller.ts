import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DragomanError } from '../../errors/dragoman-error.js';
import { Graph } from '../../graph/graph.js';

@Controller('health')
export class HealthController {
  constructor(private readonly graph: Graph) {}

  /** The process runs. */
  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** It can answer, or 503 with the reason. The driver connects anew by itself once the database is back. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    try {
      await this.graph.verify();
    } catch (error) {
      const reason = error instanceof DragomanError ? error.message : 'Neo4j cannot be asked.';
      throw new ServiceUnavailableException({ status: 'unavailable', reason });
    }
    return { status: 'ready' };
  }
}
