import { NodeDocument, NodesDocument } from '../__generated__/graphql.ts';
import type { NodeQueryVariables, NodesQueryVariables } from '../__generated__/graphql.ts';
import { ask } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { Connection } from '../connection.ts';

/** Whatever an id names; null when it names nothing any more. */
export const getNode = async <G extends Given>(connection: Connection<G>, ...call: Call<NodeQueryVariables, G>) =>
  (await ask(connection, NodeDocument, call)).node;

/** Several things by their ids, in the order asked for; null in the place of what is not there. */
export const listNodes = async <G extends Given>(connection: Connection<G>, ...call: Call<NodesQueryVariables, G>) =>
  (await ask(connection, NodesDocument, call)).nodes;
