import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';
import { FetchFailedError } from '../errors/catalogue.js';

/**
 * A connector that reaches public addresses alone, and hosts of `allowHosts` wherever they are. The check is made on the very
 * address that is then connected to, so neither a redirect nor a name that changes its address gets around it.
 */
export function publicConnector(allowHosts: readonly string[], timeout: number): buildConnector.connector {
  const allowed = new Set(allowHosts.map((host) => host.toLowerCase()));
  const anywhere = buildConnector({ timeout });
  const publicOnly = buildConnector({ timeout, lookup: lookupPublic });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if (allowed.has(host)) anywhere(options, callback);
    // An address is connected to without a lookup, so it is checked here.
    else if (ipaddr.isValid(host) && !isPublic(host)) callback(notPublic(host, host), null);
    else publicOnly(options, callback);
  };
}

const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const reachable = error ? [] : addresses.filter(({ address }) => isPublic(address));
    const [first] = reachable;
    if (error) callback(error, '');
    else if (first === undefined) callback(notPublic(hostname, addresses[0]?.address ?? 'no address'), '');
    else if (options.all === true) callback(null, reachable);
    else callback(null, first.address, first.family);
  });
};

/** Loopback, private, link-local, multicast, reserved and tunnelled ranges are not public. */
function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast';
}

function notPublic(host: string, address: string): FetchFailedError {
  const where = host === address ? 'is no public address' : `leads to ${address}, which is no public address`;
  return new FetchFailedError(`${host} ${where}. If it may be reached all the same, add it to DRAGOMAN_ALLOW_HOSTS.`);
}
