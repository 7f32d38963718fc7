import { AgreementPageDocument, AgreementsPageDocument, ApiPageDocument, ArticlePageDocument, ArticlesPageDocument, CitationPageDocument, CountriesPageDocument, CountryPageDocument, DomainPageDocument, ExplorePageDocument, FilterNamesDocument, HomeDocument, OrganizationPageDocument, PairPageDocument, SearchPageDocument } from '../__generated__/graphql.ts';
import type { AgreementPageQueryVariables, AgreementsPageQueryVariables, ArticlePageQueryVariables, ArticlesPageQueryVariables, CitationPageQueryVariables, CountriesPageQueryVariables, CountryPageQueryVariables, DomainPageQueryVariables, ExplorePageQueryVariables, FilterNamesQueryVariables, HomeQueryVariables, OrganizationPageQueryVariables, PairPageQueryVariables, SearchPageQueryVariables } from '../__generated__/graphql.ts';
import { ask } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { CallOptions, Connection } from '../connection.ts';

/** All that the front page of the site shows. */
export const homePage = <G extends Given>(connection: Connection<G>, ...call: Call<HomeQueryVariables, G>) => ask(connection, HomeDocument, call);

/** All that the page of an article shows. */
export const articlePage = async <G extends Given>(connection: Connection<G>, ...call: Call<ArticlePageQueryVariables, G>) =>
  (await ask(connection, ArticlePageDocument, call)).article;

/** All that the page on how to cite an article shows. */
export const citationPage = async <G extends Given>(connection: Connection<G>, ...call: Call<CitationPageQueryVariables, G>) =>
  (await ask(connection, CitationPageDocument, call)).article;

/** All that the page of an agreement shows. */
export const agreementPage = async <G extends Given>(connection: Connection<G>, ...call: Call<AgreementPageQueryVariables, G>) =>
  (await ask(connection, AgreementPageDocument, call)).agreement;

/** All that the list of agreements shows. */
export const agreementsPage = <G extends Given>(connection: Connection<G>, ...call: Call<AgreementsPageQueryVariables, G>) => ask(connection, AgreementsPageDocument, call);

/** All that the list of articles shows. */
export const articlesPage = <G extends Given>(connection: Connection<G>, ...call: Call<ArticlesPageQueryVariables, G>) => ask(connection, ArticlesPageDocument, call);

/** All that the page of a country shows. */
export const countryPage = <G extends Given>(connection: Connection<G>, ...call: Call<CountryPageQueryVariables, G>) => ask(connection, CountryPageDocument, call);

/** All that the list of countries and organizations shows. */
export const countriesPage = <G extends Given>(connection: Connection<G>, ...call: Call<CountriesPageQueryVariables, G>) => ask(connection, CountriesPageDocument, call);

/** All that the page of two countries shows. */
export const pairPage = <G extends Given>(connection: Connection<G>, ...call: Call<PairPageQueryVariables, G>) => ask(connection, PairPageDocument, call);

/** All that the page of an organization shows. */
export const organizationPage = <G extends Given>(connection: Connection<G>, ...call: Call<OrganizationPageQueryVariables, G>) => ask(connection, OrganizationPageDocument, call);

/** All that the page of a domain shows. */
export const domainPage = <G extends Given>(connection: Connection<G>, ...call: Call<DomainPageQueryVariables, G>) => ask(connection, DomainPageDocument, call);

/** All that the search shows. */
export const searchPage = async <G extends Given>(connection: Connection<G>, ...call: Call<SearchPageQueryVariables, G>) =>
  (await ask(connection, SearchPageDocument, call)).search;

/** All that Explore shows. */
export const explorePage = <G extends Given>(connection: Connection<G>, ...call: Call<ExplorePageQueryVariables, G>) => ask(connection, ExplorePageDocument, call);

/** The names of all that the list of agreements can be filtered by. */
export const filterNames = <G extends Given>(connection: Connection<G>, ...call: Call<FilterNamesQueryVariables, G>) => ask(connection, FilterNamesDocument, call);

/** The whole schema of the API, as it describes itself: what its reference shows. */
export const apiPage = async (connection: Connection, options?: CallOptions) => (await connection.request(ApiPageDocument, {}, options)).__schema;
