import { Agent, fetch, type Response } from 'undici';
import { FetchFailedError } from '../errors/catalogue.js';
import { publicConnector } from './address.js';
import { fetchFailure } from './fetch-failure.js';

/** What a conditional request carries: both are sent back as the server gave them. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A document as it came, or word that it has not changed. `url` is where redirects led. */
export type Fetched =
  | ({
      readonly changed: true;
      readonly url: string;
      readonly body: Uint8Array;
      readonly contentType: string | null;
    } & Validators)
  | { readonly changed: false };

/** Gets one document. Throws FetchFailedError that says what went wrong. */
export type Fetch = (
  url: string,
  request?: { validators?: Validators; accept?: string; signal?: AbortSignal },
) => Promise<Fetched>;

export interface FetchLimits {
  /** Hosts that may be reached although their address is not public. */
  readonly allowHosts: readonly string[];
  readonly maxBytes?: number;
  /** For connecting, and for the whole of it, redirects and body included. */
  readonly connectTimeoutMs?: number;
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
}

const USER_AGENT = 'dragoman/0.1 (reads news feeds into a knowledge graph)';

/** A bounded fetch: http and https, public addresses, few redirects, a time and a size limit, no cookies. */
export function boundedFetch({
  allowHosts,
  maxBytes = 5 * 1024 * 1024,
  connectTimeoutMs = 10_000,
  timeoutMs = 30_000,
  maxRedirects = 5,
}: FetchLimits): Fetch {
  const dispatcher = new Agent({ connect: publicConnector(allowHosts, connectTimeoutMs) });

  return async (url, { validators, accept = '*/*', signal } = {}) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const headers = {
      'user-agent': USER_AGENT,
      accept,
      ...(validators?.etag && { 'if-none-match': validators.etag }),
      ...(validators?.lastModified && { 'if-modified-since': validators.lastModified }),
    };
    try {
      let address = httpAddress(url);
      for (let redirects = 0; ; redirects += 1) {
        const response = await fetch(address, {
          dispatcher,
          headers,
          redirect: 'manual',
          signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
        });
        const next = redirectTarget(response, address);
        if (next === undefined) return await received(response, address, maxBytes);
        await response.body?.cancel();
        if (redirects === maxRedirects)
          throw new FetchFailedError(`more than ${maxRedirects} redirects, the last to ${next}`);
        address = httpAddress(next);
      }
    } catch (error) {
      const ended = signal?.aborted === true ? 'STOPPED' : timeout.aborted ? { afterMs: timeoutMs } : undefined;
      throw fetchFailure(url, error, ended);
    }
  };
}

function httpAddress(url: string): string {
  if (!URL.canParse(url)) throw new FetchFailedError(`${JSON.stringify(url)} is no address`);
  const { protocol, href } = new URL(url);
  if (protocol === 'http:' || protocol === 'https:') return href;
  throw new FetchFailedError(`${href} is neither http nor https`);
}

function redirectTarget({ status, headers }: Response, from: string): string | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined;
  return URL.canParse(location, from) ? new URL(location, from).href : location;
}

async function received(response: Response, url: string, maxBytes: number): Promise<Fetched> {
  if (response.status === 304) return { changed: false };
  if (!response.ok) {
    await response.body?.cancel();
    throw new FetchFailedError(`the server answered ${response.status} ${response.statusText}`.trimEnd());
  }
  return {
    changed: true,
    url,
    body: await bodyOf(response, maxBytes),
    contentType: response.headers.get('content-type'),
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  };
}

/** Counts what arrives, unpacked: neither a header that lies nor a small file that unpacks to a large one gets through. */
async function bodyOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const body: AsyncIterable<Uint8Array> | null = response.body;
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > maxBytes) throw new FetchFailedError(`the document is larger than ${maxBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
