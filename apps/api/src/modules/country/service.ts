import { countAgreementsOfCountries, readCountries, readCountryFacet, type AgreementConditions, type CountryConditions, type CountryOrder, type CountryRecord, type FacetCount } from '@pacta/db';
import { keyed, nameOf, partsOf, type Soon } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { BadInput } from '../../errors.ts';
import { refuseEmptyTime, refuseLongText, refuseUnknown } from '../facet/filter.ts';

export const COUNTRY_PARTS = ['agreementCount', 'memberships'];

export function countryByCode(ctx: Context, code: string, asked: ReadonlySet<string>): Soon<CountryRecord | undefined> {
  const parts = partsOf(asked, COUNTRY_PARTS);
  if (ctx.vocabulary && parts.size === 0) return ctx.vocabulary.countries.get(code);
  return ctx.batch(`country:${nameOf(parts)}`, code, async (codes) =>
    keyed(await readCountries(ctx.db, { asked: parts, filter: { codes }, order: 'NAME_FR' }), (country) => country.code));
}

/** Countries that meet a filter. Those that the vocabulary holds are chosen from it, and only their counts are read. */
export async function countriesBy(ctx: Context, filter: CountryConditions, order: CountryOrder, asked: ReadonlySet<string>): Promise<CountryRecord[]> {
  const parts = partsOf(asked, COUNTRY_PARTS);
  // The database alone knows the order of an English dictionary; the vocabulary stands in the French one.
  if (!ctx.vocabulary || parts.has('memberships') || order === 'NAME_EN') return readCountries(ctx.db, { asked: parts, filter, order });
  const counted = parts.has('agreementCount') || order === 'AGREEMENTS' || filter.hasAgreements != null;
  const counts = counted ? await countAgreementsOfCountries(ctx.db) : new Map<string, number>();
  const countOf = ({ code }: CountryRecord) => counts.get(code) ?? 0;
  const among = (values: readonly string[] | null | undefined, value: string | undefined) => !values?.length || (value !== undefined && values.includes(value));
  const found = [...ctx.vocabulary.countries.values()].filter((country) =>
    among(filter.codes, country.code) && among(filter.regions, country.region?.code) && among(filter.subregions, country.subregion?.code)
    && (filter.hasAgreements == null || filter.hasAgreements === countOf(country) > 0));
  if (order === 'AGREEMENTS') found.sort((a, b) => countOf(b) - countOf(a) || (a.code < b.code ? -1 : 1));
  return parts.has('agreementCount') ? found.map((country) => ({ ...country, agreementCount: countOf(country) })) : found;
}

/** The countries that share agreements with one, closest first. */
export async function partnersOf(ctx: Context, code: string, first: number, filter: AgreementConditions) {
  if (first < 0 || first > 100) throw new BadInput(`Ask for 0 to 100 partners, not ${first}.`, 'first');
  const counts = await countryFacet(ctx, code, 'country', filter);
  return counts.filter(({ value }) => value !== code).slice(0, first);
}

/** The domains of the first level that a country's agreements concern, most frequent first. */
export const domainProfileOf = async (ctx: Context, code: string, filter: AgreementConditions) =>
  (await countryFacet(ctx, code, 'domain', filter)).filter(({ value }) => !value.includes('/'));

async function countryFacet(ctx: Context, code: string, facet: 'country' | 'domain', filter: AgreementConditions): Promise<FacetCount[]> {
  refuseEmptyTime(filter);
  refuseLongText(filter.text, 'filter.text');
  const counts = await ctx.batch(`countryFacet:${facet}:${JSON.stringify(filter)}`, code, async (codes) => {
    const { counts: found, unknown } = await readCountryFacet(ctx.db, { codes, filter, facet });
    refuseUnknown(unknown);
    return found;
  });
  return counts ?? [];
}
