import { dataOf, graphql, type Answer, type Dialect, type Found, type Line, type Source, type Whole } from './answer.ts';

const LINE = `slug titleFr kind stage
  agreementPartiesByAgreementId(orderBy: [POSITION_ASC]) { nodes { countryByCountryCode { code nameFr } } }`;
const EVIDENCE = 'nodes { saysFr articleByArticleId { title url outletByOutletId { name } } }';

const QUERIES = {
  // Its unique index is no constraint, so that there is no field `agreementBySlug`.
  Q1: `query ($slug: String!) { allAgreements(condition: { slug: $slug }, first: 1) { nodes { ${LINE} summaryFr
    agreementSubjectsByAgreementId(orderBy: [POSITION_ASC]) { nodes { cooperationDomainByDomainSlug { slug labelFr } } }
    commitmentsByAgreementId(orderBy: [POSITION_ASC]) { nodes { statementFr stage wording cooperationDomainByDomainSlug { labelFr }
      evidencesByCommitmentId { ${EVIDENCE} } } }
    evidencesByAgreementId { ${EVIDENCE} } } } }`,
  Q2: `query ($country: String!, $domain: String!) { list: agreementsAbout(country: $country, domain: $domain, first: 20) { nodes { ${LINE} } } }`,
  Q3: `query ($q: String!) { list: searchAgreements(q: $q, first: 20) { totalCount nodes { ${LINE} } } searchFacets(q: $q) }`,
  Q4: '{ allCountries { nodes { code nameFr agreementPartiesByCountryCode { totalCount } } } }',
  Q5: `query ($after: Cursor!) { list: allAgreements(orderBy: [UPDATED_AT_DESC, ROW_ID_DESC], first: 20, after: $after) { nodes { ${LINE} } } }`,
};

type GraphileLine = {
  slug: string;
  titleFr: string;
  kind: string;
  stage: string;
  agreementPartiesByAgreementId: { nodes: { countryByCountryCode: { code: string; nameFr: string } }[] };
};
type GraphileSource = { saysFr: string | null; articleByArticleId: { title: string; url: string | null; outletByOutletId: { name: string } } };
type GraphileWhole = GraphileLine & {
  summaryFr: string | null;
  agreementSubjectsByAgreementId: { nodes: { cooperationDomainByDomainSlug: { slug: string; labelFr: string } }[] };
  commitmentsByAgreementId: {
    nodes: {
      statementFr: string;
      stage: string;
      wording: string;
      cooperationDomainByDomainSlug: { labelFr: string };
      evidencesByCommitmentId: { nodes: GraphileSource[] };
    }[];
  };
  evidencesByAgreementId: { nodes: GraphileSource[] };
};
type GraphileList = { list: { totalCount: number; nodes: GraphileLine[] }; searchFacets: Found['facets'] | string };
type GraphileCountries = { allCountries: { nodes: { code: string; nameFr: string; agreementPartiesByCountryCode: { totalCount: number } }[] } };

const line = ({ slug, titleFr, kind, stage, agreementPartiesByAgreementId: { nodes } }: GraphileLine): Line => ({
  slug, title: titleFr, kind, stage, parties: nodes.map(({ countryByCountryCode: { code, nameFr } }) => ({ code, name: nameFr })),
});
const source = ({ saysFr, articleByArticleId: { title, url, outletByOutletId } }: GraphileSource): Source => ({ title, url, outlet: outletByOutletId.name, says: saysFr });
const whole = (agreement: GraphileWhole): Whole => ({
  ...line(agreement),
  summary: agreement.summaryFr,
  domains: agreement.agreementSubjectsByAgreementId.nodes.map(({ cooperationDomainByDomainSlug: { slug, labelFr } }) => ({ slug, label: labelFr })),
  commitments: agreement.commitmentsByAgreementId.nodes.map(({ statementFr, stage, wording, cooperationDomainByDomainSlug, evidencesByCommitmentId }) => ({
    statement: statementFr, stage, wording, domain: cooperationDomainByDomainSlug.labelFr, evidence: evidencesByCommitmentId.nodes.map(source),
  })),
  evidence: agreement.evidencesByAgreementId.nodes.map(source),
});

/** PostGraphile's own cursors name the order as it knows it, which is asked for first. */
export const ORDER_PROBE = graphql('{ allAgreements(orderBy: [UPDATED_AT_DESC, ROW_ID_DESC], first: 1) { pageInfo { endCursor } } }');

/** @param probe the answer to ORDER_PROBE */
export function postgraphileDialect(probe: string): Dialect {
  const { endCursor } = dataOf<{ allAgreements: { pageInfo: { endCursor: string } } }>(probe).allAgreements.pageInfo;
  const [order] = JSON.parse(Buffer.from(endCursor, 'base64').toString()) as [string];
  const cursorOf = (updatedAt: string, id: string) => Buffer.from(JSON.stringify([order, updatedAt, id])).toString('base64');
  return {
    ask(question, [a = '', b = '']) {
      const variables = { Q1: { slug: a }, Q2: { country: a, domain: b }, Q3: { q: a }, Q4: {}, Q5: { after: cursorOf(a, b) } };
      return graphql(QUERIES[question], variables[question]);
    },
    read(question, json): Answer[typeof question] {
      switch (question) {
        case 'Q1': {
          const [found] = dataOf<{ allAgreements: { nodes: GraphileWhole[] } }>(json).allAgreements.nodes;
          return found ? whole(found) : null;
        }
        case 'Q3': {
          const { list, searchFacets } = dataOf<GraphileList>(json);
          const facets = typeof searchFacets === 'string' ? (JSON.parse(searchFacets) as Found['facets']) : searchFacets;
          return { total: list.totalCount, agreements: list.nodes.map(line), facets };
        }
        case 'Q4':
          return dataOf<GraphileCountries>(json).allCountries.nodes.map((each) => ({ code: each.code, name: each.nameFr, count: each.agreementPartiesByCountryCode.totalCount }));
        case 'Q2':
        case 'Q5':
          return dataOf<GraphileList>(json).list.nodes.map(line);
      }
    },
  };
}
