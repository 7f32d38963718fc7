import type { GraphQLResolveInfo } from 'graphql';
import type { QueryAgreementsArgs } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import { connectionOf, pageOf } from '../../relay/connection.ts';
import { askedOf, selects } from '../../relay/selection.ts';
import { agreementsOn, type AgreementsOn } from './service.ts';

/** The field `agreements`, wherever it stands: of the whole record, or of a country, an organization or a domain. */
export async function agreementConnection(
  ctx: Context,
  { filter, orderBy, ...args }: QueryAgreementsArgs,
  info: GraphQLResolveInfo,
  of?: AgreementsOn['of'],
) {
  const page = pageOf(args, orderBy ?? 'NEWEST');
  const count = selects('totalCount', info);
  return connectionOf(await agreementsOn(ctx, { page, filter: filter ?? {}, asked: askedOf('Agreement', info), count, of }), page);
}
