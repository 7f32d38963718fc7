import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { revise, type Revision } from '@pacta/evidence';
import { readCurated, refuseStrays } from './curated-file.ts';
import { refuseStrayAliases, refuseTwins, refuseUnknownKeys } from './known-keys.ts';
import { agreementFile, articleFile, countriesFile, countryAliasesFile, datasetFile, readRecordFile, readRecordFolder, RecordFileError, taxonomyFile } from './record-file.ts';
import { sha256 } from './sha256.ts';

type Articles = Awaited<ReturnType<typeof readRecordFolder<typeof articleFile>>>;
/** An article's file with its text, when it has one; the digest is of both. */
export type ArticleWithText = Articles[number] & { revision: Revision | null };

/** All the data that ships with Pacta, checked. Throws a RecordFileError that names every wrong place. */
export async function readFiles(folder: string) {
  const countries = await readRecordFile(join(folder, 'countries.json'), countriesFile);
  const aliases = await readRecordFile(join(folder, 'country-aliases.json'), countryAliasesFile);
  const taxonomy = await readRecordFile(join(folder, 'taxonomy.json'), taxonomyFile);
  const dataset = await readRecordFile(join(folder, 'curated/dataset.json'), datasetFile);
  const agreements = await readRecordFolder(join(folder, 'agreements'), agreementFile);
  const articles = await readRecordFolder(join(folder, 'articles'), articleFile);
  const curated = await readCurated(join(folder, 'curated'));
  refuseTwins([...articles, ...agreements]);
  const known = {
    countries: new Set(countries.content.countries.map(({ code }) => code)),
    domains: new Set(taxonomy.content.map(({ slug }) => slug)),
  };
  refuseStrayAliases(aliases, known.countries);
  refuseUnknownKeys(agreements, known);
  refuseStrays(curated, known);
  return { countries, aliases, taxonomy, dataset, agreements, curated, articles: await Promise.all(articles.map((article) => withText(article, folder))) };
}

export type RecordFiles = Awaited<ReturnType<typeof readFiles>>;

async function withText(article: Articles[number], folder: string): Promise<ArticleWithText> {
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
}
