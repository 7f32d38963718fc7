import { AgreementDocument, AgreementsDocument, AgreementsInFullDocument } from '../__generated__/graphql.ts';
import type { AgreementQueryVariables, AgreementsInFullQueryVariables, AgreementsQueryVariables } from '../__generated__/graphql.ts';
import { ask } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { Connection } from '../connection.ts';
import { walk } from '../walk.ts';
import type { Cursors } from '../walk.ts';

/** One agreement whole, by `slug` or `id`; null when the record has none. */
export const getAgreement = async <G extends Given>(connection: Connection<G>, ...call: Call<AgreementQueryVariables, G>) =>
  (await ask(connection, AgreementDocument, call)).agreement;

/** A page of agreements. */
export const listAgreements = async <G extends Given>(connection: Connection<G>, ...call: Call<AgreementsQueryVariables, G>) =>
  (await ask(connection, AgreementsDocument, call)).agreements;

/** A page of agreements whole: each with its parties, commitments, events and all evidence. */
export const listAgreementsInFull = async <G extends Given>(connection: Connection<G>, ...call: Call<AgreementsInFullQueryVariables, G>) =>
  (await ask(connection, AgreementsInFullDocument, call)).agreements;

/** Every agreement that passes the filter, page by page behind the scenes. */
export const allAgreements = <G extends Given>(connection: Connection<G>, ...call: Call<Omit<AgreementsQueryVariables, Cursors>, G>) =>
  walk((...page: Call<AgreementsQueryVariables, G>) => listAgreements(connection, ...page), call);

/** The same, each whole. */
export const allAgreementsInFull = <G extends Given>(connection: Connection<G>, ...call: Call<Omit<AgreementsInFullQueryVariables, Cursors>, G>) =>
  walk((...page: Call<AgreementsInFullQueryVariables, G>) => listAgreementsInFull(connection, ...page), call);
