import { ConsoleLogger } from '@nestjs/common';

/** Logs on standard error alone: standard output belongs to results. */
export class StandardErrorLogger extends ConsoleLogger {
  protected override printMessages(
    ...[messages, context, level, , ...rest]: Parameters<ConsoleLogger['printMessages']>
  ): void {
    super.printMessages(messages, context, level, 'stderr', ...rest);
  }
}

/** For a command that ends by itself: what needs attention, without the framework's chatter. */
export const quietLogger = new StandardErrorLogger({ logLevels: ['warn', 'error', 'fatal'] });
