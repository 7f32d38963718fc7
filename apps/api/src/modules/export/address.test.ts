import { expect, test } from 'vitest';
import { parseAddress } from './address.ts';

test.each<[string, object]>([
  ['/agreements.csv', { subject: { of: 'agreements' }, format: 'csv', locale: null }],
  ['/fr/agreements.csl.json', { subject: { of: 'agreements' }, format: 'csl.json', locale: 'fr' }],
  ['/agreements/mali-senegal-2021.json', { subject: { of: 'agreement', slug: 'mali-senegal-2021' }, format: 'json', locale: null }],
  ['/en/articles/a-b.annotations.jsonld', { subject: { of: 'article', slug: 'a-b' }, format: 'annotations.jsonld', locale: 'en' }],
  ['/countries/ml.atom', { subject: { of: 'country', code: 'ML' }, format: 'atom', locale: null }],
  ['/countries/ml/sn.bib', { subject: { of: 'pair', a: 'ML', b: 'SN' }, format: 'bib', locale: null }],
  ['/domains/border-security/joint-patrols.ris', { subject: { of: 'domain', slug: 'border-security/joint-patrols' }, format: 'ris', locale: null }],
  ['/domains.skos.ttl', { subject: { of: 'domains' }, format: 'skos.ttl', locale: null }],
  ['/fr/network.gexf', { subject: { of: 'network' }, format: 'gexf', locale: 'fr' }],
  ['/network.nodes.csv', { subject: { of: 'network' }, format: 'nodes.csv', locale: null }],
  ['/timeline.csv', { subject: { of: 'timeline' }, format: 'csv', locale: null }],
  ['/dump/', { subject: { of: 'dump', version: null }, format: 'zip', locale: null }],
  ['/dump/pacta-2026-11-27.zip', { subject: { of: 'dump', version: '2026-11-27' }, format: 'zip', locale: null }],
])('%s names an export', (path, address) => expect(parseAddress(path)).toEqual(address));

test.each(['/', '/agreements', '/agreements.pdf', '/agreements.annotations.jsonld', '/articles.atom', '/countries/.csv', '/countries/ml/.csv', '/a/b/c/d.csv',
  '/agreements/x/y.csv', '/dump/pacta.zip', '/dump/../agreements.csv', '/agreements/%E0%A4%A.csv', '/graphql', '/network.bib', '/timeline.gexf', '/timeline/x.csv', '/network/.csv', '/agreements.gexf', '/de/agreements.csv'])(
  '%s names none', (path) => expect(parseAddress(path)).toBeNull());
