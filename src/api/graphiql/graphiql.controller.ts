import { Controller, Get, Header, Inject, NotFoundException, Param, StreamableFile } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { exampleQueries, graphiqlFile, graphiqlPage, type ExampleQuery } from './graphiql-files.js';

/** GraphiQL from this machine's own files, so that it works without the internet. */
@Controller('graphiql')
export class GraphiqlController {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    this.mustBeOn();
    return graphiqlPage();
  }

  @Get('examples.json')
  examples(): readonly ExampleQuery[] {
    this.mustBeOn();
    return exampleQueries();
  }

  @Get(':file')
  file(@Param('file') name: string): StreamableFile {
    this.mustBeOn();
    const file = graphiqlFile(name);
    if (file === null) throw new NotFoundException();
    return new StreamableFile(Buffer.from(file.content), { type: file.type });
  }

  private mustBeOn(): void {
    if (!this.configuration.DRAGOMAN_GRAPHIQL) throw new NotFoundException();
  }
}
