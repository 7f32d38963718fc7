import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { UnfetchedAddress } from './unfetched.ts';

/** Names that belong to a machine or a network, whatever a name server answers. */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa|onion|test|invalid)$/;

/** The host of an address, without the brackets of IPv6 and the dot after a full name. */
export const hostIn = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');

/**
 * What may be asked for, by its form alone; the addresses behind a name are checked when they are known. `new URL` has turned
 * every way of writing an IPv4 address (`0x7f.1`, `2130706433`, `0177.0.0.1`, full-width figures) into four figures. Throws
 * `UnfetchedAddress`.
 */
export function fetchable(address: string, ports: readonly number[], base?: URL): URL {
  const url = parsed(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new UnfetchedAddress('BAD_SCHEME', `Only http and https are read, not ${url.protocol.slice(0, 20)} Give the address of a web page.`);
  const host = hostIn(url);
  if (url.username !== '' || url.password !== '') throw new UnfetchedAddress('CREDENTIALS', `The address of ${host} holds a user name or a password. Give the public address of the page.`, { host });
  const port = portOf(url);
  if (!ports.includes(port)) throw new UnfetchedAddress('BAD_PORT', `Port ${port} of ${host} is not asked; pages are read on ${ports.join(' and ')}. Copy the text and give that.`, { host });
  if (isIP(host) !== 0 ? !isPublicAddress(host) : PRIVATE_NAMES.test(host) || !host.includes('.')) throw notPublic(host);
  return url;
}

export const portOf = (url: URL): number => (url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port));

export const notPublic = (host: string) =>
  new UnfetchedAddress('NOT_PUBLIC', `${host} does not lead to the public internet alone, and is not asked. Copy the text and give that.`, { host });

function parsed(address: string, base?: URL): URL {
  try {
    return new URL(address.trim(), base);
  } catch (cause) {
    throw new UnfetchedAddress('BAD_ADDRESS', 'This is no address. Give one as https://example.org/article.', { cause });
  }
}
