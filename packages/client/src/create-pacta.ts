import * as ask from './__generated__/graphql.ts';
import { requester } from './request.ts';
import type { PactaDocument, PactaOptions, RequestOptions } from './request.ts';
import { walk } from './walk.ts';

/** Asks for one field of the record, with the variables of its operation. */
export type Ask<Result, Variables, Field extends keyof Result> = (
  variables: Variables,
  options?: RequestOptions,
) => Promise<Result[Field]>;

/** Asks for all that one page of the site shows. */
export type AskWhole<Result, Variables> = (variables: Variables, options?: RequestOptions) => Promise<Result>;

/** What a walk through a list leaves to the walk. */
type Cursors = 'first' | 'after' | 'last' | 'before';

/** The page size of a walk: the largest that the API gives. */
const WHOLE_PAGE = 100;

/** A client of one Pacta API. It holds no state: make one and keep it. */
export type Pacta = ReturnType<typeof createPacta>;

/**
 * Makes a client. `request` sends any typed operation; every other method is an operation of this package by name.
 * What the record doesn't have comes back as `null`; whatever else goes wrong is thrown, see `PactaError`.
 */
export function createPacta(options: PactaOptions) {
  const request = requester(options);

  const field =
    <Result, Variables, Field extends keyof Result>(
      document: PactaDocument<Result, Variables>,
      name: Field,
    ): Ask<Result, Variables, Field> =>
    async (variables, requestOptions) =>
      (await request(document, variables, requestOptions))[name];

  const whole =
    <Result, Variables>(document: PactaDocument<Result, Variables>): AskWhole<Result, Variables> =>
    (variables, requestOptions) =>
      request(document, variables, requestOptions);

  const agreements = field(ask.AgreementsDocument, 'agreements');
  const articles = field(ask.ArticlesDocument, 'articles');

  return {
    request,

    country: field(ask.CountryDocument, 'country'),
    countries: field(ask.CountriesDocument, 'countries'),
    organization: field(ask.OrganizationDocument, 'organization'),
    organizations: field(ask.OrganizationsDocument, 'organizations'),
    domain: field(ask.DomainDocument, 'domain'),
    domains: field(ask.DomainsDocument, 'domains'),
    agreement: field(ask.AgreementDocument, 'agreement'),
    agreements,
    agreementsInFull: field(ask.AgreementsInFullDocument, 'agreements'),
    article: field(ask.ArticleDocument, 'article'),
    articles,
    datasets: field(ask.DatasetsDocument, 'datasets'),
    node: field(ask.NodeDocument, 'node'),
    nodes: field(ask.NodesDocument, 'nodes'),

    /** Every agreement that passes the filter, in order, page by page behind the scenes. */
    eachAgreement: (variables: Omit<ask.AgreementsQueryVariables, Cursors>, requestOptions?: RequestOptions) =>
      walk((after) => agreements({ ...variables, first: WHOLE_PAGE, after }, requestOptions)),
    /** Every article that passes the filter, in order, page by page behind the scenes. */
    eachArticle: (variables: Omit<ask.ArticlesQueryVariables, Cursors>, requestOptions?: RequestOptions) =>
      walk((after) => articles({ ...variables, first: WHOLE_PAGE, after }, requestOptions)),

    home: whole(ask.HomeDocument),
    articlePage: field(ask.ArticlePageDocument, 'article'),
    citationPage: field(ask.CitationPageDocument, 'article'),
    agreementPage: field(ask.AgreementPageDocument, 'agreement'),
    agreementsPage: whole(ask.AgreementsPageDocument),
    articlesPage: whole(ask.ArticlesPageDocument),
    countryPage: whole(ask.CountryPageDocument),
    pairPage: whole(ask.PairPageDocument),
    searchPage: field(ask.SearchPageDocument, 'search'),
    explorePage: whole(ask.ExplorePageDocument),
    countriesPage: whole(ask.CountriesPageDocument),
    domainPage: whole(ask.DomainPageDocument),
    organizationPage: whole(ask.OrganizationPageDocument),
    filterNames: whole(ask.FilterNamesDocument),
  };
}
