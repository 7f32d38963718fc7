import { loadRecord, openDatabase } from '@pacta/db';
import { expect, test } from 'vitest';
import type { Answer } from '../support/api.ts';
import { curatedRows } from '../support/data-folder.ts';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();

type Row = {
  slug: string; kind: string; stage: string; parties: { country?: string; organization?: string; role: string | null }[]; domains: string[];
  events: { kind: string; date: string | null; sources: string[]; contradictedBy: string[] }[]; sources: string[]; contradictedBy: string[];
  disagreement: { fr: string } | null; notes: { fr: string } | null;
};
type Served = {
  slug: string; kind: string; stage: string; disagreement: string | null; notes: string | null; dataset: { slug: string };
  parties: { role: string | null; party: { code?: string; orgCode?: string } }[]; domains: { slug: string }[];
  events: { kind: string; date: string | null; evidence: { stance: string; article: { slug: string } }[] }[];
  evidence: { nodes: { stance: string; says: string; article: { slug: string } }[] }; sources: { slug: string }[];
};

const enumOf = (text: string) => text.toUpperCase().replaceAll('-', '_');
const slugs = (ids: string[]) => ids.map((id) => id.replace(/^src-/, ''));

type ServedPage = { agreements: { nodes: Served[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

/** Every agreement of the curated dataset, page by page. */
async function served(): Promise<Served[]> {
  const all: Served[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<ServedPage> = await pacta.api.ask<ServedPage>(`query ($after: String) {
      agreements(filter: { dataset: "pacta-curated" }, first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes {
        slug kind stage disagreement notes dataset { slug } parties { role party { ... on Country { code } ... on Organization { orgCode: code } } } domains { slug }
        events { kind date evidence { stance ... on ReferenceEvidence { article { slug } } } } sources { slug }
        evidence(first: 100) { nodes { stance ... on ReferenceEvidence { says article { slug } } } } } } }`, { after });
    expect(answer.errors).toBeUndefined();
    const { nodes, pageInfo }: ServedPage['agreements'] = answer.data!.agreements;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return all;
}

test('every curated agreement is served with its parties, domains, events and sources, as its file has them', async () => {
  // The loader has checked the form of every row.
  const rows = (await curatedRows('agreements')) as Row[];
  const bySlug = new Map((await served()).map((agreement) => [agreement.slug, agreement]));
  expect(bySlug.size).toBe(rows.length);
  for (const row of rows) {
    const agreement = bySlug.get(row.slug);
    expect(agreement, row.slug).toMatchObject({ kind: enumOf(row.kind), stage: enumOf(row.stage), notes: row.notes?.fr ?? null, disagreement: row.disagreement?.fr ?? null });
    expect(agreement!.parties.map(({ party, role }) => [party.code ?? party.orgCode, role])).toEqual(row.parties.map(({ country, organization, role }) => [country ?? organization, role && enumOf(role)]));
    expect(agreement!.domains.map(({ slug }) => slug)).toEqual(row.domains);
    expect(agreement!.events.map(({ kind, date }) => [kind, date])).toEqual(row.events.map(({ kind, date }) => [enumOf(kind), date]));
    agreement!.events.forEach(({ evidence }, at) => {
      const of = (stance: string) => evidence.filter((each) => each.stance === stance).map(({ article }) => article.slug);
      expect(of('SUPPORTS')).toEqual(slugs(row.events[at]!.sources));
      expect(of('CONTRADICTS')).toEqual(slugs(row.events[at]!.contradictedBy));
    });
    expect(agreement!.sources.map(({ slug }) => slug).sort()).toEqual(slugs(row.sources).sort());
    expect(agreement!.evidence.nodes.filter(({ stance }) => stance === 'CONTRADICTS').map(({ article }) => article.slug)).toEqual(slugs(row.contradictedBy));
  }
}, 60_000);

test('counts in the API equal counts in the files', async () => {
  const [agreements, sources, organizations] = await Promise.all((['agreements', 'sources', 'organizations'] as const).map(curatedRows));
  const { data } = await pacta.api.ask<Record<string, { totalCount: number }> & { organizations: { members: unknown[] }[]; datasets: { slug: string; agreementCount: number }[] }>(`{
    curated: agreements(filter: { dataset: "pacta-curated" }) { totalCount } all: agreements { totalCount } references: articles(filter: { hasText: false }) { totalCount }
    organizations { members { from } } datasets { slug agreementCount } }`);
  expect(data).toMatchObject({ curated: { totalCount: agreements!.length }, all: { totalCount: agreements!.length + 1 }, references: { totalCount: sources!.length } });
  expect(data!.organizations).toHaveLength(organizations!.length);
  expect(data!.organizations.flatMap(({ members }) => members)).toHaveLength(organizations!.flatMap(({ members }) => members as unknown[]).length);
  expect(data!.datasets.find(({ slug }) => slug === 'pacta-curated')?.agreementCount).toBe(agreements!.length);
});

test('a second load changes nothing, not one row', async () => {
  const db = openDatabase({ url: pacta.database.url });
  try {
    const held = () => db.$queryRaw`
      SELECT (SELECT count(*) FROM "Change") AS changes, (SELECT md5(string_agg(x::text, '' ORDER BY x.id)) FROM "Agreement" x) AS agreements,
        (SELECT md5(string_agg(x::text, '' ORDER BY x.id)) FROM "Evidence" x) AS evidence, (SELECT md5(string_agg(x::text, '' ORDER BY x.id)) FROM "Article" x) AS articles,
        (SELECT md5(string_agg(x::text, '' ORDER BY x.id)) FROM "CatalogueEntry" x) AS catalogue, (SELECT md5(string_agg(x::text, '' ORDER BY x.id)) FROM "Membership" x) AS members`;
    const before = await held();
    const lines: string[] = [];
    await loadRecord(pacta.database.url, { onLine: (line) => lines.push(line) });
    expect(lines).toEqual([]);
    expect(await held()).toEqual(before);
  } finally {
    await db.$disconnect();
  }
});

test('sources that disagree both stand, and a sentence says what each says', async () => {
  const contradicted = (await served()).filter(({ evidence, events }) =>
    [...evidence.nodes, ...events.flatMap((event) => event.evidence)].some(({ stance }) => stance === 'CONTRADICTS'));
  expect(contradicted.length).toBeGreaterThan(5);
  for (const { slug, disagreement } of contradicted) expect(disagreement, slug).toBeTruthy();
});
