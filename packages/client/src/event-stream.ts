import { dataOf } from './answer.ts';
import { PactaHttpError, PactaNetworkError } from './errors.ts';

/** What a stream of GraphQL over server-sent events tells: that it is open, an answer, as JSON, or that no more will come. */
export type StreamEvent = { kind: 'open' } | { kind: 'next'; data: string } | { kind: 'complete' };

/** The API is heard of every 12 seconds. A line that is silent for so long, in milliseconds, was lost without a word. */
const SILENT_MS = 45_000;

type Init = { method: string; headers: Record<string, string>; body?: string; signal: AbortSignal };

/** Opens a stream in the « distinct connections » mode of GraphQL over SSE, and reads it event by event. */
export async function* eventsOf(url: string, send: typeof fetch, init: Init): AsyncGenerator<StreamEvent, void, undefined> {
  const response = await reached(url, send(url, init));
  if (!/^text\/event-stream\b/.test(response.headers.get('content-type') ?? '')) {
    dataOf(url, response, await reached(url, response.text())); // a refusal throws
    throw new PactaHttpError(url, response.status, null);
  }
  yield { kind: 'open' };
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let silent: ReturnType<typeof setTimeout> | undefined;
  try {
    for (;;) {
      silent = setTimeout(() => void reader.cancel().catch(() => undefined), SILENT_MS); // then the read below ends
      const { done, value } = (await reached(url, reader.read())) as { done: boolean; value?: Uint8Array };
      clearTimeout(silent);
      if (done) return;
      const blocks = (rest + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n').split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = eventOf(block);
        if (event) yield event;
      }
    }
  } finally {
    clearTimeout(silent);
    await reader.cancel().catch(() => undefined); // a line that broke cannot be closed
  }
}

/** Null for what only keeps the line open. */
function eventOf(block: string): StreamEvent | null {
  const fields = block.split('\n').map((line) => /^([a-z]+): ?(.*)$/s.exec(line));
  const of = (name: string) => fields.filter((field) => field?.[1] === name).map((field) => field?.[2] ?? '');
  const [kind] = of('event');
  if (kind === 'complete') return { kind };
  return kind === 'next' ? { kind, data: of('data').join('\n') } : null;
}

const reached = <Value>(url: string, promise: Promise<Value>): Promise<Value> =>
  promise.catch((cause: unknown) => {
    throw new PactaNetworkError(url, cause);
  });
