import type { GraphQLResolveInfo } from 'graphql';
import type { QueryAgreementsArgs } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import { connectionOf, pageOf } from '../../relay/connection.ts';
import { askedOf, selectedBelow, selects } from '../../relay/selection.ts';
import { facetsNamed } from '../facet/facets.ts';
import { agreementsOn, type AgreementConditions, type AgreementsOn } from './service.ts';

/** The field `agreements`, wherever it stands: of the whole record, or of a country, an organization, a domain, a dataset or a pair. */
export async function agreementConnection(
  ctx: Context,
  { filter, orderBy, ...args }: Omit<QueryAgreementsArgs, 'filter'> & { filter?: AgreementConditions | null },
  info: GraphQLResolveInfo,
  of?: AgreementsOn['of'],
) {
  const page = pageOf(args, orderBy ?? 'NEWEST');
  const count = selects('totalCount', info);
  const facets = facetsNamed(selectedBelow('facets', info));
  return connectionOf(await agreementsOn(ctx, { page, filter: filter ?? {}, asked: askedOf('Agreement', info), count, facets, of }), page);
}
