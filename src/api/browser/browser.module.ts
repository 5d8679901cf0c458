import { Module } from '@nestjs/common';
import { BrowserController } from './browser.controller.js';

/** Colours, guide and saved queries for Neo4j Browser. */
@Module({ controllers: [BrowserController] })
export class BrowserModule {}
