import { catalogueAgreements, openDatabase, openReader, readAgreementPages, type SortKey } from '@pacta/db';
import { expect, test } from 'vitest';
import type { Answer } from '../support/api.ts';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();

type Page = { totalCount: number; edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } };

/** Visits every page of a list, and between pages does what it is told. */
async function walk(field: 'agreements' | 'articles', orderBy: string, way: 'forward' | 'backward', between: () => Promise<void> = async () => {}) {
  const [size, cursor, order] = way === 'forward' ? ['first', 'after', 'AFTER'] : ['last', 'before', 'BEFORE'];
  const type = field === 'agreements' ? 'AgreementOrder' : 'ArticleOrder';
  const ids: string[] = [];
  let at: string | null = null;
  for (let page = 0; ; page += 1) {
    expect(page, `${order}: too many pages`).toBeLessThan(200);
    const answer: Answer<Record<string, Page>> = await pacta.api.ask<Record<string, Page>>(`query ($at: String, $orderBy: ${type}) { ${field}(${size}: 37, ${cursor}: $at, orderBy: $orderBy) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, { at, orderBy });
    expect(answer.errors).toBeUndefined();
    const { edges, pageInfo }: Page = answer.data![field]!;
    const seen = edges.map(({ node }) => node.id);
    ids.splice(way === 'forward' ? ids.length : 0, 0, ...seen);
    if (way === 'forward' ? !pageInfo.hasNextPage : !pageInfo.hasPreviousPage) return ids;
    at = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    await between();
  }
}

const LISTS = [['agreements', 'NEWEST'], ['agreements', 'LATEST_EVENT'], ['articles', 'NEWEST'], ['articles', 'PUBLISHED_ON']] as const;

test.each(LISTS)('paging through %s in the order %s visits each row once, the same forward and backward', async (field, order) => {
  const [forward, backward] = [await walk(field, order, 'forward'), await walk(field, order, 'backward')];
  expect(new Set(forward).size).toBe(forward.length);
  expect(backward).toEqual(forward);
  const { data } = await pacta.api.ask<Record<string, { totalCount: number }>>(`{ ${field}(first: 0) { totalCount } }`);
  expect(forward).toHaveLength(data![field]!.totalCount);
});

test.each([['NEWEST', 'forward'], ['NEWEST', 'backward'], ['LATEST_EVENT', 'forward'], ['LATEST_EVENT', 'backward']] as const)(
  'in the order %s, paging %s visits each row once while rows are being added', async (order, way) => {
    const before = await walk('agreements', order, 'forward');
    const db = openDatabase({ url: pacta.database.url });
    try {
      let added = 0;
      const seen = await walk('agreements', order, way, async () => {
        added += 1;
        await addAgreement(db, `${order}-${way}-${added}`.toLowerCase().replace('_', '-'), new Date(Date.now() - added * 1_000_000_000));
      });
      expect(added).toBeGreaterThan(5);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.includes(id))).toEqual(before);
    } finally {
      await db.$disconnect();
    }
  }, 60_000);

test('what is written from one state of the record holds each agreement once, though one changes meanwhile', async () => {
  const reader = openReader({ url: pacta.database.url });
  const db = openDatabase({ url: pacta.database.url });
  const state = await reader.snapshot();
  try {
    const before = await db.agreement.count();
    const seen: string[] = [];
    let from: SortKey | null = null;
    do {
      const { pages } = await readAgreementPages(state, { asked: new Set(['slug']), filter: {}, count: false, page: { order: 'NEWEST', limit: 50, backward: false, from } });
      const rows: { row: { id: string }; key: SortKey }[] = pages.get('')?.rows ?? [];
      seen.push(...rows.slice(0, 50).map(({ row }) => row.id));
      from = rows.length > 50 ? (rows[49]?.key ?? null) : null;
      const last = await db.agreement.findFirstOrThrow({ orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }] }); // it would stand on a page that was read already
      await db.agreement.update({ where: { id: last.id }, data: { updatedAt: new Date() } });
      await catalogueAgreements(db, [last.id]);
    } while (from);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(before);
  } finally {
    await state.end();
    await reader.close();
    await db.$disconnect();
  }
}, 60_000);

async function addAgreement(db: ReturnType<typeof openDatabase>, slug: string, updatedAt: Date) {
  await db.$transaction(async (tx) => {
    const article = await tx.article.findFirstOrThrow();
    const id = crypto.randomUUID();
    await tx.agreement.create({ data: { id, slug, kind: 'OTHER', stage: 'SIGNED', titleFr: slug, titleEn: slug, publishedAt: updatedAt, updatedAt } });
    await tx.agreementParty.create({ data: { id: crypto.randomUUID(), agreementId: id, countryCode: 'ML', position: 0, publishedAt: updatedAt } });
    await tx.event.create({ data: { id: crypto.randomUUID(), agreementId: id, kind: 'SIGNED', date: String(updatedAt.getFullYear()), position: 0, publishedAt: updatedAt } });
    await tx.evidence.create({ data: { id: crypto.randomUUID(), agreementId: id, articleId: article.id } });
    await catalogueAgreements(tx, [id]);
  });
}
