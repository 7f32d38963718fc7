import {
  readAgreementPages,
  readAgreements,
  readCommitments,
  type AgreementConditions,
  type AgreementOrder,
  type AgreementRecord,
  type Facet,
  type Page,
  type Paged,
  type Within,
} from '@pacta/db';
import { keyed, nameOf } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { refuseEmptyTime, refuseLongText, refuseUnknown } from '../facet/filter.ts';

export type { AgreementConditions };

type Asked = ReadonlySet<string>;

export async function agreementBySlug(ctx: Context, slug: string, asked: Asked): Promise<AgreementRecord | null> {
  const [found] = await readAgreements(ctx.db, asked, { slug });
  return found ?? null;
}

export const agreementById = (ctx: Context, id: string, asked: Asked) =>
  ctx.batch(`agreement:${nameOf(asked)}`, id, async (ids) =>
    keyed(await readAgreements(ctx.db, asked, { ids }), (agreement) => agreement.id));

export const commitmentById = (ctx: Context, id: string, asked: Asked) =>
  ctx.batch(`commitment:${nameOf(asked)}`, id, async (ids) =>
    keyed(await readCommitments(ctx.db, asked, ids), (commitment) => commitment.id));

export type AgreementsOn = {
  page: Page<AgreementOrder>;
  filter: AgreementConditions;
  asked: Asked;
  /** Whether to count all pages. */
  count: boolean;
  facets: readonly Facet[];
  /** Whose agreements; those of the whole record when left out. Many parents on one page share one statement. */
  of?: { kind: Within['kind']; key: string };
};

/** A page of agreements. Refuses a filter that names what the record does not know: nothing found would look like none. */
export async function agreementsOn(ctx: Context, { page, filter, asked, count, facets, of }: AgreementsOn): Promise<Paged<AgreementRecord>> {
  refuseEmptyTime(filter);
  refuseLongText(filter.text, 'filter.text');
  const read = async (keys?: readonly string[]) => {
    const within = of && keys ? { kind: of.kind, keys } : undefined;
    const { pages, unknown } = await readAgreementPages(ctx.db, { asked, filter, page, count, facets, within });
    refuseUnknown(unknown);
    return pages;
  };
  const pages = of
    ? await ctx.batch(`agreementsOf:${JSON.stringify([of.kind, page, filter, count, facets])}:${nameOf(asked)}`, of.key, read)
    : (await read()).get('');
  return pages ?? { rows: [], total: 0, facets: {} };
}
