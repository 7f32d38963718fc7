import { catalogueAgreements, catalogueArticles, openDatabase } from '@pacta/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let api: TestApi;
let db: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  database = await seedDatabase();
  db = openDatabase({ url: database.url });
  api = await startApi({ databaseUrl: database.url });
});
afterAll(async () => {
  await api?.close();
  await db?.$disconnect();
  await database?.drop();
});

type Seen = {
  agreements: { totalCount: number; nodes: { parties: unknown[]; subjects: unknown[]; events: unknown[]; commitments: unknown[]; sources: unknown[] }[] };
  country: { agreements: { totalCount: number }; partners: unknown[]; domainProfile: unknown[] };
  domain: { agreementCount: number };
  articles: { totalCount: number; nodes: { passages: unknown[]; agreements: unknown[]; countries: unknown[]; domains: unknown[] }[] };
  nodes: unknown[];
};
const id = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url');

/** What a reader sees through every door, after what was done to the record; as publication does, the catalogue follows. */
async function seen(): Promise<Seen> {
  const ids = async (rows: Promise<{ id: string }[]>) => (await rows).map((row) => row.id);
  await catalogueAgreements(db, await ids(db.agreement.findMany({ select: { id: true } })));
  await catalogueArticles(db, await ids(db.article.findMany({ select: { id: true } })));
  return seenNow();
}

async function seenNow(): Promise<Seen> {
  const [agreement, commitment, evidence, article] = await Promise.all([
    db.agreement.findFirstOrThrow(), db.commitment.findFirstOrThrow({ where: { position: 0 } }),
    db.evidence.findFirstOrThrow({ where: { commitment: { position: 0 } } }), db.article.findFirstOrThrow()]);
  const ids = [id('Agreement', agreement.id), id('Commitment', commitment.id), id('PassageEvidence', evidence.id), id('Article', article.id)];
  const { data, errors } = await api.ask<Seen>(`query ($ids: [ID!]!) {
    agreements { totalCount nodes { parties { role } subjects { domain { slug } } events { kind } commitments { stage } sources { slug } } }
    country(code: "ML") { agreements { totalCount } partners { agreementCount } domainProfile { agreementCount } }
    domain(slug: "border-security") { agreementCount }
    articles { totalCount nodes { passages { start } agreements { slug } countries { code } domains { slug } } }
    nodes(ids: $ids) { id } }`, { ids });
  expect(errors).toBeUndefined();
  return data!;
}

test('what is public is seen through every door', async () => {
  const { agreements, country, nodes, articles } = await seen();
  expect(agreements.nodes[0]).toMatchObject({ parties: { length: 2 }, subjects: { length: 4 }, events: { length: 1 }, commitments: { length: 12 } });
  expect(country.partners).toHaveLength(1);
  expect(articles.nodes[0]?.passages).toHaveLength(20);
  expect(nodes.every((node) => node !== null)).toBe(true);
});

test('a commitment taken back is gone with its evidence, and the passages that nothing else stands on', async () => {
  await db.commitment.updateMany({ where: { position: 0 }, data: { publishedAt: null } });
  await db.event.updateMany({ where: { commitment: { position: 0 } }, data: { publishedAt: null } });
  const { agreements, nodes, articles } = await seen();
  expect(agreements.nodes[0]?.commitments).toHaveLength(11);
  expect(articles.nodes[0]?.passages).toHaveLength(19);
  expect(nodes.map((node) => node === null)).toEqual([false, true, true, false]);
});

test('a party taken back is neither party nor partner', async () => {
  await db.agreementParty.updateMany({ where: { countryCode: 'SN' }, data: { publishedAt: null } });
  const { agreements, country, articles } = await seen();
  expect(agreements.nodes[0]?.parties).toHaveLength(1);
  expect(country.partners).toEqual([]);
  expect(articles.nodes[0]?.countries).toEqual([{ code: 'ML' }]);
});

test('subjects and events taken back are gone', async () => {
  await db.agreementSubject.updateMany({ data: { publishedAt: null } });
  await db.event.updateMany({ data: { publishedAt: null } });
  expect((await seen()).agreements.nodes[0]).toMatchObject({ subjects: [], events: [] });
});

test('an agreement taken back is gone from every door, with all that stood on it', async () => {
  await db.agreement.updateMany({ data: { publishedAt: null } });
  const { agreements, country, domain, articles, nodes } = await seenNow(); // even if nobody told the catalogue
  expect(agreements).toMatchObject({ totalCount: 0, nodes: [] });
  expect(country).toEqual({ agreements: { totalCount: 0 }, partners: [], domainProfile: [] });
  expect(domain.agreementCount).toBe(0);
  expect(articles.nodes[0]).toEqual({ passages: [], agreements: [], countries: [], domains: [] });
  expect(nodes.map((node) => node === null)).toEqual([true, true, true, false]);
});

test('then the article may go too', async () => {
  await db.article.updateMany({ data: { publishedAt: null } });
  const { articles, nodes } = await seen();
  expect(articles.totalCount).toBe(0);
  expect(nodes).toEqual([null, null, null, null]);
});
