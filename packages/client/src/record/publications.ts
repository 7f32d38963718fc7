import { RecordPublishedDocument } from '../__generated__/graphql.ts';
import type { RecordPublishedSubscription, RecordPublishedSubscriptionVariables } from '../__generated__/graphql.ts';
import { inLanguageOf } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { Connection } from '../connection.ts';

/**
 * Agreements and articles as they become public, and agreements as they change, until the loop is left or the signal aborted.
 * A line that broke is joined again; what happened meanwhile is not told.
 */
export async function* published<G extends Given>(
  connection: Connection<G>,
  ...call: Call<RecordPublishedSubscriptionVariables, G>
): AsyncGenerator<RecordPublishedSubscription['recordPublished'], void, undefined> {
  const [variables, options] = inLanguageOf(connection, RecordPublishedDocument, call);
  for await (const { recordPublished } of connection.subscribe(RecordPublishedDocument, variables, options)) yield recordPublished;
}
