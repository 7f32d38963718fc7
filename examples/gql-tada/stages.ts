// How far a country's agreements have come, by an operation of one's own that the editor checks as it is typed.
//   npm init -y && npm pkg set type=module
//   npm install @pacta/client gql.tada @0no-co/graphql.web typescript@5 @types/node
//   npx gql.tada generate output && npx tsc && node stages.js ML
import { print } from '@0no-co/graphql.web';
import { createClient } from '@pacta/client';
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.js';

const [country = 'ML', url = 'http://localhost:4000/graphql'] = process.argv.slice(2);
const graphql = initGraphQLTada<{ introspection: introspection; scalars: { CountryCode: string; PartialDate: string } }>();

const Latest = graphql(`
  fragment Latest on Agreement @_unmask { title(locale: EN) stage parties { party { name(locale: EN) } } }
`);
const Stages = graphql(`
  query Stages($country: CountryCode!) {
    agreements(filter: { countries: [$country] }, first: 3) {
      totalCount
      facets { stages { stage count } }
      nodes { ...Latest }
    }
  }
`, [Latest]);

const pacta = createClient({ url, print });
const { agreements } = await pacta.request(Stages, { country });
console.log(`${agreements.totalCount} agreements`);
for (const { stage, count } of agreements.facets.stages) console.log(`${stage} ${count}`);
for (const { title, parties } of agreements.nodes) console.log(`${title}: ${parties.map(({ party }) => party.name).join(', ')}`);
