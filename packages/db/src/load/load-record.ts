import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase, type Database } from '../client.ts';
import { IMPORTERS } from '../import/import-dataset.ts';
import { replaceAgreements } from '../sql/write-agreements.ts';
import { writeArticles, type ArticleRow } from '../sql/write-articles.ts';
import { catalogueArticles, catalogueVocabulary, forgetPartyNames, mendCatalogue } from '../sql/write-catalogue.ts';
import { writeDatasets } from '../sql/write-datasets.ts';
import { writeOrganizations } from '../sql/write-organizations.ts';
import { waitForOtherLoaders, writeCountries, writeTaxonomy } from '../sql/write-reference.ts';
import { rowsOfAgreementFile } from './agreement-file-rows.ts';
import { takeIn, type Subject, type SubjectType } from './change-record.ts';
import { rowOfOrganization, rowOfSource, rowsOfCurated, articleSlugOf } from './curated-rows.ts';
import { readFiles, type ArticleWithText, type RecordFiles } from './read-files.ts';
import { articlesQuotedBy, RecordFileError, type taxonomyFile } from './record-file.ts';
import { recordId } from './record-id.ts';
import { sha256 } from './sha256.ts';
import { writeRevision } from './write-revision.ts';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../data');

export type LoadOptions = {
  /** A folder like `packages/db/data`; the data that ships with Pacta when left out. */
  folder?: string;
  /** Called with one line for people for each kind of thing that was loaded, and for each that was left alone. */
  onLine?: (line: string) => void;
};

/**
 * Loads the data that ships with Pacta: all of it or nothing, in one transaction. Loading again changes nothing; what
 * changed in a file replaces its own agreement or article, unless an editor changed that since. Two loaders at once wait
 * for each other. Throws a RecordFileError that names file and place when a file is wrong, and then nothing is written.
 */
export async function loadRecord(url: string, { folder = DATA, onLine = () => {} }: LoadOptions = {}): Promise<void> {
  const files = await readFiles(folder);
  const db = openDatabase({ url, connections: 1 });
  try {
    await db.$transaction((tx) => writeFiles(tx, files, onLine), { maxWait: 30_000, timeout: 300_000 });
  } finally {
    await db.$disconnect();
  }
}

async function writeFiles(tx: Database, files: RecordFiles, onLine: (line: string) => void) {
  await waitForOtherLoaders(tx);
  const now = new Date();
  let vocabularyChanged = false;
  const load = async <Item extends Subject>(type: SubjectType, what: string, items: readonly Item[], write: (items: Item[]) => Promise<void>) => {
    const tally = await takeIn(tx, { type, items, actor: 'loader', now, write });
    if (tally.new + tally.changed > 0) {
      const counts = [[tally.new, 'new'], [tally.changed, 'changed']].flatMap(([count, word]) => (count ? [`${count} ${word}`] : []));
      onLine(`${what}: ${items.length === 1 ? 'loaded' : counts.join(', ')}`);
      vocabularyChanged ||= type === 'countries' || type === 'taxonomy' || type === 'organization';
    }
    if (tally.edited > 0) onLine(`${what}: ${tally.edited} edited since they were loaded, left as they are`);
  };

  const { regions, countries } = files.countries.content;
  const aliases = new Map(files.aliases.content.countries.map((each) => [each.code, each.aliases]));
  const named = countries.map((country) => ({ ...country, aliases: aliases.get(country.code) ?? [] }));
  await load('countries', `${countries.length} countries`, [{ id: 'iso-3166-1', digest: sha256(`${files.countries.digest} ${files.aliases.digest}`) }], async () => {
    await writeCountries(tx, regions, named);
    await forgetPartyNames(tx);
  });
  const domains = files.taxonomy.content;
  await load('taxonomy', `${domains.length} cooperation domains`, [{ id: 'taxonomy', digest: files.taxonomy.digest }], () =>
    writeTaxonomy(tx, domains.map((each) => ({ ...each, color: colorOf(each, domains) }))));
  // Those that can be imported are known before any row of them is: what they cover is worth saying without them.
  const datasets = [files.dataset.content, ...Object.values(IMPORTERS).map(({ is }) => is)];
  await load('dataset', 'datasets', datasets.map((each) => ({ id: each.slug, digest: sha256(JSON.stringify(each)), dataset: each })), (due) =>
    writeDatasets(tx, due.map(({ dataset }) => ({ id: recordId('dataset', dataset.slug), ...dataset }))));

  const sources = new Map(files.curated.sources.map(({ content }) => [content.id, content]));
  const articles = [
    ...files.articles.map((article) => ({ id: article.content.slug, digest: article.digest, row: rowOfArticle(article), revision: article.revision })),
    ...files.curated.sources.map(({ content, digest }) => ({ id: articleSlugOf(content.id), digest, row: rowOfSource(content), revision: null })),
  ];
  await load('article', 'articles', articles, async (due) => {
    await writeArticles(tx, due.map(({ row }) => row), now);
    for (const { row, revision } of due) if (revision) await writeRevision(tx, row.id, revision, now);
    await catalogueArticles(tx, due.map(({ row }) => row.id));
  });
  const saying = (ids: readonly string[]) => ids.map((id) => JSON.stringify(sources.get(id)?.says)); // the sources' sentences are copied
  const organizations = files.curated.organizations.map(({ content, digest }) => ({ id: content.code, digest: sha256([digest, ...saying(content.sources)].join(' ')), content }));
  await load('organization', 'organizations', organizations, async (due) => {
    const rows = due.map(({ content }) => rowOfOrganization(content, sources));
    await writeOrganizations(tx, rows);
    await catalogueArticles(tx, [...new Set(rows.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId)))]);
  });

  const texts = await latestTexts(tx);
  const agreements = [
    ...files.agreements.map(({ content, digest, path }) => {
      // Passages are offsets into a revision: an agreement is written again when a text that it quotes has a new one.
      const quoted = articlesQuotedBy(content).map((slug) => `${slug}=${texts.get(slug)?.revisionId}`).join();
      return { id: content.slug, digest: sha256(`${digest} ${quoted}`), rows: () => rowsOfAgreementFile(content, texts, path) };
    }),
    ...files.curated.agreements.map(({ content, digest }) => ({
      id: content.slug,
      digest: sha256([digest, ...saying(content.sources)].join(' ')),
      rows: () => rowsOfCurated(content, sources),
    })),
  ];
  await load('agreement', 'agreements', agreements, (due) => replaceAgreements(tx, due.map(({ rows }) => rows()), now));
  if (vocabularyChanged) await catalogueVocabulary(tx, now);
  await mendCatalogue(tx, now);
}

function rowOfArticle({ content: { text: _, outlet, ...article } }: ArticleWithText): ArticleRow {
  return { id: recordId('article', article.slug), titleIsBuilt: false, ...article, outlet: { id: recordId('outlet', outlet.name), ...outlet } };
}

async function latestTexts(db: Database) {
  const held = await db.article.findMany({
    where: { revisions: { some: {} } },
    select: { slug: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, text: true } } },
  });
  return new Map(held.flatMap(({ slug, revisions: [latest] }) => (latest ? [[slug, { revisionId: latest.id, text: latest.text }] as const] : [])));
}

type Domain = ReturnType<typeof taxonomyFile.parse>[number];

/** A sub-domain has its parent's colour: hue means the domain. */
function colorOf({ slug, parent, color }: Domain, all: Domain[]) {
  const found = color ?? all.find((domain) => domain.slug === parent)?.color;
  if (!found) throw new RecordFileError(`taxonomy.json ${slug}: neither it nor its parent has a colour.`);
  return found;
}
