import { dataOf } from './answer.ts';
import { PactaHttpError, PactaTimeoutError } from './errors.ts';
import { reached } from './reached.ts';
import { LONGEST_TIMER } from './retry.ts';

/** What a stream of GraphQL over server-sent events tells: that it is open, an answer, as JSON, or that no more will come. */
export type StreamEvent = { kind: 'open' } | { kind: 'next'; data: string } | { kind: 'complete' };

/** The API is heard of every 12 seconds. A line that is silent for so long, in milliseconds, was lost without a word. */
const SILENT_MS = 45_000;

type Init = { method: string; headers: Record<string, string>; body?: string };

/** Opens a stream in the « distinct connections » mode of GraphQL over SSE, and reads it event by event. `timeout` is for the opening alone. */
export async function* eventsOf(url: string, send: typeof fetch, init: Init, given: AbortSignal, timeout: number): AsyncGenerator<StreamEvent, void, undefined> {
  const late = new AbortController();
  const timer = timeout > LONGEST_TIMER ? undefined : setTimeout(() => late.abort(new PactaTimeoutError(url, timeout)), timeout);
  const signal = AbortSignal.any([given, late.signal]);
  let response: Response;
  try {
    response = await reached(url, signal, () => send(url, { ...init, signal }));
    if (!/^text\/event-stream\b/.test(response.headers.get('content-type') ?? '')) {
      dataOf(url, response, await reached(url, signal, () => response.text())); // a refusal throws
      throw new PactaHttpError(url, response.status, null);
    }
  } finally {
    clearTimeout(timer);
  }
  yield { kind: 'open' };
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const close = () => void reader.cancel().catch(() => undefined); // a line that broke cannot be closed, and one that is deaf does not say when it is
  let rest = '';
  let silent: ReturnType<typeof setTimeout> | undefined;
  try {
    for (;;) {
      silent = setTimeout(close, SILENT_MS); // then the read below ends
      const { done, value } = (await reached(url, signal, () => reader.read())) as { done: boolean; value?: Uint8Array };
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
    close();
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
