import { lookup } from 'node:dns/promises';
import { connect, type LookupFunction, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/** Where to connect: the addresses were checked, and nothing else is asked what the name means. */
export type Destination = { host: string; port: number; secure: boolean; addresses: string[] };

/** The two things that a fetch asks of the world. Tests put their own name server and their own wire in its place. */
export type Network = {
  /** Every address that the machine would use for a name. */
  resolve(host: string): Promise<string[]>;
  /** A connection to one of these addresses. */
  connect(to: Destination): Socket;
};

/** How long the first address has before the second is tried beside it, in milliseconds (RFC 8305). */
const NEXT_ADDRESS_AFTER = 300;

export const internet: Network = {
  // As the system does, with its hosts file: what it would connect to is what must be checked.
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect({ host, port, secure, addresses }) {
    // Node asks this function instead of a name server. A name that means something else by now cannot get in between.
    const checked: LookupFunction = (_, { all }, answer) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      const [first] = found;
      if (!first) answer(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
      else if (all) answer(null, found);
      else answer(null, first.address, first.family);
    };
    const options = { host, port, lookup: checked, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER };
    // The certificate must be of the name that was asked for.
    return secure ? connectSecurely({ ...options, servername: addresses.includes(host) ? undefined : host, ALPNProtocols: ['http/1.1'] }) : connect(options);
  },
};
