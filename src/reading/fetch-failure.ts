import { FetchFailedError } from '../errors/catalogue.js';

/** What the codes of sockets, names and undici mean to a person. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host could not be looked up; is the network up?',
  ECONNREFUSED: 'the host refused the connection',
  ECONNRESET: 'the server broke off the connection',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the host did not answer in time',
  UND_ERR_SOCKET: 'the server broke off the connection',
  UND_ERR_CONNECT_TIMEOUT: 'the host did not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'the server did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the server stopped sending',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

/** One error for all that can go wrong on the way to a document, naming its address and the reason; `ended` when we ended it ourselves. */
export function fetchFailure(
  url: string,
  error: unknown,
  ended: { readonly afterMs: number } | 'STOPPED' | undefined,
): FetchFailedError {
  return new FetchFailedError(`${url} could not be fetched: ${reason(error, ended)}.`, { cause: error });
}

function reason(error: unknown, ended: { readonly afterMs: number } | 'STOPPED' | undefined): string {
  if (ended === 'STOPPED') return 'it was stopped';
  if (ended !== undefined) return `it took longer than ${ended.afterMs / 1000} s`;
  const causes = chain(error);
  const own = causes.find((cause) => cause instanceof FetchFailedError);
  if (own) return own.message.replace(/\.$/, '');
  for (const cause of causes) {
    const meaning = 'code' in cause && typeof cause.code === 'string' ? MEANINGS[cause.code] : undefined;
    if (meaning !== undefined) return meaning;
  }
  return causes.at(-1)?.message ?? String(error);
}

/** An error, its cause, the cause's cause …, and the parts of an aggregate. */
function chain(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const parts = error instanceof AggregateError ? error.errors.flatMap(chain) : [];
  return [error, ...parts, ...chain(error.cause)];
}
