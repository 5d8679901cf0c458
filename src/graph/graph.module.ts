import { Module } from '@nestjs/common';
import { Graph } from './graph.js';

@Module({ providers: [Graph], exports: [Graph] })
export class GraphModule {}
