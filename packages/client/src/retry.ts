import { PactaGraphQLError, PactaHttpError, PactaNetworkError, PactaRateLimitError, PactaTimeoutError } from './errors.ts';

/** How a read that failed is tried again. Times are in milliseconds. */
export type RetryPolicy = {
  /** How often at most, after the first time. */
  times: number;
  /** The longest wait before the first of them; it doubles from one to the next. The wait itself is drawn by chance from nothing to this. */
  base: number;
  /** The longest wait of all. A server that asks for more of it is not asked again. */
  most: number;
};

/** How a read is tried again where nothing else is said. */
export const DEFAULT_RETRY: RetryPolicy = { times: 2, base: 300, most: 10_000 };

/** What a proxy answers while the API behind it starts or is busy. */
const PASSING = [502, 503, 504];

/** Timers count no further, in milliseconds. A longer time is no limit. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** How long to wait before trying for the `n`-th time (from 1) what ended with `error`; null when it would not help, or is not safe. */
export function waitBefore(n: number, error: unknown, { times, base, most }: RetryPolicy): number | null {
  if (n > times) return null;
  const drawn = Math.random() * Math.min(most, base * 2 ** (n - 1));
  if (error instanceof PactaNetworkError || error instanceof PactaTimeoutError) return drawn;
  // The API answers, and its record is away for the moment.
  if (error instanceof PactaGraphQLError && error.errors.every(({ code }) => code === 'SERVICE_UNAVAILABLE')) return drawn;
  if (!(error instanceof PactaRateLimitError) && !(error instanceof PactaHttpError && PASSING.includes(error.status))) return null;
  if (error.retryAfter === null) return drawn;
  return error.retryAfter > most ? null : error.retryAfter + drawn;
}

/** Waits, or throws the signal's reason as soon as it is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  return orAborted(over, signal).finally(() => clearTimeout(timer));
}

/** What the promise gives, or throws the signal's reason as soon as it is aborted, whatever the promise still does. */
export function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
