import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest gives each test file globals of its own; ONNX Runtime's native half makes tensors of the process's own arrays and
 * refuses others.
 */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { Float32Array, Int32Array, BigInt64Array });
  }
}
