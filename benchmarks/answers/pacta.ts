import { dataOf, graphql, type Answer, type Counts, type Dialect, type Line, type Source, type Whole } from './answer.ts';

const LINE = 'slug title kind stage parties { party { name ... on Country { code } } }';
const EVIDENCE = '... on ReferenceEvidence { says article { title url outlet { name } } }';

const QUERIES = {
  Q1: `query ($slug: String!) { agreement(by: { slug: $slug }) { ${LINE} summary domains { slug label }
    commitments { statement stage wording domain { label } evidence { ${EVIDENCE} } } evidence(first: 100) { nodes { ${EVIDENCE} } } } }`,
  Q2: `query ($country: CountryCode!, $domain: String!) {
    agreements(filter: { countries: [$country], domains: [$domain] }, first: 20) { nodes { ${LINE} } } }`,
  Q3: `query ($text: String!) { agreements(filter: { text: $text }, first: 20) { totalCount nodes { ${LINE} } facets {
    countries { country { code } count } domains { domain { slug } count } kinds { kind count } stages { stage count } years { year count } } } }`,
  Q4: '{ countries { code name agreementCount } }',
  Q5: `query ($after: String!) { agreements(first: 20, after: $after) { nodes { ${LINE} } } }`,
};

/** A cursor of the list of newest agreements, as the API would give it out. */
export const cursorOf = (updatedAt: string, id: string) => Buffer.from(JSON.stringify(['NEWEST', updatedAt, id])).toString('base64url');

type PactaLine = Omit<Line, 'parties'> & { parties: { party: { code: string; name: string } }[] };
type PactaSource = { says: string | null; article: { title: string; url: string | null; outlet: { name: string } } };
type PactaWhole = PactaLine & Pick<Whole, 'summary' | 'domains'> & {
  commitments: { statement: string; stage: string; wording: string; domain: { label: string }; evidence: PactaSource[] }[];
  evidence: { nodes: PactaSource[] };
};
type PactaFacets = {
  countries: { country: { code: string }; count: number }[];
  domains: { domain: { slug: string }; count: number }[];
  kinds: { kind: string; count: number }[];
  stages: { stage: string; count: number }[];
  years: { year: number; count: number }[];
};
type PactaList = { agreements: { totalCount: number; nodes: PactaLine[]; facets: PactaFacets } };

const line = ({ slug, title, kind, stage, parties }: PactaLine): Line => ({ slug, title, kind, stage, parties: parties.map(({ party: { code, name } }) => ({ code, name })) });
const source = ({ says, article: { title, url, outlet } }: PactaSource): Source => ({ title, url, outlet: outlet.name, says });
const counts = <Row extends { count: number }>(rows: Row[], keyOf: (row: Row) => string | number): Counts => Object.fromEntries(rows.map((row) => [keyOf(row), row.count]));

export const pacta: Dialect = {
  ask(question, [a = '', b = '']) {
    const variables = { Q1: { slug: a }, Q2: { country: a, domain: b }, Q3: { text: a }, Q4: {}, Q5: { after: cursorOf(a, b) } };
    return graphql(QUERIES[question], variables[question]);
  },
  read(question, json): Answer[typeof question] {
    switch (question) {
      case 'Q1': {
        const { agreement } = dataOf<{ agreement: PactaWhole | null }>(json);
        if (!agreement) return null;
        return {
          ...line(agreement),
          summary: agreement.summary,
          domains: agreement.domains,
          commitments: agreement.commitments.map(({ domain, evidence, ...rest }) => ({ ...rest, domain: domain.label, evidence: evidence.map(source) })),
          evidence: agreement.evidence.nodes.map(source),
        };
      }
      case 'Q3': {
        const { totalCount, nodes, facets } = dataOf<PactaList>(json).agreements;
        return {
          total: totalCount,
          agreements: nodes.map(line),
          facets: {
            countries: counts(facets.countries, ({ country }) => country.code),
            domains: counts(facets.domains, ({ domain }) => domain.slug),
            kinds: counts(facets.kinds, ({ kind }) => kind),
            stages: counts(facets.stages, ({ stage }) => stage),
            years: counts(facets.years, ({ year }) => year),
          },
        };
      }
      case 'Q4': {
        const { countries } = dataOf<{ countries: { code: string; name: string; agreementCount: number }[] }>(json);
        return countries.map(({ code, name, agreementCount }) => ({ code, name, count: agreementCount }));
      }
      case 'Q2':
      case 'Q5':
        return dataOf<PactaList>(json).agreements.nodes.map(line);
    }
  },
};
