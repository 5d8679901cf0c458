import { Context, Query, Resolver } from '@nestjs/graphql';
import { statistics, type StatisticsRow } from '../../graph/read/statistics.js';
import type { Read } from '../operation/loaders.js';
import { Statistics } from './statistics.js';

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'How much the graph holds.' })
  async statistics(@Context('read') read: Read): Promise<StatisticsRow | undefined> {
    return (await read(statistics, {}))[0];
  }
}
