import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { agreementJson, type AgreementRecord } from './agreement.ts';
import { facetsFrom, unknownIn, type Facet } from './catalogue.ts';
import { agreementsWanted, type AgreementConditions } from './conditions.ts';
import { entryPage, type EntryOrder } from './entry-page.ts';
import type { Asked } from './fragment.ts';
import type { Page, Paged, SortKey } from './keyset.ts';

export type AgreementOrder = 'NEWEST' | 'LATEST_EVENT';

const ORDERS: Record<AgreementOrder, EntryOrder> = { NEWEST: 'recency', LATEST_EVENT: 'latest' };

/** Whose agreements a page holds; the keys are country codes, organization codes, or slugs of domains and datasets. */
export type Within = { kind: 'country' | 'organization' | 'domain' | 'dataset'; keys: readonly string[] };

/** A page for each key, and what the filter names that the record does not know, as `country ZZ`. */
export type AgreementPages = { pages: Map<string, Paged<AgreementRecord>>; unknown: string[] };

/** One page of agreements for each key of `within`, all in one statement; without `within`, one page under the key ''. */
export async function readAgreementPages(
  db: Reader,
  { asked, filter, page, count, facets = [], within }: {
    asked: Asked;
    filter: AgreementConditions;
    page: Page<AgreementOrder>;
    count: boolean;
    facets?: readonly Facet[];
    within?: Within;
  },
): Promise<AgreementPages> {
  const wanted = agreementsWanted(filter);
  const term = within ? Prisma.sql`(${`${within.kind}:`} || k.key)` : null;
  const entries = entryPage({ type: 'AGREEMENT', wanted, order: ORDERS[page.order], page, count, facets, within: term },
    agreementJson(asked), Prisma.sql`JOIN "Agreement" a ON a.id = ce.id`);
  type Found = { key: string; total: number | null; facets: Record<string, number> | null; rows: { row: AgreementRecord; key: SortKey }[]; unknown: string[] };
  const found = await db.read<Found>(Prisma.sql`
    SELECT k.key, ${unknownIn(wanted)} AS unknown, page.* FROM unnest(${[...(within?.keys ?? [''])]}::text[]) AS k(key), LATERAL (${entries}) page`);
  const pages = new Map(found.map(({ key, rows, total, facets: counts }) => [key, { rows, total, facets: counts && facetsFrom(counts) }]));
  return { pages, unknown: found[0]?.unknown ?? [] };
}
