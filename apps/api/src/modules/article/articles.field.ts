import type { GraphQLResolveInfo } from 'graphql';
import type { QueryArticlesArgs } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import { connectionOf, pageOf } from '../../relay/connection.ts';
import { askedOf, selectedBelow, selects } from '../../relay/selection.ts';
import { articleFacetsNamed } from '../facet/facets.ts';
import { articlesOn } from './service.ts';

/** The field `articles`, of the whole record or of a country. */
export async function articleConnection(ctx: Context, { filter, orderBy, ...args }: QueryArticlesArgs, info: GraphQLResolveInfo, country?: string) {
  const page = pageOf(args, orderBy ?? 'NEWEST');
  const facets = articleFacetsNamed(selectedBelow('facets', info));
  const query = { page, filter: filter ?? {}, asked: askedOf('Article', info), count: selects('totalCount', info), facets, country };
  return connectionOf(await articlesOn(ctx, query), page);
}
