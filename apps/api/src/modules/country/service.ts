import { readCountries, readDomainProfiles, readPartners, type CountryConditions, type CountryOrder } from '@pacta/db';
import { keyed, nameOf, partsOf } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { BadInput } from '../../errors.ts';

export const COUNTRY_PARTS = ['memberships'];

export function countryByCode(ctx: Context, code: string, asked: ReadonlySet<string>) {
  const parts = partsOf(asked, COUNTRY_PARTS);
  return ctx.batch(`country:${nameOf(parts)}`, code, async (codes) =>
    keyed(await readCountries(ctx.db, { asked: parts, filter: { codes }, order: 'NAME_FR' }), (country) => country.code));
}

export const countriesBy = (ctx: Context, filter: CountryConditions, order: CountryOrder, asked: ReadonlySet<string>) =>
  readCountries(ctx.db, { asked, filter, order });

export async function partnersOf(ctx: Context, code: string, first: number) {
  if (first < 0 || first > 100) throw new BadInput(`Ask for 0 to 100 partners, not ${first}.`, 'first');
  return (await ctx.batch(`partners:${first}`, code, (codes) => readPartners(ctx.db, codes, first))) ?? [];
}

export const domainProfileOf = async (ctx: Context, code: string) =>
  (await ctx.batch('domainProfile', code, (codes) => readDomainProfiles(ctx.db, codes))) ?? [];
