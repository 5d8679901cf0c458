/* global describe, expect, test */
import { createServer } from 'node:net';
import { once } from 'node:events';
import { freePort, portFrom, requireFreePort } from '../../scripts/ports.mjs';

describe('a port in the environment', () => {
  test.each(['abc', '-1', '65536', '80.5', '0x50'])('may not be %s', (text) => {
    expect(() => portFrom({ PORT: text }, 'PORT', 3000)).toThrow(`PORT is "${text}"`);
  });

  test.each([
    ['4000', 4000],
    ['', 3000],
    [undefined, 3000],
  ])('that is %p means %d', (text, port) => {
    expect(portFrom({ PORT: text }, 'PORT', 3000)).toBe(port);
  });
});

describe('a port to listen on', () => {
  test('is free when nobody listens on it', async () => {
    await expect(requireFreePort('PORT', await freePort())).resolves.toBeUndefined();
  });

  test('that is taken is an error that names the variable', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    await expect(requireFreePort('NEO4J_BOLT_PORT', port)).rejects.toThrow(`Port ${port} is taken`);
    await expect(requireFreePort('NEO4J_BOLT_PORT', port)).rejects.toThrow('NEO4J_BOLT_PORT=');
    server.close();
  });

  test('on an address of another machine is an error that names HOST', async () => {
    await expect(requireFreePort('PORT', 0, '192.0.2.1')).rejects.toThrow('HOST=192.0.2.1');
  });
});
