import { countAgreementsOfDomains, readDomains, type DomainRecord } from '@pacta/db';
import { keyed, type Soon } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { BadInput } from '../../errors.ts';

export const domainBySlug = (ctx: Context, slug: string): Soon<DomainRecord | undefined> =>
  ctx.vocabulary ? ctx.vocabulary.domains.get(slug) : ctx.batch('domain', slug, async (slugs) => keyed(await readDomains(ctx.db, { slugs }), (domain) => domain.slug));

export async function domainsOfLevel(ctx: Context, level: number | null | undefined) {
  if (level != null && level !== 1 && level !== 2) throw new BadInput(`The taxonomy has levels 1 and 2, not ${level}.`, 'level');
  const all = await allDomains(ctx);
  return level == null ? all : all.filter((domain) => levelOf(domain) === level);
}

export const levelOf = ({ parentSlug }: DomainRecord) => (parentSlug === null ? 1 : 2);

const allDomains = (ctx: Context): Soon<DomainRecord[]> => (ctx.vocabulary ? [...ctx.vocabulary.domains.values()] : readDomains(ctx.db, 'all'));

export const childrenOf = async (ctx: Context, slug: string) =>
  (await ctx.batch('domain.children', slug, async (parents) => {
    const all = await allDomains(ctx);
    return new Map(parents.map((parent) => [parent, all.filter((child) => child.parentSlug === parent)]));
  })) ?? [];

export const agreementCountOf = async (ctx: Context, slug: string) =>
  (await ctx.batch('domain.agreementCount', slug, (slugs) => countAgreementsOfDomains(ctx.db, slugs))) ?? 0;
