import { Module } from '@nestjs/common';
import { ConfigurationModule } from '../config/configuration.module.js';
import { GraphModule } from '../graph/graph.module.js';

/** The graph alone, for commands that read no article. */
@Module({ imports: [ConfigurationModule, GraphModule] })
export class DatabaseModule {}
