import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { revise } from '@pacta/evidence';
import { openDatabase, type Database } from '../client.ts';
import { waitForOtherLoaders, writeCountries, writeTaxonomy } from '../sql/write-reference.ts';
import { recordLoad, standingOf, type Subject } from './change-record.ts';
import { refuseTwins, refuseUnknownKeys } from './known-keys.ts';
import { agreementFile, articlesQuotedBy, articleFile, countriesFile, readRecordFile, readRecordFolder, RecordFileError, taxonomyFile } from './record-file.ts';
import { sha256 } from './sha256.ts';
import { writeAgreement } from './write-agreement.ts';
import { writeArticle } from './write-article.ts';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../data');

export type LoadOptions = {
  /** The folder with `countries.json`, `taxonomy.json`, `articles/` and `agreements/`; the data that ships with Pacta when left out. */
  folder?: string;
  /** Called with one line for people for each thing that was loaded or left alone. */
  onLine?: (line: string) => void;
};

/**
 * Loads the data that ships with Pacta: all of it or nothing, in one transaction. Loading again changes nothing; a
 * changed file replaces its own agreement or article, unless an editor changed that since. Two loaders at once wait for
 * each other. Throws a RecordFileError that names file and place when a file is wrong, and then nothing is written.
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

async function readFiles(folder: string) {
  const countries = await readRecordFile(join(folder, 'countries.json'), countriesFile);
  const taxonomy = await readRecordFile(join(folder, 'taxonomy.json'), taxonomyFile);
  const agreements = await readRecordFolder(join(folder, 'agreements'), agreementFile);
  const articles = await readRecordFolder(join(folder, 'articles'), articleFile);
  refuseTwins([...articles, ...agreements]);
  refuseUnknownKeys(agreements, {
    countries: new Set(countries.content.countries.map(({ code }) => code)),
    domains: new Set(taxonomy.content.map(({ slug }) => slug)),
  });
  return {
    countries,
    taxonomy,
    agreements,
    articles: await Promise.all(articles.map(async (article) => {
      const { text } = article.content;
      if (!text) return { ...article, revision: null };
      const path = join(folder, 'articles', text.file);
      try {
        // Bytes that are no UTF-8 are refused, not replaced: a text is held for good.
        const revision = revise(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)), text.format);
        return { ...article, revision, digest: sha256(JSON.stringify([article.digest, revision.text, revision.blocks])) };
      } catch (cause) {
        throw new RecordFileError(`${path}: ${(cause as Error).message}`, { cause });
      }
    })),
  };
}

async function writeFiles(tx: Database, files: Awaited<ReturnType<typeof readFiles>>, onLine: (line: string) => void) {
  await waitForOtherLoaders(tx);
  const now = new Date();
  const when = async (subject: Subject, digest: string, name: string, write: () => Promise<unknown>) => {
    const standing = await standingOf(tx, subject, digest);
    if (standing === 'unchanged') return;
    if (standing === 'edited') return onLine(`${name}: edited since it was loaded, left as it is`);
    await write();
    await recordLoad(tx, subject, digest, now);
    onLine(`${name}: loaded`);
  };

  const { regions, countries } = files.countries.content;
  await when({ type: 'countries', id: 'iso-3166-1' }, files.countries.digest, `${countries.length} countries`, () =>
    writeCountries(tx, regions, countries));

  const domains = files.taxonomy.content;
  await when({ type: 'taxonomy', id: 'taxonomy' }, files.taxonomy.digest, `${domains.length} cooperation domains`, () =>
    writeTaxonomy(tx, domains.map((domain) => ({ ...domain, color: colorOf(domain, domains) }))));

  for (const { content, digest, revision } of files.articles)
    await when({ type: 'article', id: content.slug }, digest, `article ${content.slug}`, () =>
      writeArticle(tx, content, revision, now));

  const texts = new Map((await tx.article.findMany({
    select: { slug: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, text: true } } },
  })).flatMap(({ slug, revisions: [latest] }) => (latest ? [[slug, { revisionId: latest.id, text: latest.text }] as const] : [])));
  for (const { content, digest, path } of files.agreements) {
    // Passages are offsets into a revision: an agreement is written again when a text that it quotes has a new one.
    const quoted = articlesQuotedBy(content).map((slug) => `${slug}=${texts.get(slug)?.revisionId}`).join();
    await when({ type: 'agreement', id: content.slug }, sha256(`${digest} ${quoted}`), `agreement ${content.slug}`, () =>
      writeAgreement(tx, content, texts, path, now));
  }
}

type Domain = ReturnType<typeof taxonomyFile.parse>[number];

/** A sub-domain has its parent's colour: hue means the domain. */
function colorOf({ slug, parent, color }: Domain, all: Domain[]) {
  const found = color ?? all.find((domain) => domain.slug === parent)?.color;
  if (!found) throw new RecordFileError(`taxonomy.json ${slug}: neither it nor its parent has a colour.`);
  return found;
}
