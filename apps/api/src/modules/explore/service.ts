import {
  readNetwork,
  readPairCommitments,
  readPairCoverage,
  readSharedOrganizations,
  readTimeline,
  type AgreementConditions,
  type Bilingual,
  type DatasetRecord,
  type Page,
  type PairCoverageRecord,
  type TimelineUnit,
} from '@pacta/db';
import { present } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { BadInput } from '../../errors.ts';
import { countryByCode } from '../country/service.ts';
import { refuseEmptyTime, refuseLongText, refuseUnknown } from '../facet/filter.ts';
import { coverageStatement } from './coverage-statement.ts';

/** Two countries by their codes, in the order in which they were asked for. */
export type PairKey = { a: string; b: string };

export type CoverageOfPair = PairCoverageRecord & { pair: PairKey; dataset: DatasetRecord; statement: Bilingual };

/** A pair of countries that the record knows. */
export async function pairOf(ctx: Context, { a, b }: PairKey): Promise<PairKey> {
  if (a === b) throw new BadInput(`A pair is of two countries, and both are ${a}.`, 'b');
  for (const [code, argument] of [[a, 'a'], [b, 'b']] as const)
    if (!(await countryByCode(ctx, code, new Set()))) throw new BadInput(`The record knows no country ${code}.`, argument);
  return { a, b };
}

/** The filter of a pair's agreements: what was asked for, and both countries. */
export const filterOfPair = ({ a, b }: PairKey, filter: AgreementConditions): AgreementConditions => ({ ...filter, between: [a, b] });

export const commitmentsOfPair = (ctx: Context, { a, b }: PairKey, query: { asked: ReadonlySet<string>; page: Page<'NEWEST'>; count: boolean }) =>
  readPairCommitments(ctx.db, { a, b, ...query });

export const organizationsOfPair = (ctx: Context, { a, b }: PairKey) => readSharedOrganizations(ctx.db, a, b);

/** What each dataset says of the pair, and what that means. */
export async function coverageOfPair(ctx: Context, { a, b }: PairKey, datasets: readonly DatasetRecord[]): Promise<CoverageOfPair[]> {
  const [found, one, other] = await Promise.all([
    readPairCoverage(ctx.db, a, b), countryByCode(ctx, a, new Set()), countryByCode(ctx, b, new Set()),
  ]);
  const names = [present(one).name, present(other).name] as const;
  return found.map((coverage) => {
    const dataset = present(datasets.find(({ id }) => id === coverage.datasetId));
    return { ...coverage, pair: { a, b }, dataset, statement: coverageStatement(dataset, coverage, names) };
  });
}

export async function networkOn(ctx: Context, filter: AgreementConditions, minWeight: number) {
  refuseFilter(filter);
  if (minWeight < 1) throw new BadInput(`\`minWeight\` counts agreements: 1 or more, not ${minWeight}.`, 'minWeight');
  const { unknown, network } = await readNetwork(ctx.db, filter, minWeight);
  refuseUnknown(unknown);
  return network;
}

export async function timelineOn(ctx: Context, filter: AgreementConditions, unit: TimelineUnit, kinds: boolean) {
  refuseFilter(filter);
  const { buckets, unknown } = await readTimeline(ctx.db, { filter, unit, kinds });
  refuseUnknown(unknown);
  return buckets;
}

function refuseFilter(filter: AgreementConditions) {
  refuseEmptyTime(filter);
  refuseLongText(filter.text, 'filter.text');
}
