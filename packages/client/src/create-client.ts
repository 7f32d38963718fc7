import { connect } from './connection.ts';
import type { Connection, ConnectionOptions } from './connection.ts';
import type { Given } from './ask.ts';
import { acceptInvitation, changePerson, createApiKey, getViewer, invitePerson, listPeople, readInvitation, revokeApiKey } from './record/account.ts';
import { allAgreements, allAgreementsInFull, getAgreement, listAgreements, listAgreementsInFull } from './record/agreements.ts';
import { allArticles, getArticle, listArticles } from './record/articles.ts';
import { listDatasets } from './record/datasets.ts';
import { getDomain, listDomains } from './record/domains.ts';
import { getNetwork, getPair, getTimeline } from './record/figures.ts';
import { getNode, listNodes } from './record/nodes.ts';
import * as pages from './record/pages.ts';
import { getCountry, getOrganization, listCountries, listOrganizations } from './record/parties.ts';
import { published } from './record/publications.ts';
import { allFound, searchRecord } from './record/search.ts';

/** A client of one Pacta API: a {@link Connection} that has every call of this package too. Make one and keep it. */
export type PactaClient<G extends Given = Given> = ReturnType<typeof createClient<G>>;

/**
 * Makes a client with every operation of this package, grouped by what it is about. With a `locale` names and titles come in
 * that language unless a call asks for another; without, every call must ask. What the record doesn't have is `null`;
 * whatever else goes wrong is thrown, see {@link AnyPactaError}. A bundle that uses few operations is smaller with
 * {@link connect} and the functions themselves.
 */
export function createClient<const G extends Given = undefined>(options: ConnectionOptions<G>) {
  const connection: Connection<G> = connect(options);
  const bind =
    <Call extends unknown[], Answer>(asks: (connection: Connection<G>, ...call: Call) => Answer) =>
    (...call: Call): Answer =>
      asks(connection, ...call);
  return {
    ...connection,
    agreements: {
      get: bind(getAgreement<G>),
      list: bind(listAgreements<G>),
      listInFull: bind(listAgreementsInFull<G>),
      all: bind(allAgreements<G>),
      allInFull: bind(allAgreementsInFull<G>),
    },
    articles: { get: bind(getArticle<G>), list: bind(listArticles<G>), all: bind(allArticles<G>) },
    countries: { get: bind(getCountry<G>), list: bind(listCountries<G>) },
    organizations: { get: bind(getOrganization<G>), list: bind(listOrganizations<G>) },
    domains: { get: bind(getDomain<G>), list: bind(listDomains<G>) },
    datasets: { list: bind(listDatasets<G>) },
    pair: bind(getPair<G>),
    network: bind(getNetwork<G>),
    timeline: bind(getTimeline<G>),
    search: bind(searchRecord<G>),
    searchAll: bind(allFound<G>),
    published: bind(published<G>),
    node: bind(getNode<G>),
    nodes: bind(listNodes<G>),
    viewer: bind(getViewer),
    apiKeys: { create: bind(createApiKey), revoke: bind(revokeApiKey) },
    people: { list: bind(listPeople), invite: bind(invitePerson), change: bind(changePerson) },
    invitations: { read: bind(readInvitation), accept: bind(acceptInvitation) },
    /** What each page of Pacta's own site asks: see « the query behind this page » there. */
    pages: {
      home: bind(pages.homePage<G>),
      article: bind(pages.articlePage<G>),
      citation: bind(pages.citationPage<G>),
      articles: bind(pages.articlesPage<G>),
      agreement: bind(pages.agreementPage<G>),
      agreements: bind(pages.agreementsPage<G>),
      country: bind(pages.countryPage<G>),
      countries: bind(pages.countriesPage<G>),
      pair: bind(pages.pairPage<G>),
      organization: bind(pages.organizationPage<G>),
      domain: bind(pages.domainPage<G>),
      search: bind(pages.searchPage<G>),
      explore: bind(pages.explorePage<G>),
      api: bind(pages.apiPage),
      filterNames: bind(pages.filterNames<G>),
    },
  };
}
