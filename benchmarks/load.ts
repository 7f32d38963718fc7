import { Agent, request } from 'node:http';
import type { Asking } from './answers/answer.ts';

/** Asks once; throws when the answer's status is not 200. */
export function ask(origin: string, { path, body }: Asking, agent?: Agent, more: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? more : { ...more, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asking = request(`${origin}${path}`, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject).on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${origin}${path} answers ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    asking.on('error', reject).end(body);
  });
}

/** Asks in turn, all connections at once, until the time is over and each was asked as often as the others; gives the latencies in milliseconds. */
export async function load(origin: string, askings: readonly Asking[], { connections, seconds, headers }: { connections: number; seconds: number; headers?: Record<string, string> }): Promise<number[]> {
  // Connections of this burst alone: a server closes those that were idle, just when the next burst would use them.
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const end = performance.now() + seconds * 1000;
  let next = 0;
  const lane = async () => {
    while (next === 0 || next % askings.length > 0 || performance.now() < end) {
      const asking = askings[next++ % askings.length];
      if (!asking) return;
      const start = performance.now();
      await ask(origin, asking, agent, headers);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane)).finally(() => agent.destroy());
  return latencies;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
