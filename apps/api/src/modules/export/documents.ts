import { readCountries, readOrganizations } from '@pacta/db';
import type { AgreementConditions } from '@pacta/db';
import { agreementsJson } from './agreements-json.ts';
import { atomFeed } from './atom.ts';
import type { Address, Subject } from './address.ts';
import { bibtexFile } from './citation/bibtex.ts';
import { citeAgreement, citeArticle, citePassage, type Citation } from './citation/citation.ts';
import { cslJson } from './citation/csl.ts';
import { risFile } from './citation/ris.ts';
import { countriesTable } from './csv/actors-csv.ts';
import { agreementsTable } from './csv/agreements-csv.ts';
import { articlesTable, type ArticleRow } from './csv/articles-csv.ts';
import { domainsTable } from './csv/domains-csv.ts';
import { edgesTable, nodesTable, periodsTable } from './csv/explore-csv.ts';
import { writeCsv } from './csv/write-csv.ts';
import type { Edition, ExportedAgreement, ExportedArticle, Language } from './exported.ts';
import { agreementFilter, articleFilter, networkQuestion, pairFilter, refuseFilters, timelineQuestion, type Parameters } from './filter-parameters.ts';
import { gexf } from './gexf.ts';
import { jsonList } from './json-list.ts';
import { LICENCE } from './licence.ts';
import { annotationsOf } from './linked-data/annotations.ts';
import { agreementsJsonLd, agreementJsonLd, scriptSafe } from './linked-data/json-ld.ts';
import { skosJsonLd, skosTurtle } from './linked-data/skos.ts';
import { agreementsWhole, agreementWhole, articlesListed, articleWhole, lastChange, networkWhole, timelineWhole, type Of, type Source } from './read-exported.ts';
import { exportedCountry, exportedDomain } from './resolve.ts';

/** A text that is written as it is read. */
export type Text = AsyncIterable<string> | Iterable<string>;

/** What a request for an export asks for. `today` is a day, for « consulted on »; `self` the address it was asked at. */
export type Request = { address: Address; parameters: Parameters; locale: Language; today: string; self: string };

/** What is given out whole: a filter there would leave nothing out. */
const UNFILTERED: readonly Subject['of'][] = ['agreement', 'article', 'countries', 'domains'];

/** The text of an export; null when the record has nothing by that name. */
export async function documentOf(source: Source, request: Request): Promise<Text | null> {
  const { address: { subject, format }, parameters, locale } = request;
  if (UNFILTERED.includes(subject.of)) refuseFilters(parameters);
  switch (subject.of) {
    case 'articles': return articleList(source, request, articlesListed(source, articleFilter(parameters)));
    case 'article': {
      const article = await articleWhole(source, subject.slug);
      return article && articleDocument(article, source, request);
    }
    case 'countries': return countryList(source, request);
    case 'domains': {
      const domains = [...source.vocabulary.domains.values()].map((domain) => exportedDomain(domain, source.site));
      if (format === 'skos.jsonld') return [skosJsonLd(domains, { origin: source.site })];
      if (format === 'skos.ttl') return [skosTurtle(domains, { origin: source.site })];
      return format === 'csv' ? writeCsv(domainsTable, domains, locale) : jsonList(await head(source, 'domains'), domains, (each) => JSON.stringify(each), ']}');
    }
    case 'agreement': {
      const agreement = await agreementWhole(source, { slug: subject.slug });
      if (!agreement) return null;
      return format === 'jsonld' ? [agreementJsonLd(agreement, { origin: source.site })] : agreementDocument(source, request, once(agreement), agreement.title[locale], agreement);
    }
    case 'network': return networkDocument(source, request);
    case 'timeline': return timelineDocument(source, request);
    case 'dump': return null; // no text: see dump/zip.ts
    default: {
      const scope = await scopeOf(source, subject, parameters, locale);
      return scope && agreementDocument(source, request, agreementsWhole(source, scope.filter, scope.of), scope.title);
    }
  }
}

type Scope = { filter: AgreementConditions; of: Of; title: string };

/** Which agreements a page is about, and what it is called; null when the record knows no such thing. */
async function scopeOf({ db, vocabulary }: Source, subject: Subject, parameters: Parameters, locale: Language): Promise<Scope | null> {
  if (subject.of === 'pair') {
    const [one, other] = [vocabulary.countries.get(subject.a), vocabulary.countries.get(subject.b)];
    if (!one || !other || one === other) return null;
    return { filter: pairFilter(parameters, [one.code, other.code]), of: null, title: `${one.name[locale]} – ${other.name[locale]}` };
  }
  const filter = agreementFilter(parameters);
  switch (subject.of) {
    case 'agreements': return { filter, of: null, title: locale === 'fr' ? 'Accords' : 'Agreements' };
    case 'country': {
      const country = vocabulary.countries.get(subject.code);
      return country ? { filter, of: { kind: 'country', key: country.code }, title: country.name[locale] } : null;
    }
    case 'organization': {
      const [organization] = await readOrganizations(db, new Set(), [subject.code]);
      return organization ? { filter, of: { kind: 'organization', key: organization.code }, title: organization.name[locale] } : null;
    }
    case 'domain': {
      const domain = vocabulary.domains.get(subject.slug);
      return domain ? { filter, of: { kind: 'domain', key: domain.slug }, title: domain.label[locale] } : null;
    }
    default: return null;
  }
}

async function* once<Item>(item: Item) {
  yield item;
}

const editionOf = async (source: Source): Promise<Edition> => ({ origin: source.site, generatedAt: await lastChange(source) });

