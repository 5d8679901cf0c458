import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/** The port that a variable of the environment names. @throws Failure when it is no port. */
export function portFrom(variables, name, fallback) {
  const text = variables[name] || String(fallback);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Failure(`${name} is "${text}": expected a port, a whole number from 0 to 65535.`);
}

/** Opens `port` for a moment and gives the port that was opened (another one when it is 0). */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const opened = server.address().port;
      server.close(() => resolve(opened));
    });
  });
}

/** A port of this machine that nobody listens on. */
export const freePort = () => tryPort(0, '127.0.0.1');

/** @throws Failure that names the variable to change when `port` cannot be listened on. */
export async function requireFreePort(name, port, host = '127.0.0.1', hostName = 'HOST') {
  try {
    await tryPort(port, host);
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Failure(
        `Port ${port} is taken. Stop the program that listens there, or choose another: ${name}=${port + 1} npm start`,
      );
    }
    if (error.code === 'EACCES') {
      throw new Failure(`Port ${port} may not be opened without more rights: choose one above 1023 for ${name}.`);
    }
    throw new Failure(
      `${hostName}=${host} cannot be listened on (${error.code}): it must be an address of this machine.`,
    );
  }
}
