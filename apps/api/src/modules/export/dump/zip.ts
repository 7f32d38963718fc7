import { Readable } from 'node:stream';
import { readCountries, readOrganizations } from '@pacta/db';
import { ZipFile } from 'yazl';
import { writeCsv } from '../csv/write-csv.ts';
import type { Table } from '../csv/table.ts';
import type { Many } from '../exported.ts';
import { agreementsWhole, articlesListed, type Source } from '../read-exported.ts';
import { exportedCountry, exportedDataset, exportedDomain, exportedOrganization, organizationUrl } from '../resolve.ts';
import { codebook } from './codebook.ts';
import { dataPackage, type Dump } from './data-package.ts';
import { DUMP_LANGUAGES, DUMP_TABLES, fileOf } from './dump-tables.ts';
import { dumpReadme } from './readme.ts';

const LICENCE_TEXT = `The data in this package are under the Creative Commons Attribution 4.0 International licence (CC BY 4.0):
https://creativecommons.org/licenses/by/4.0/legalcode

Titles and quotes belong to their outlets and are quoted with their source. Datasets of others keep their own terms,
which datasets.csv gives where their authors state any.
`;

/**
 * The whole record as a zip of a Frictionless Data Package. Written as it is read: memory doesn't grow with the record.
 * What fails while reading fails the stream, so that no one takes half a file for a whole one.
 */
export function dumpZip(source: Source, dump: Dump): Readable {
  const zip = new ZipFile();
  const options = { mtime: new Date(dump.generatedAt), forceDosTimestamp: true };
  const out = zip.outputStream as Readable;
  const text = (name: string, content: string) => zip.addBuffer(Buffer.from(content), name, options);
  const table = <Item, Row>(shape: Table<Item, Row>, items: () => Many<Item>) =>
    zip.addReadStreamLazy(fileOf(shape), options, (give) => {
      const csv = Readable.from(writeCsv(shape, items(), DUMP_LANGUAGES), { objectMode: false });
      csv.on('error', (error) => out.destroy(error));
      give(null, csv);
    });
  text('README.md', dumpReadme(dump));
  text('CODEBOOK.md', codebook(dump));
  text('LICENSE.txt', LICENCE_TEXT);
  text('datapackage.json', `${JSON.stringify(dataPackage(dump), null, 2)}\n`);

  const agreements = () => agreementsWhole(source, {}, null);
  table(DUMP_TABLES.agreements, agreements);
  table(DUMP_TABLES.parties, agreements);
  table(DUMP_TABLES.subjects, agreements);
  table(DUMP_TABLES.commitments, agreements);
  table(DUMP_TABLES.events, agreements);
  table(DUMP_TABLES.evidence, agreements);
  table(DUMP_TABLES.articles, () => articlesListed(source, {}));
  const domains = [...source.vocabulary.domains.values()].map((domain) => exportedDomain(domain, source.site));
  table(DUMP_TABLES.domains, () => domains);
  table(DUMP_TABLES.domainMappings, () => domains);
  table(DUMP_TABLES.countries, async function* () {
    for (const country of await readCountries(source.db, { asked: new Set(), filter: {}, order: 'NAME_FR' })) yield exportedCountry(country, source.site);
  });
  const organizations = () => readOrganizations(source.db, new Set(['members']), null);
  table(DUMP_TABLES.organizations, async function* () {
    for (const organization of await organizations()) yield exportedOrganization(organization, source.site);
  });
  table(DUMP_TABLES.memberships, async function* () {
    for (const { code, members = [] } of await organizations()) for (const member of members) yield { ...member, url: organizationUrl(source.site, code) };
  });
  table(DUMP_TABLES.datasets, () => [...source.vocabulary.datasets.values()].map(exportedDataset));
  zip.end();
  return out;
}
