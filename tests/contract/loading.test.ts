import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRecord, openDatabase } from '@pacta/db';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { curatedRows, seedFolder } from '../support/data-folder.ts';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

const CODING = 'agreements/mali-senegal-military-cooperation-accords.json';

let database: TestDatabase | undefined;
afterEach(() => database?.drop());

/** What the record holds, as one comparable value. */
async function held(url: string) {
  const db = openDatabase({ url });
  try {
    const counts = {
      countries: await db.country.count(), domains: await db.cooperationDomain.count(), articles: await db.article.count(),
      revisions: await db.articleRevision.count(), passages: await db.passage.count(), agreements: await db.agreement.count(),
      parties: await db.agreementParty.count(), commitments: await db.commitment.count(), events: await db.event.count(),
      evidence: await db.evidence.count(), changes: await db.change.count(),
    };
    const ids = (await db.evidence.findMany({ orderBy: { id: 'asc' }, select: { id: true, passageId: true } }));
    return { counts, ids };
  } finally {
    await db.$disconnect();
  }
}

/** The seed with one file edited. */
async function edited(file: string, edit: (source: string) => string) {
  const folder = await seedFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, file), edit(await readFile(join(folder, file), 'utf8')));
  return folder;
}

const seed = () => edited(CODING, (source) => source);

test('an empty database gets all countries, the taxonomy and the seed article with its twelve measures', async () => {
  database = await emptyDatabase();
  await loadRecord(database.url, { folder: await seed() });
  expect((await held(database.url)).counts).toMatchObject({
    countries: 249, domains: 80, articles: 1, revisions: 1, agreements: 1, parties: 2, commitments: 12, events: 13,
  });
});

test('loading again changes nothing, not even the history', async () => {
  database = await emptyDatabase();
  await loadRecord(database.url, { folder: await seed() });
  const before = await held(database.url);
  const lines: string[] = [];
  await loadRecord(database.url, { folder: await seed(), onLine: (line) => lines.push(line) });
  expect(await held(database.url)).toEqual(before);
  expect(lines).toEqual([]);
});

test('two loaders at once load once', async () => {
  database = await emptyDatabase();
  const folder = await seed();
  await Promise.all([loadRecord(database.url, { folder }), loadRecord(database.url, { folder }), loadRecord(database.url, { folder })]);
  expect((await held(database.url)).counts).toMatchObject({ agreements: 1, commitments: 12, changes: 8 });
});

test('a corrected coding replaces the agreement and keeps its address, its ids and the day it became public', async () => {
  database = await emptyDatabase();
  await loadRecord(database.url, { folder: await seed() });
  const db = openDatabase({ url: database.url });
  onTestFinished(() => db.$disconnect());
  const before = await db.agreement.findFirstOrThrow({ include: { commitments: true } });
  await loadRecord(database.url, { folder: await edited(CODING, (source) => source.replace('Training in crisis management', 'Crisis management training')) });
  const after = await db.agreement.findFirstOrThrow({ include: { commitments: true } });
  expect(after).toMatchObject({ id: before.id, slug: before.slug, publishedAt: before.publishedAt });
  expect(after.updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime());
  expect(after.commitments.map(({ id }) => id).sort()).toEqual(before.commitments.map(({ id }) => id).sort());
  expect(after.commitments.map((each) => each.statementEn)).toContain('Crisis management training');
});

test('a corrected text becomes a second revision, and the passages stand in it', async () => {
  database = await emptyDatabase();
  await loadRecord(database.url, { folder: await seed() });
  const text = 'articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire.md';
  // The words before every quote stay, so the offsets do too; only the end of the text changes.
  await loadRecord(database.url, { folder: await edited(text, (source) => `${source}\nUn dernier mot.`) });
  const db = openDatabase({ url: database.url });
  onTestFinished(() => db.$disconnect());
  expect(await db.articleRevision.count()).toBe(2);
  expect(await db.evidence.count({ where: { passage: { revision: { number: 1 } } } })).toBe(0);
});

test('another name given to a country finds its agreements too, though nothing else about them changed', async () => {
  database = await emptyDatabase();
  await loadRecord(database.url, { folder: await seed() });
  const db = openDatabase({ url: database.url });
  onTestFinished(() => db.$disconnect());
  const found = () => db.$queryRaw`SELECT type::text FROM "CatalogueEntry" WHERE words @@ plainto_tsquery('pacta_en', 'Sudan') AND key <> 'SD' AND key <> 'SS' AND type IN ('COUNTRY', 'AGREEMENT') ORDER BY 1`;
  expect(await found()).toEqual([]);
  await loadRecord(database.url, { folder: await edited('country-aliases.json', (source) => source.replace('"countries": [', '"countries": [{"code":"ML","aliases":["French Sudan"]},')) });
  expect(await found()).toEqual([{ type: 'AGREEMENT' }, { type: 'COUNTRY' }]);
});

