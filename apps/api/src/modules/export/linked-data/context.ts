import { vocabularyUri } from '../stable-id.ts';

const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' });
const address = (id: string) => ({ '@id': id, '@type': '@id' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': `xsd:${type}` });

/**
 * What every key of our JSON-LD means, said inline: a reader fetches nothing. Terms of schema.org, Dublin Core, SKOS
 * and Web Annotation where they mean the same; `pacta:` for what is ours, as the ladder.
 */
export const contextOf = (origin: string) => ({
  '@version': 1.1,
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  pacta: vocabularyUri(origin),
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  ...TYPES,

  identifier: 'dcterms:identifier',
  slug: 'pacta:slug',
  code: 'schema:identifier',
  name: inLanguages('schema:name'),
  title: inLanguages('dcterms:title'),
  officialTitle: 'dcterms:alternative',
  titleIsBuilt: 'pacta:titleIsBuilt',
  page: address('schema:mainEntityOfPage'),
  licence: address('dcterms:license'),

  kind: 'pacta:kind',
  stage: 'pacta:stage',
  instruments: 'pacta:instruments',
  summary: inLanguages('dcterms:abstract'),
  disagreement: inLanguages('pacta:disagreement'),
  notes: inLanguages('skos:editorialNote'),
  firstPublishedAt: typed('dcterms:issued', 'dateTime'),
  updatedAt: typed('dcterms:modified', 'dateTime'),
  checkedAt: typed('pacta:checkedAt', 'date'),

  parties: 'pacta:participation',
  party: 'pacta:party',
  role: 'pacta:role',
  from: 'schema:startDate',
  to: 'schema:endDate',
  historicalParties: 'pacta:historicalParty',
  domains: 'dcterms:subject',
  subjects: 'pacta:subject',
  domain: 'pacta:domain',
  label: inLanguages('skos:prefLabel'),
  commitments: 'pacta:commitment',
  statement: inLanguages('pacta:statement'),
  actors: 'pacta:actor',
  wording: 'pacta:wording',
  wordingCue: 'pacta:wordingCue',
  concreteness: 'pacta:concreteness',
  events: 'pacta:event',
  date: 'dcterms:date',
  place: inLanguages('schema:location'),

  evidence: 'pacta:evidence',
  stance: 'pacta:stance',
  passage: 'pacta:passage',
  start: 'pacta:startUtf16',
  end: 'pacta:endUtf16',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  article: 'pacta:article',
  says: inLanguages('pacta:says'),
  locator: 'pacta:locator',
  dataset: 'pacta:dataset',
  rowKey: 'pacta:rowKey',
  url: address('schema:url'),

  sources: 'dcterms:source',
  articleKind: 'pacta:articleKind',
  language: 'dcterms:language',
  outlet: 'schema:publisher',
  // The name of a paper or a dataset is of no language.
  properName: 'schema:name',
  archivedUrl: address('schema:archivedAt'),
  author: 'dcterms:creator',
  publishedOn: 'schema:datePublished',
  retrievedAt: typed('pacta:retrievedAt', 'dateTime'),
  version: 'schema:version',
  citation: 'dcterms:bibliographicCitation',
  // As its authors put it, which is seldom an address.
  terms: 'dcterms:rights',
});

const TYPES = {
  Agreement: 'pacta:Agreement',
  Participation: 'pacta:Participation',
  Country: 'schema:Country',
  Organization: 'schema:Organization',
  HistoricalParty: 'pacta:HistoricalParty',
  Subject: 'pacta:Subject',
  Concept: 'skos:Concept',
  Commitment: 'pacta:Commitment',
  Event: 'pacta:Event',
  PassageEvidence: 'pacta:PassageEvidence',
  ReferenceEvidence: 'pacta:ReferenceEvidence',
  DatasetRowEvidence: 'pacta:DatasetRowEvidence',
  Passage: 'pacta:Passage',
  NewsArticle: 'schema:NewsArticle',
  ScholarlyArticle: 'schema:ScholarlyArticle',
  Report: 'schema:Report',
  Legislation: 'schema:Legislation',
  CreativeWork: 'schema:CreativeWork',
  Dataset: 'schema:Dataset',
};
