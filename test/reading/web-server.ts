import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on a free port of the loopback whose answers a test sets by path; everything else is 404. */
export interface WebServer {
  readonly url: string;
  readonly requests: readonly string[];
  answer(path: string, answer: Answer): void;
  close(): Promise<void>;
}

export async function startWebServer(): Promise<WebServer> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const answer = answers.get(request.url ?? '');
    if (answer) answer(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (path, answer) => {
      answers.set(path, answer);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Answers with one body, always. */
export function body(
  text: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  headers: Record<string, string> = {},
): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(text);
  };
}
