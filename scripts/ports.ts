import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from './start-error.ts';

export type PortUse = { port: number; what: string; variable: string; patience?: number };

/**
 * Throws one line when something listens on the port already, on whatever address of this machine.
 * @param patience milliseconds: the services of a Pacta that was killed a moment ago need a second to leave
 */
export async function requireFreePort({ port, what, variable, patience = 1500 }: PortUse): Promise<void> {
  const deadline = Date.now() + patience;
  // One after the other: together they would be in each other's way. Asking for "any address" alone would miss, on
  // macOS, a program that listens on one; and a browser tries ::1 as well as 127.0.0.1 for localhost.
  for (const address of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    let code = await tryToListen(port, address);
    for (; code === 'EADDRINUSE' && Date.now() < deadline; code = await tryToListen(port, address)) await wait(50);
    if (code === 'EADDRINUSE')
      throw new StartError(
        `Port ${port}, for the ${what}, is in use by another program. Stop that program, or choose another port by ${variable}, ` +
          `as in: ${variable}=${port + 10} npm start`,
      );
    if (code === 'EACCES')
      throw new StartError(`Port ${port}, for the ${what}, may not be opened by this user. Choose one above 1023 by ${variable}.`);
  }
}

/** The code of the refusal, or null. A machine without IPv6 refuses by other codes, which say nothing about the port. */
function tryToListen(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? null));
    server.listen({ port, host, ipv6Only: host.includes(':'), exclusive: true }, () => server.close(() => resolve(null)));
  });
}
