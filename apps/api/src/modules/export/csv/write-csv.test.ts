import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement, anyText, article, bareAgreement, ODD, quote, written } from '../exported.fixture.ts';
import type { ExportedAgreement } from '../exported.ts';
import { agreementsTable } from './agreements-csv.ts';
import { articlesTable } from './articles-csv.ts';
import { unescapeCell } from './csv-value.ts';
import { evidenceTable } from './evidence-csv.ts';
import { eventsTable, partiesTable } from './parts-csv.ts';
import type { Table } from './table.ts';
import { writeCsv } from './write-csv.ts';

type Rows = Record<string, string>[];
const read = (csv: string): Rows => parse(csv, { columns: true, bom: true });
const rowsOf = async <Item, Row>(table: Table<Item, Row>, items: Item[], languages: 'fr' | 'en' | 'both' = 'en') =>
  read(await written(writeCsv(table, items, languages)));

test('a reader gets one row per agreement, in their language', async () => {
  const [row] = await rowsOf(agreementsTable, [agreement()], 'fr');
  expect(row).toMatchObject({
    slug: 'mali-senegal', permalink: 'https://pacta.example/fr/agreements/mali-senegal', title: 'Accords Mali – Sénégal', title_is_built: 'true',
    parties: 'ML|ECOWAS', party_names: 'Mali|CEDEAO', party_roles: 'ML:HOST', historical_parties: 'Haute-Volta', domains: 'border-security',
    first_event_on: '2025-02', last_event_on: '2025-02', signed_on: '2025-02', in_force_on: '', outlets: 'L’Afrique en vrai', dataset: 'dcad',
    notes: "'=1+1", checked_at: '2026-11-26', commitment_count: '1',
  });
});

test('a file in both languages has a column for each, and its other columns once', async () => {
  const [row] = await rowsOf(agreementsTable, [agreement()], 'both');
  expect(row).toMatchObject({ title_fr: 'Accords Mali – Sénégal', title_en: 'Mali–Senegal accords', official_title: ODD, notes_en: '' });
});

test('whatever a title holds, it comes back unchanged and takes no other cell with it', () =>
  fc.assert(fc.asyncProperty(anyText, anyText, async (officialTitle, place) => {
    const given = agreement({ officialTitle, title: { fr: place, en: place } });
    const [row, ...more] = await rowsOf(agreementsTable, [given]);
    expect(more).toEqual([]);
    expect([row!.official_title, row!.title].map((cell) => unescapeCell(cell!))).toEqual([officialTitle, place]);
    expect(row!.checked_at).toBe('2026-11-26');
  })));

test('a file of nothing still names its columns, after the mark by which Excel knows UTF-8', async () => {
  const csv = await written(writeCsv(agreementsTable, [], 'fr'));
  expect(csv.startsWith('\uFEFFid,slug,permalink,kind,')).toBe(true);
  expect(csv.endsWith('checked_at\r\n')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(2);
});

test('an agreement of which little is known gives empty cells, not the word null', async () => {
  const [row] = await rowsOf(agreementsTable, [bareAgreement()]);
  expect(row).toMatchObject({ official_title: '', parties: '', summary: '', dataset: '', signed_on: '', commitment_count: '0' });
});

test('each piece of evidence has its fact, its source and a page to open', async () => {
  const rows = await rowsOf(evidenceTable, [agreement()]);
  expect(rows.map(({ id, fact_type, fact_id, kind, permalink }) => [id, fact_type, fact_id, kind, permalink])).toEqual([
    ['e1', 'agreement', 'QWdyZWVtZW50OjE', 'passage', quote.url.en],
    ['e3', 'agreement', 'QWdyZWVtZW50OjE', 'row', 'https://pacta.example/en/agreements/mali-senegal'],
    ['e5', 'party', 'p1', 'passage', quote.url.en],
    ['e6', 'subject', 's1', 'passage', quote.url.en],
    ['e2', 'event', 'v1', 'reference', 'https://pacta.example/en/articles/mali-senegal'],
    ['e4', 'commitment', 'c1', 'passage', quote.url.en],
  ]);
  expect(rows[0]).toMatchObject({ exact: 'ont signé', start: String(quote.start), stance: 'SUPPORTS' });
});

test('the steps of commitments stand beside those of agreements', async () =>
  expect((await rowsOf(eventsTable, [agreement()])).map(({ id, commitment_id, position, date }) => [id, commitment_id, position, date]))
    .toEqual([['v1', '', '1', '2025-02'], ['v3', '', '2', ''], ['v2', 'c1', '1', '2025']]));

test('a party is a country or an organization', async () =>
  expect((await rowsOf(partiesTable, [agreement()])).map((row) => [row.country_code, row.organization_code, row.role])).toEqual([['ML', '', 'HOST'], ['', 'ECOWAS', '']]));

test('the text of an article stays with its outlet', async () => {
  const csv = await written(writeCsv(articlesTable, [article()], 'both'));
  expect(csv).not.toContain('plusieurs accords');
  expect(read(csv)[0]).toMatchObject({ text_sha256: 'ab'.repeat(32), published_on: '2025-02' });
});

test('a hundred thousand rows are asked for as they are written, never all at once', async () => {
  let asked = 0;
  const one = agreement();
  function* many(): Generator<ExportedAgreement> {
    for (; asked < 100_000; asked++) yield one;
  }
  let [lines, furthest] = [0, 0];
  for await (const chunk of writeCsv(partiesTable, many(), 'both')) {
    lines += chunk.split('\r\n').length - 1;
    furthest = Math.max(furthest, 2 * asked - lines);
  }
  expect(lines).toBe(200_001);
  expect(furthest).toBeLessThan(400);
});

test('when the rows break off, the reader of the file hears of it', async () => {
  async function* broken(): AsyncGenerator<ExportedAgreement> {
    yield agreement();
    throw new Error('connection lost');
  }
  await expect(written(writeCsv(agreementsTable, broken(), 'fr'))).rejects.toThrow('connection lost');
});
