import { PactaNetworkError } from './errors.ts';
import { orAborted } from './retry.ts';

/**
 * What a `fetch`, or a body that it gave, comes to. What either throws becomes an error of ours; an abort ends the wait with its
 * reason at once, for a `fetch` that stands in for the platform's may not look at its signal.
 */
export async function reached<Value>(url: string, signal: AbortSignal, begin: () => Promise<Value>): Promise<Value> {
  try {
    return await orAborted(begin(), signal);
  } catch (cause) {
    throw signal.aborted ? signal.reason : new PactaNetworkError(url, cause);
  }
}
