import type { IncomingMessage } from 'node:http';

/** For whom a request is made, as `X-Forwarded-For` has it: who is said to be behind the peer, and last the peer itself, whom alone we see. */
export function forwardedFor({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  return [headers['x-forwarded-for'], socket.remoteAddress].flat().filter(Boolean).join(', ');
}
