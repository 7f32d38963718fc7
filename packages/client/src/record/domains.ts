import { DomainDocument, DomainsDocument } from '../__generated__/graphql.ts';
import type { DomainQueryVariables, DomainsQueryVariables } from '../__generated__/graphql.ts';
import { ask } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { Connection } from '../connection.ts';

/** One domain of cooperation with its place in the taxonomy, by its slug; null when the taxonomy has none. */
export const getDomain = async <G extends Given>(connection: Connection<G>, ...call: Call<DomainQueryVariables, G>) =>
  (await ask(connection, DomainDocument, call)).domain;

/** The taxonomy in its own order; `level` 1 or 2 leaves the other out. */
export const listDomains = async <G extends Given>(connection: Connection<G>, ...call: Call<DomainsQueryVariables, G>) =>
  (await ask(connection, DomainsDocument, call)).domains;
