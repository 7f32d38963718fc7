import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { requireFreePort } from './ports.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const site = (port: number) => ({ port, what: 'site', variable: 'WEB_PORT', patience: 0 });

async function listenOn(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port; // it listens on TCP
}

test.each(['127.0.0.1', '::1', '0.0.0.0', '::'])('a port that somebody has on %s is refused, with the setting that changes it', async (host) => {
  const port = await listenOn(host);
  await expect(requireFreePort(site(port))).rejects.toThrow(
    `Port ${port}, for the site, is in use by another program. Stop that program, or choose another port by WEB_PORT`,
  );
});

test('a free port is free, and stays free', async () => {
  const port = await listenOn('127.0.0.1');
  servers.splice(0).forEach((server) => server.close());
  await requireFreePort(site(port));
  await requireFreePort(site(port));
});

test('a port whose holder is just leaving is waited for', async () => {
  const port = await listenOn('127.0.0.1');
  const asked = requireFreePort({ ...site(port), patience: 20_000 });
  servers.splice(0).forEach((server) => server.close());
  await asked;
});
