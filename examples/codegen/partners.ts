// With whom a country has most agreements, by an operation of one's own whose types the generator writes.
//   npm init -y && npm pkg set type=module
//   npm install @pacta/client graphql
//   npm install --save-dev @graphql-codegen/cli @graphql-codegen/client-preset @graphql-typed-document-node/core typescript @types/node
//   npx graphql-codegen && npx tsc && node partners.js ML
import { createClient } from '@pacta/client';
import { graphql } from './generated/gql.js';

const [country = 'ML', url = 'http://localhost:4000/graphql'] = process.argv.slice(2);
const pacta = createClient({ url });

const Partners = graphql(`
  query Partners($country: CountryCode!) {
    country(code: $country) {
      name(locale: EN)
      partners(first: 5) { country { name(locale: EN) } agreementCount }
    }
  }
`);
const { country: found } = await pacta.request(Partners, { country });
for (const { country: other, agreementCount } of found?.partners ?? []) console.log(`${found?.name} and ${other.name}: ${agreementCount}`);
