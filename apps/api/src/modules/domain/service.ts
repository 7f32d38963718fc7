import { countAgreementsOfDomains, readDomains, type DomainRecord } from '@pacta/db';
import { keyed } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { BadInput } from '../../errors.ts';

export const domainBySlug = (ctx: Context, slug: string) =>
  ctx.batch('domain', slug, async (slugs) => keyed(await readDomains(ctx.db, { slugs }), (domain) => domain.slug));

export async function domainsOfLevel(ctx: Context, level: number | null | undefined) {
  if (level != null && level !== 1 && level !== 2) throw new BadInput(`The taxonomy has levels 1 and 2, not ${level}.`, 'level');
  const all = await readDomains(ctx.db, 'all');
  return level == null ? all : all.filter((domain) => levelOf(domain) === level);
}

export const levelOf = ({ parentSlug }: DomainRecord) => (parentSlug === null ? 1 : 2);

export const childrenOf = async (ctx: Context, slug: string) =>
  (await ctx.batch('domain.children', slug, async (parents) => {
    const children = await readDomains(ctx.db, { parents });
    return new Map(parents.map((parent) => [parent, children.filter((child) => child.parentSlug === parent)]));
  })) ?? [];

export const agreementCountOf = async (ctx: Context, slug: string) =>
  (await ctx.batch('domain.agreementCount', slug, (slugs) => countAgreementsOfDomains(ctx.db, slugs))) ?? 0;
