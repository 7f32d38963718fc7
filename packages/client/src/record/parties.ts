import { CountriesDocument, CountryDocument, OrganizationDocument, OrganizationsDocument } from '../__generated__/graphql.ts';
import type { CountriesQueryVariables, CountryQueryVariables, OrganizationQueryVariables, OrganizationsQueryVariables } from '../__generated__/graphql.ts';
import { ask } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { Connection } from '../connection.ts';

/** One country with its memberships, by its ISO 3166-1 alpha-2 code; null when the record has none. */
export const getCountry = async <G extends Given>(connection: Connection<G>, ...call: Call<CountryQueryVariables, G>) =>
  (await ask(connection, CountryDocument, call)).country;

/** Countries, each with the number of its agreements. */
export const listCountries = async <G extends Given>(connection: Connection<G>, ...call: Call<CountriesQueryVariables, G>) =>
  (await ask(connection, CountriesDocument, call)).countries;

/** One organization with its members, by its code; null when the record has none. */
export const getOrganization = async <G extends Given>(connection: Connection<G>, ...call: Call<OrganizationQueryVariables, G>) =>
  (await ask(connection, OrganizationDocument, call)).organization;

/** Organizations, each with the number of their agreements. */
export const listOrganizations = async <G extends Given>(connection: Connection<G>, ...call: Call<OrganizationsQueryVariables, G>) =>
  (await ask(connection, OrganizationsDocument, call)).organizations;
