import { catalogueAgreements, openDatabase } from '@pacta/db';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { allOf, csvRows, textAt, type Row } from '../support/exports.ts';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();

const rowsAt = async (path: string) => csvRows(await textAt(pacta.api, path));
const idsAt = async (path: string) => (await rowsAt(path)).map(({ id }) => id!);
const idsOf = async (filter: object, list: 'agreements' | 'articles' = 'agreements') => (await allOf<{ id: string }>(pacta.api, list, 'id', filter)).map(({ id }) => id);
/** A cell without a value is empty. */
const cell = (value: string | number | boolean | null | undefined) => (value === null || value === undefined ? '' : String(value));

type Agreement = {
  id: string; slug: string; kind: string; stage: string; instruments: string; title: string; titleIsBuilt: boolean; officialTitle: string | null; summary: string | null;
  disagreement: string | null; notes: string | null; historicalParties: string[]; parties: { party: { country?: string; organization?: string; name: string }; role: string | null }[];
  domains: { slug: string }[]; commitments: object[]; events: { kind: string; date: string | null }[]; sources: { url: string | null; outlet: { name: string } }[];
  dataset: { slug: string } | null; firstPublishedAt: string; updatedAt: string; checkedAt: string | null;
};
const FIELDS = (locale: 'FR' | 'EN') => `id slug kind stage instruments title(locale: ${locale}) titleIsBuilt officialTitle summary(locale: ${locale}) disagreement(locale: ${locale}) notes(locale: ${locale})
  historicalParties(locale: ${locale}) parties { role party { ... on Country { country: code name(locale: ${locale}) } ... on Organization { organization: code name(locale: ${locale}) } } }
  domains { slug } commitments { id } events { kind date } sources { url outlet { name } } dataset { slug } firstPublishedAt updatedAt checkedAt`;

const list = (values: string[]) => values.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|');
const datesOf = ({ events }: Agreement, kind?: string) => events.filter((event) => !kind || event.kind === kind).flatMap(({ date }) => date ?? []).sort();
const codeOf = ({ party }: Agreement['parties'][number]) => party.country ?? party.organization!;

/** The row that an agreement should have, from what GraphQL says of it. */
const rowOf = (locale: 'fr' | 'en') => (agreement: Agreement): Row => ({
  id: agreement.id, slug: agreement.slug, permalink: `https://pacta.example/${locale}/agreements/${agreement.slug}`, kind: agreement.kind, stage: agreement.stage, instruments: agreement.instruments,
  title: agreement.title, title_is_built: cell(agreement.titleIsBuilt), official_title: cell(agreement.officialTitle), parties: list(agreement.parties.map(codeOf)),
  party_names: list(agreement.parties.map(({ party }) => party.name)), party_roles: agreement.parties.flatMap((each) => (each.role ? `${codeOf(each)}:${each.role}` : [])).join('|'),
  historical_parties: list(agreement.historicalParties), domains: agreement.domains.map(({ slug }) => slug).join('|'), commitment_count: cell(agreement.commitments.length),
  first_event_on: cell(datesOf(agreement)[0]), last_event_on: cell(datesOf(agreement).at(-1)), signed_on: cell(datesOf(agreement, 'SIGNED')[0]), in_force_on: cell(datesOf(agreement, 'ENTERED_INTO_FORCE')[0]),
  summary: cell(agreement.summary), disagreement: cell(agreement.disagreement), notes: cell(agreement.notes), outlets: list([...new Set(agreement.sources.map(({ outlet }) => outlet.name))]),
  source_urls: list([...new Set(agreement.sources.flatMap(({ url }) => url ?? []))]), dataset: cell(agreement.dataset?.slug), first_published_at: agreement.firstPublishedAt, updated_at: agreement.updatedAt, checked_at: cell(agreement.checkedAt),
});

/** Sources come in the order of the facts that stand on them, which GraphQL does not promise. */
const unordered = (row: Row) => ({ ...row, outlets: row.outlets!.split('|').sort(), source_urls: row.source_urls!.split('|').sort() });

test.each(['fr', 'en'] as const)('every agreement of the record is one row of /%s/agreements.csv, and each cell says what GraphQL says', async (locale) => {
  const agreements = await allOf<Agreement>(pacta.api, 'agreements', FIELDS(locale === 'fr' ? 'FR' : 'EN'));
  expect(agreements.length).toBeGreaterThan(400);
  expect(new Set(agreements.map(({ id }) => id)).size).toBe(agreements.length);
  expect((await rowsAt(`/${locale}/agreements.csv`)).map(unordered)).toEqual(agreements.map(rowOf(locale)).map(unordered));
});

