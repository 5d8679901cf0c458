import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest gives each test file globals of its own; ONNX Runtime's native half makes tensors of the process's own arrays and
 * refuses others. Worker threads can't load the sources as they are, so tests in this process read articles in this thread; tests
 * of the built program use threads.
 */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { Float32Array, Int32Array, BigInt64Array });
    this.global.process.env.DRAGOMAN_EXTRACTION_WORKERS = '0';
  }
}
