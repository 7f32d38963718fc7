import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { agreementJson, readAgreements, type AgreementRecord } from './agreement.ts';
import type { Facet } from './catalogue.ts';
import { agreementsWanted, type AgreementConditions } from './conditions.ts';
import { filled, readEntryPages, type EntryOrder } from './entry-page.ts';
import type { Asked } from './fragment.ts';
import type { Page, Paged } from './keyset.ts';

export type AgreementOrder = 'NEWEST' | 'LATEST_EVENT';

const ORDERS: Record<AgreementOrder, EntryOrder> = { NEWEST: 'recency', LATEST_EVENT: 'latest' };

/** Whose agreements a page holds; the keys are country codes, organization codes, or slugs of domains and datasets. */
export type Within = { kind: 'country' | 'organization' | 'domain' | 'dataset'; keys: readonly string[] };

/** A page for each key, and what the filter names that the record does not know, as `country ZZ`. */
export type AgreementPages = { pages: Map<string, Paged<AgreementRecord>>; unknown: string[] };

/**
 * One page of agreements for each key of `within`, without it one under the key ''. Under a filter in two statements:
 * which they are, and what they are.
 */
export async function readAgreementPages(
  db: Reader,
  { asked, filter, page, count, facets, within }: {
    asked: Asked;
    filter: AgreementConditions;
    page: Page<AgreementOrder>;
    count: boolean;
    facets?: readonly Facet[];
    within?: Within;
  },
): Promise<AgreementPages> {
  const { pages, unknown } = await readEntryPages<AgreementRecord>(db, { type: 'AGREEMENT', wanted: agreementsWanted(filter), order: ORDERS[page.order], page, count, facets },
    { json: agreementJson(asked), from: Prisma.sql`JOIN "Agreement" a ON a.id = ce.id` }, within && { prefix: `${within.kind}:`, keys: within.keys });
  return { pages: await filled(pages, (ids) => readAgreements(db, asked, { ids })), unknown };
}
