import { createServer as createProxy, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { Deadline } from '../../src/api/operation/deadline.js';
import { createServer } from '../../src/api/server.js';
import { Graph } from '../../src/graph/graph.js';
import { asker, replaceRead, serverUnderTest } from './server-under-test.js';

describe('a deadline', () => {
  test('hands on what is left, and the answer', async () => {
    const deadline = new Deadline(1_000);
    expect(await deadline.within((left) => Promise.resolve(left))).toBeLessThanOrEqual(1_000);
  });

  test('stops waiting when the time is over, and begins nothing afterwards', async () => {
    const deadline = new Deadline(20);
    const never = new Promise<never>(() => undefined);
    await expect(deadline.within(() => never)).rejects.toThrow(/longer than 20 ms.*DRAGOMAN_OPERATION_TIMEOUT_MS/);
    let begun = false;
    const begin = () => Promise.resolve((begun = true));
    await expect(deadline.within(begin)).rejects.toThrow(/longer than 20 ms/);
    expect(begun).toBe(false);
  });
});

describe('an operation', () => {
  test('that takes too long ends with TIMEOUT', async () => {
    process.env.DRAGOMAN_OPERATION_TIMEOUT_MS = '50';
    const server = await serverUnderTest([]);
    process.env.DRAGOMAN_OPERATION_TIMEOUT_MS = '10000';
    const restore = replaceRead(server.app.get(Graph), () => new Promise(() => undefined));
    const { errors } = await server.ask('{ statistics { articles } }');
    expect(errors?.[0]?.extensions.code).toBe('TIMEOUT');
    expect(errors?.[0]?.message).toMatch(/longer than 50 ms/);
    restore();
    await server.close();
  });

  test('tells the database when to stop', async () => {
    process.env.DRAGOMAN_OPERATION_TIMEOUT_MS = '10000';
    const server = await serverUnderTest([]);
    const timeouts: (number | undefined)[] = [];
    const restore = replaceRead(server.app.get(Graph), (_query, _params, timeout) => {
      timeouts.push(timeout);
      return Promise.resolve([]);
    });
    await server.ask('{ events { nodes { id } } }');
    restore();
    expect(timeouts).toHaveLength(1);
    expect(timeouts[0]).toBeGreaterThan(5_000);
    expect(timeouts[0]).toBeLessThanOrEqual(10_000);
    await server.close();
  });

  test('that fails inside gets an id, which the log explains, and no internals', async () => {
    const server = await serverUnderTest([]);
    const restore = replaceRead(server.app.get(Graph), () => Promise.reject(new Error('secret of the inside')));
    const log = listenTo(process.stderr);
    const answer = await server.ask('{ statistics { articles } }');
    const logged = log.stop();
    restore();
    const [id] = /[0-9a-f-]{36}/.exec(answer.errors?.[0]?.message ?? '') ?? [''];
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(id).not.toBe('');
    expect(logged).toContain(id);
    expect(logged).toContain('secret of the inside');
    await server.close();
  });
});

/** What is written to a stream, kept from it until `stop`. */
function listenTo(stream: NodeJS.WriteStream) {
  const written: string[] = [];
  const write = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array) => {
    written.push(String(chunk));
    return true;
  };
  return {
    stop() {
      stream.write = write;
      return written.join('');
    },
  };
}

describe('the database goes away and comes back', () => {
  let proxy: Server;
  let sockets: Set<Socket>;
  const uri = new URL(process.env.NEO4J_URI ?? '');

  async function open(port: number): Promise<number> {
    sockets = new Set();
    proxy = createProxy((client) => {
      const upstream = connect(Number(uri.port), uri.hostname);
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
      }
      client.pipe(upstream).pipe(client);
    }).listen(port, '127.0.0.1');
    await once(proxy, 'listening');
    const address = proxy.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  async function shut(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    proxy.close();
    await once(proxy, 'close');
  }

  test('readiness says so and operations are refused by name; then all works again without a restart', async () => {
    const port = await open(0);
    const before = process.env.NEO4J_URI;
    process.env.NEO4J_URI = `bolt://127.0.0.1:${port}`;
    const app = await createServer();
    process.env.NEO4J_URI = before;
    const ask = asker(app);
    const ready = async () => {
      const { statusCode, body } = await app.inject('/health/ready');
      return [statusCode, body] as const;
    };

    expect(await ready()).toEqual([200, '{"status":"ready"}']);
    await shut();
    const [status, body] = await ready();
    expect(status).toBe(503);
    expect(JSON.parse(body)).toEqual({
      status: 'unavailable',
      reason: expect.stringMatching(/Neo4j cannot be reached/),
    });
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    const refused = await ask('{ statistics { articles } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');

    await open(port);
    expect((await ready())[0]).toBe(200);
    expect((await ask('{ statistics { articles } }')).errors).toBeUndefined();
    await app.close();
    await shut();
  });
});