const head = async (source: Source, list: string) =>
  `{"meta":${JSON.stringify({ source: `Pacta, ${source.site}`, licence: LICENCE, generatedAt: await lastChange(source) })},"${list}":[`;

async function agreementDocument(source: Source, request: Request, agreements: AsyncIterable<ExportedAgreement>, title: string, single?: ExportedAgreement): Promise<Text> {
  const { address: { format }, locale, today, self } = request;
  const edition = await editionOf(source);
  const reading = { locale, consultedOn: today };
  switch (format) {
    case 'csv': return writeCsv(agreementsTable, agreements, locale);
    case 'json': return agreementsJson(agreements, edition);
    case 'jsonld': return agreementsJsonLd(agreements, edition);
    case 'bib': return bibtexFile(citations(agreements, single, reading));
    case 'ris': return risFile(citations(agreements, single, reading));
    case 'csl.json': return cslJson(citations(agreements, single, reading));
    default: {
      const page = self.replace(/\.atom(\?|$)/, '$1');
      const key = new URL(page).pathname.replace(/^\/(fr|en)\//, '').replace(/^\//, '') + new URL(page).search;
      return atomFeed(agreements, { origin: source.site, locale, title: `Pacta — ${title}`, selfUrl: self, pageUrl: page, key, updated: single?.updatedAt ?? edition.generatedAt });
    }
  }
}

type Reading = { locale: Language; consultedOn: string };

/** An agreement alone is cited with each of its sources; in a list, each agreement once. */
async function* citations(agreements: AsyncIterable<ExportedAgreement>, single: ExportedAgreement | undefined, reading: Reading): AsyncGenerator<Citation> {
  for await (const agreement of agreements) {
    yield citeAgreement(agreement, reading);
    if (single) for (const article of agreement.sources) yield citeArticle(article, reading, agreement);
  }
}

async function articleList(source: Source, { address: { format }, locale, today }: Request, articles: AsyncIterable<ArticleRow>): Promise<Text> {
  const cited = async function* () {
    for await (const article of articles) yield citeArticle(article, { locale, consultedOn: today });
  };
  switch (format) {
    case 'csv': return writeCsv(articlesTable, articles, locale);
    case 'bib': return bibtexFile(cited());
    case 'ris': return risFile(cited());
    case 'csl.json': return cslJson(cited());
    default: return jsonList(await head(source, 'articles'), articles, (each) => JSON.stringify(each), ']}');
  }
}

/** An article with its coded passages; its text stays with its outlet. */
async function articleDocument(article: ExportedArticle, source: Source, { address: { format }, locale, today }: Request): Promise<Text> {
  const reading = { locale, consultedOn: today };
  const cited = [citeArticle(article, reading), ...article.passages.map((passage) => citePassage(article, passage, reading))];
  const { revision, ...plain } = article;
  const held = { ...plain, revision: revision && { sha256: revision.sha256, length: revision.length } };
  switch (format) {
    case 'csv': return writeCsv(articlesTable, once(article), locale);
    case 'bib': return bibtexFile(cited);
    case 'ris': return risFile(cited);
    case 'csl.json': return cslJson(cited);
    case 'annotations.jsonld': return [annotationsOf(article, { origin: source.site })];
    case 'jsonld': return [scriptSafe({
      '@context': { '@vocab': 'https://schema.org/' },
      '@type': 'Article', '@id': article.url[locale], name: article.title, inLanguage: article.language, identifier: article.id,
      ...(article.sourceUrl && { url: article.sourceUrl }), ...(article.publishedOn && { datePublished: article.publishedOn }),
      ...(article.author && { author: article.author }), ...(article.outlet && { publisher: article.outlet.name }),
      citation: article.passages.map(({ exact, url }) => ({ '@type': 'Quotation', text: exact, url: url[locale] })),
    })];
    default: return jsonList(await head(source, 'articles'), [held], (each) => JSON.stringify(each), ']}');
  }
}

async function countryList(source: Source, { address: { format }, locale }: Request): Promise<Text> {
  const countries = (await readCountries(source.db, { asked: new Set(), filter: {}, order: 'NAME_FR' })).map((country) => exportedCountry(country, source.site));
  return format === 'csv' ? writeCsv(countriesTable, countries, locale) : jsonList(await head(source, 'countries'), countries, (each) => JSON.stringify(each), ']}');
}

async function networkDocument(source: Source, { address: { format }, parameters, locale }: Request): Promise<Text> {
  const network = await networkWhole(source, networkQuestion(parameters));
  const title = locale === 'fr' ? 'Pacta, les États et les accords qu’ils partagent' : 'Pacta, states and the agreements that they share';
  switch (format) {
    case 'csv': return writeCsv(edgesTable, network.edges, locale);
    case 'nodes.csv': return writeCsv(nodesTable, network.nodes, locale);
    case 'gexf': return gexf(network, { ...(await editionOf(source)), locale, title });
    default: {
      const edges = network.edges.map(({ a, b, url, weight }) => ({ a: a.code, b: b.code, url, weight }));
      return jsonList(`${await head(source, 'nodes')}\n${network.nodes.map((node) => JSON.stringify(node)).join(',\n')}\n],"edges":[`, edges, (each) => JSON.stringify(each), ']}');
    }
  }
}

async function timelineDocument(source: Source, { address: { format }, parameters, locale }: Request): Promise<Text> {
  const periods = await timelineWhole(source, timelineQuestion(parameters));
  return format === 'csv' ? writeCsv(periodsTable, periods, locale) : jsonList(await head(source, 'periods'), periods, (each) => JSON.stringify(each), ']}');
}