test('a spreadsheet opens it by a double click: a byte order mark, line ends of RFC 4180, one head', async () => {
  const text = await textAt(pacta.api, '/agreements.csv');
  expect(text.startsWith('\uFEFFid,slug,permalink,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const outsideQuotes = text.slice(1).replace(/"(?:[^"]|"")*"/g, '');
  expect(outsideQuotes.replaceAll('\r\n', '')).not.toMatch(/[\r\n"\uFEFF]/);
});

test.each<[string, string, object]>([
  ['nothing', '', {}],
  ['a country in small letters', '?country=ml', { countries: ['ML'] }],
  ['any of two countries, as a list', '?country=ML,SN', { countries: ['ML', 'SN'] }],
  ['both of two countries, repeated', '?country=ML&country=SN&match=all', { countries: ['ML', 'SN'], match: 'ALL' }],
  ['a domain with its sub-domains', '?domain=training', { domains: ['training'] }],
  ['a sub-domain, its slash escaped', '?domain=border-security%2Fjoint-patrols', { domains: ['border-security/joint-patrols'] }],
  ['an organization', '?organization=ECOWAS', { organizations: ['ECOWAS'] }],
  ['two kinds, as the address writes them', '?kind=treaty&kind=joint-mechanism', { kinds: ['TREATY', 'JOINT_MECHANISM'] }],
  ['two stages', '?stage=in-force,OPERATIONAL', { stages: ['IN_FORCE', 'OPERATIONAL'] }],
  ['the years from 1990 to 2000', '?from=1990&to=2000', { from: '1990', to: '2000' }],
  ['a month on', '?from=2024-03', { from: '2024-03' }],
  ['a day back', '?to=1999-12-31', { to: '1999-12-31' }],
  ['a dataset', '?dataset=pacta-curated', { dataset: 'pacta-curated' }],
  ['words', '?text=maritime', { text: 'maritime' }],
  ['a phrase without a word', '?text=%22mer%22%20-pirates', { text: '"mer" -pirates' }],
  ['a form left empty', '?country=&match=&from=&text=', {}],
  ['much at once, in English', '?country=NG&domain=training&stage=signed&from=2000&to=2026&locale=en', { countries: ['NG'], domains: ['training'], stages: ['SIGNED'], from: '2000', to: '2026' }],
  ['what nothing answers to', '?country=ML&from=1900&to=1901', { countries: ['ML'], from: '1900', to: '1901' }],
])('filtered by %s, it holds what GraphQL finds', async (_, query, filter) => expect(await idsAt(`/agreements.csv${query}`)).toEqual(await idsOf(filter)));

test('the pages of a country, a pair, an organization and a domain can be filtered too', async () => {
  expect(await idsAt('/countries/ML.csv?domain=training')).toEqual(await idsOf({ countries: ['ML'], domains: ['training'] }));
  expect(await idsAt('/countries/sn/ml.csv?stage=signed')).toEqual(await idsOf({ countries: ['ML', 'SN'], match: 'ALL', stages: ['SIGNED'] }));
  expect(await idsAt('/organizations/ecowas.csv?to=2000')).toEqual(await idsOf({ organizations: ['ECOWAS'], to: '2000' }));
  expect(await idsAt('/domains/border-security/joint-patrols.csv?country=ml')).toEqual(await idsOf({ countries: ['ML'], domains: ['border-security/joint-patrols'] }));
});

test('articles are listed with all that is known of them, and with the measure of the texts that are held', async () => {
  type Article = { id: string; slug: string; kind: string; title: string; language: string; publishedOn: string | null; retrievedAt: string | null; url: string | null; revision: { sha256: string; length: number } | null };
  const articles = await allOf<Article>(pacta.api, 'articles', 'id slug kind title language publishedOn retrievedAt url revision { sha256 length }');
  const rows = await rowsAt('/articles.csv');
  expect(rows.map(({ id, slug, kind, title, language, published_on, retrieved_at, source_url, text_sha256, text_length }) => ({ id, slug, kind, title, language, published_on, retrieved_at, source_url, text_sha256, text_length })))
    .toEqual(articles.map(({ publishedOn, retrievedAt, url, revision, ...rest }) => ({ ...rest, published_on: cell(publishedOn), retrieved_at: cell(retrievedAt), source_url: cell(url), text_sha256: cell(revision?.sha256), text_length: cell(revision?.length) })));
  expect(rows.some(({ text_sha256 }) => text_sha256 !== '')).toBe(true);
  expect(await idsAt('/articles.csv?language=pt&country=CV')).toEqual(await idsOf({ languages: ['pt'], countries: ['CV'] }, 'articles'));
});

test('countries and domains are listed whole', async () => {
  const { data } = await pacta.api.ask<{ countries: { id: string }[]; domains: { slug: string }[] }>('{ countries { id } domains { slug } }');
  expect(await idsAt('/countries.csv')).toEqual(data!.countries.map(({ id }) => id));
  expect((await rowsAt('/countries.csv')).some(({ code }) => code === 'NA')).toBe(true);
  expect((await rowsAt('/domains.csv')).map(({ slug }) => slug)).toEqual(data!.domains.map(({ slug }) => slug));
});

describe('an agreement whose texts a spreadsheet could run, break or misread', () => {
  const ODD = ['=HYPERLINK("https://elsewhere.example";"x")', "'=1+1", '-5 % « de, guillemets »', '@SUM(A1)', '  +33 1', 'un "mot"\r\net une ligne\nde plus, ', '\t=tab', '|a\\b|', 'emoji 🇲🇱 e\u0301'];

  let guard: RegExp;
  beforeAll(async () => {
    const latest = await fetch(`${pacta.api.origin}/dump/`, { redirect: 'manual' });
    const zip = await fetch(pacta.api.origin + new URL(latest.headers.get('location')!).pathname);
    const readme = strFromU8(unzipSync(new Uint8Array(await zip.arrayBuffer()))['README.md']!);
    guard = new RegExp(/const guard = \/(.*)\/;/.exec(readme)![1]!);
  });

  test.each(ODD)('gives %j back, once the guard is taken off as the readme of the dump says', async (text) => {
    const db = openDatabase({ url: pacta.database.url });
    try {
      const { id, slug } = await db.agreement.findFirstOrThrow({ where: { publishedAt: { not: null } }, orderBy: { slug: 'asc' } });
      await db.agreement.update({ where: { id }, data: { officialTitle: text } });
      await catalogueAgreements(db, [id]);
      const raw = (await rowsAt(`/agreements/${slug}.csv`))[0]!.official_title!;
      expect(raw).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      expect(guard.test(raw) ? raw.slice(1) : raw).toBe(text);
    } finally {
      await db.$disconnect();
    }
  });
});
