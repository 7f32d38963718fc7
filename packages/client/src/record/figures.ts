import { NetworkDocument, PairDocument, TimelineDocument } from '../__generated__/graphql.ts';
import type { NetworkQueryVariables, PairQueryVariables, TimelineQueryVariables } from '../__generated__/graphql.ts';
import { ask, including } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { Connection } from '../connection.ts';

/** Two countries, by their ISO 3166-1 alpha-2 codes: what both are party to, about what, and what each dataset covers of them. */
export const getPair = async <G extends Given>(connection: Connection<G>, a: string, b: string, ...call: Call<Omit<PairQueryVariables, 'a' | 'b'>, G>) =>
  (await ask(connection, PairDocument, including<PairQueryVariables, { a: string; b: string }, G>({ a, b }, call))).pair;

/** States as nodes, the agreements that two share as the weight of an edge. */
export const getNetwork = async <G extends Given>(connection: Connection<G>, ...call: Call<NetworkQueryVariables, G>) =>
  (await ask(connection, NetworkDocument, call)).network;

/** How many agreements and events fall in each month, year or decade. */
export const getTimeline = async <G extends Given>(connection: Connection<G>, ...call: Call<TimelineQueryVariables, G>) =>
  (await ask(connection, TimelineDocument, call)).timeline;
