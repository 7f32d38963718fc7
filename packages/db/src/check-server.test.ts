import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { checkServer, ServerError } from './check-server.ts';

const refusal = (url: string) => checkServer(url).catch((error: unknown) => error);

test('a server that is not there is named by host, port and database, without the password', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo; // it listens on TCP
  probe.close();
  await once(probe, 'close');
  const error = await refusal(`postgresql://reader:s3cret@127.0.0.1:${port}/record`);
  expect(error).toBeInstanceOf(ServerError);
  expect(String(error)).toContain(`The database "record" at 127.0.0.1:${port} cannot be opened: nothing listens there.`);
  expect(String(error)).not.toContain('s3cret');
});

test('a socket that is not there is named by its folder', async () => {
  expect(String(await refusal('postgresql://reader@localhost/record?host=/nowhere'))).toContain(
    'The database "record" at /nowhere cannot be opened: there is no such socket.',
  );
});

test('something that is not PostgreSQL is refused', async () => {
  const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
  await once(web, 'listening');
  const { port } = web.address() as AddressInfo; // it listens on TCP
  expect(await refusal(`postgresql://reader@127.0.0.1:${port}/record`)).toBeInstanceOf(ServerError);
  web.close();
});
