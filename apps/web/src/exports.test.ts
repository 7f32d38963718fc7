import { expect, test } from 'vitest';
import { isExport, isStrayFile } from './exports.ts';

test.each([
  '/agreements.csv', '/fr/agreements.csv', '/en/agreements.atom', '/agreements/aes-charter-2023.csl.json', '/articles/x.annotations.jsonld', '/countries/ml.bib',
  '/countries/ml/sn.csv', '/organizations/ecowas.json', '/domains.skos.ttl', '/domains/training/joint-exercises.ris', '/fr/network.gexf', '/network.nodes.csv', '/en/timeline.csv', '/dump', '/dump/', '/dump/pacta-2026-11-27.zip', '/sitemap.xml', '/sitemap/agreements-12.xml', '/sitemap/pages.xml',
])('%s is made by the API', (path) => expect(isExport(path)).toBe(true));

test.each(['/', '/fr', '/fr/agreements', '/fr/data', '/de/agreements.csv', '/agreements.xml', '/agreements/a/b/c.csv', '/fr/datasets', '/fr/explore', '/fr/explore.svg', '/dumps', '/csv', '/sitemap/x/y.xml', '/fr/sitemap.xml', '/agreements.csv/'])(
  '%s is not', (path) => expect(isExport(path)).toBe(false));

test.each(['/favicon.ico', '/apple-touch-icon.png', '/.well-known/security.txt'])('%s is a file that nobody made here', (path) =>
  expect(isStrayFile(path)).toBe(true));

test.each(['/fr', '/fr/agreements', '/fr/agreements/a.b'])('%s may be a page', (path) => expect(isStrayFile(path)).toBe(false));
