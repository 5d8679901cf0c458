import { Global, Module } from '@nestjs/common';
import { CONFIGURATION, readConfiguration } from './configuration.js';

/** Parses the environment when the application starts and gives the result to whoever asks for `CONFIGURATION`. */
@Global()
@Module({
  providers: [{ provide: CONFIGURATION, useFactory: () => readConfiguration(process.env) }],
  exports: [CONFIGURATION],
})
export class ConfigurationModule {}
