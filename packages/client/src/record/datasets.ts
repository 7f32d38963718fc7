import { DatasetsDocument } from '../__generated__/graphql.ts';
import type { DatasetsQueryVariables } from '../__generated__/graphql.ts';
import { ask } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { Connection } from '../connection.ts';

/** The datasets that the record draws on or can import, loaded or not, and what each covers. */
export const listDatasets = async <G extends Given>(connection: Connection<G>, ...call: Call<DatasetsQueryVariables, G>) =>
  (await ask(connection, DatasetsDocument, call)).datasets;