test('what an editor changed is left alone, and the loader says so', async () => {
  database = await emptyDatabase();
  await loadRecord(database.url, { folder: await seed() });
  const db = openDatabase({ url: database.url });
  onTestFinished(() => db.$disconnect());
  await db.change.create({ data: { id: crypto.randomUUID(), actor: 'awa', action: 'agreement.edited', subjectType: 'agreement', subjectId: 'mali-senegal-military-cooperation-accords' } });
  const lines: string[] = [];
  await loadRecord(database.url, { folder: await edited(CODING, (source) => source.replace('"SIGNED"', '"IN_FORCE"')), onLine: (line) => lines.push(line) });
  expect(lines).toEqual(['agreements: 1 edited since they were loaded, left as they are']);
  expect((await db.agreement.findFirstOrThrow()).stage).toBe('SIGNED');
});

test.each<[string, string, (source: string) => string, RegExp]>([
  ['a quote that is not in the text', CODING, (source) => source.replace('Cela inclut des opérations', 'Cela inclut les opérations'), /commitments\.4\.(events\.0\.)?evidence\.0: « Cela inclut les opérations militaires conjointes » is not in/],
  ['an offset that is off by one', CODING, (source) => source.replace('"start": 1233', '"start": 1234'), /does not stand at 1234 of .* but at 1233/],
  ['a rung that does not exist', CODING, (source) => source.replace('"SIGNED"', '"SIGNÉ"'), /stage/],
  ['a domain that does not exist', CODING, (source) => source.replaceAll('training/intelligence-training', 'training/nope'), /commitments\.11: no domain "training\/nope" in taxonomy.json/],
  ['a field that nobody knows', CODING, (source) => source.replace('"titleIsBuilt"', '"titelIsBuilt"'), /titelIsBuilt/],
  ['what is not JSON', CODING, () => '{ "slug": ', /is not JSON/],
  ['a text with NUL in it', 'articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire.md', () => 'NUL \u0000', /NUL|U\+0000/],
  ['words for a wording that the text has not', CODING, (source) => source.replace('"wordingCue": "visant à"', '"wordingCue": "devant"'), /commitments\.5\.wordingCue: « devant » does not stand/],
  ['another name of a country that is none', 'country-aliases.json', (source) => source.replace('"code":"AE"', '"code":"QQ"'), /country-aliases.json countries.0: no country "QQ"/],
  ['other names of one country in two places', 'country-aliases.json', (source) => source.replace('"code":"BA"', '"code":"AE"'), /"AE" stands there twice/],
  ['one other name of two countries', 'country-aliases.json', (source) => source.replace('"Dahomey"', '"Dahomey","zaïre"'), /countries\.\d+: "Zaïre" is a name of BJ already/],
  ['a country without another name among those that have one', 'country-aliases.json', (source) => source.replace('["Dahomey"]', '[]'), /countries\.\d+\.aliases/],
  ['a file under another name', CODING, (source) => source.replace('"slug": "mali', '"slug": "le-mali'), /Name the file le-mali-senegal/],
])('%s is refused by file and place, and nothing at all is loaded', async (_, file, edit, message) => {
  database = await emptyDatabase();
  await expect(loadRecord(database.url, { folder: await edited(file, edit) })).rejects.toThrow(message);
  expect((await held(database.url)).counts).toMatchObject({ countries: 0, articles: 0, agreements: 0, changes: 0 });
});

test('a text in another encoding than UTF-8 is refused, not loaded damaged', async () => {
  database = await emptyDatabase();
  const text = 'articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire.md';
  const folder = await edited(text, (source) => source);
  await writeFile(join(folder, text), Buffer.from('Le Mali et le S\u00e9n\u00e9gal', 'latin1'));
  await expect(loadRecord(database.url, { folder })).rejects.toThrow(/articles\/le-mali.*encoded data was not valid/);
});

test('a line that becomes a heading is cut anew, though its words stay', async () => {
  database = await emptyDatabase();
  await loadRecord(database.url, { folder: await seed() });
  const text = 'articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire.md';
  await loadRecord(database.url, { folder: await edited(text, (source) => source.replace('Enfin, le Mali', '> Enfin, le Mali')) });
  const db = openDatabase({ url: database.url });
  onTestFinished(() => db.$disconnect());
  expect((await db.articleRevision.findFirstOrThrow({ orderBy: { number: 'desc' } })).blocks).toContainEqual(expect.objectContaining({ kind: 'quote' }));
});

test('an agreement of every country and organization on every matter of the first level is held like any other', async () => {
  database = await emptyDatabase();
  const folder = await seed();
  const sources = await curatedRows('sources'); // all of them: organizations stand on some
  const [agreement] = await curatedRows('agreements');
  const organizations = await curatedRows('organizations');
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
  const { countries } = (await read('countries')) as { countries: { code: string }[] };
  const domains = (await read('taxonomy')) as { slug: string; parent: string | null }[];
  const all = { ...agreement, sources: [sources[0]!.id], contradictedBy: [], domains: domains.filter(({ parent }) => parent === null).map(({ slug }) => slug),
    parties: [...countries.map(({ code }) => ({ country: code, role: null })), ...organizations.map(({ code }) => ({ organization: code, role: null }))],
    events: (agreement!.events as object[]).map((event) => ({ ...event, sources: [sources[0]!.id] })) };
  for (const [name, rows] of Object.entries({ sources, organizations, agreements: [all] }))
    await writeFile(join(folder, 'curated', `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await loadRecord(database.url, { folder });
  expect((await held(database.url)).counts).toMatchObject({ agreements: 2, parties: 2 + countries.length + organizations.length });
});
