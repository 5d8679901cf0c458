import { Controller, Get, Header, HttpCode, Options, Req, StreamableFile, UseInterceptors } from '@nestjs/common';
import { strToU8, zipSync } from 'fflate';
import { CrossOriginInterceptor } from './cross-origin.interceptor.js';
import { guide } from './guide.js';
import { savedQueries } from './saved-queries.js';
import { styleSheet } from './style-sheet.js';

/** What Neo4j Browser loads from this service: colours, a guide, and questions to keep. */
@Controller('browser')
@UseInterceptors(CrossOriginInterceptor)
export class BrowserController {
  private readonly queries = savedQueries();

  /** For `:style`. */
  @Get('style.grass')
  @Header('content-type', 'text/plain; charset=utf-8')
  style(): string {
    return styleSheet();
  }

  /** For `:play`. */
  @Get('guide')
  @Header('content-type', 'text/html; charset=utf-8')
  guide(@Req() { protocol, host }: { readonly protocol: string; readonly host: string }): string {
    return guide(this.queries, `${protocol}://${host}`);
  }

  /** The saved queries as Browser imports favourites; the same bytes for the same files. */
  @Get('queries.zip')
  @Header('content-type', 'application/zip')
  @Header('content-disposition', 'attachment; filename="dragoman-queries.zip"')
  zip(): StreamableFile {
    const files = this.queries.map(({ file, text }) => [`dragoman/${file}`, strToU8(text)] as const);
    return new StreamableFile(zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' }));
  }

  @Options(':document')
  @HttpCode(204)
  preflight(): void {
    // The interceptor's headers are the answer.
  }
}
