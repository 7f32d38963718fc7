import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

/** Throws one line when something listens on the port already, on whatever address of this machine. */
export async function requireFreePort(port: number, what: string, variable: string): Promise<void> {
  // One after the other: together they would be in each other's way. Asking for "any address" alone would miss, on
  // macOS, a program that listens on one; and a browser tries ::1 as well as 127.0.0.1 for localhost.
  for (const address of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    const code = await tryToListen(port, address);
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
