import type { AgreementRecord, ArticleHead, CommitmentRecord, CountryRecord, DatasetRecord, DomainRecord, EventRecord, EvidenceRecord, NetworkRecord, OrganizationRecord, PartyKey } from '@pacta/db';
import { AGREEMENT_FIELDS } from '@pacta/db';
import { fragmentOf } from '@pacta/evidence';
import { present } from '../../batches.ts';
import { globalId } from '../../relay/global-id.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type {
  Bilingual, ExportedAgreement, ExportedCommitment, ExportedCountry, ExportedDataset, ExportedDomain, ExportedEvent, ExportedEvidence, ExportedNetwork,
  ExportedNode, ExportedOrganization, ExportedSource, MatchRelation,
} from './exported.ts';

/** What names are resolved by: the vocabulary, and where the site stands, without a final slash. */
export type Names = { vocabulary: Vocabulary; site: string };

const pageOf = (site: string, path: string): Bilingual => ({ fr: `${site}/fr/${path}`, en: `${site}/en/${path}` });

/** The parts of an agreement that an export needs, each with the articles that its evidence stands on. */
export const WHOLE: ReadonlySet<string> = new Set([
  ...AGREEMENT_FIELDS,
  'parties.evidence.article', 'subjects.evidence.article', 'events.evidence.article', 'evidence.article',
  'commitments.actors', 'commitments.events.evidence.article', 'commitments.evidence.article',
]);

/** An agreement read whole, with all names resolved. */
export function exportedAgreement(record: AgreementRecord, names: Names): ExportedAgreement {
  const { vocabulary, site } = names;
  const { parties = [], subjects = [], commitments = [], events = [], evidence = [] } = record;
  const dataset = record.datasetSlug === null ? null : present(vocabulary.datasets.get(record.datasetSlug));
  return {
    id: globalId('Agreement', record.id),
    slug: record.slug,
    url: pageOf(site, `agreements/${record.slug}`),
    kind: record.kind,
    stage: record.stage,
    instruments: record.instruments,
    title: record.title,
    titleIsBuilt: record.titleIsBuilt,
    officialTitle: record.officialTitle,
    summary: record.summary,
    disagreement: record.disagreement,
    notes: record.notes,
    parties: parties.map((party) => ({
      id: party.id, ...partyNamed(party, vocabulary), role: party.role, from: party.from, to: party.to, evidence: (party.evidence ?? []).map((each) => exportedEvidence(each, site)),
    })),
    historicalParties: record.historicalParties,
    domains: subjects.map((subject) => ({ id: subject.id, ...domainNamed(subject.domainSlug, vocabulary), evidence: (subject.evidence ?? []).map((each) => exportedEvidence(each, site)) })),
    commitments: commitments.map((commitment) => exportedCommitment(commitment, names)),
    events: events.map((event) => exportedEvent(event, site)),
    evidence: evidence.map((each) => exportedEvidence(each, site)),
    sources: sourcesOf(record).map((article) => exportedSource(article, site)),
    dataset: dataset && exportedDataset(dataset),
    firstPublishedAt: record.firstPublishedAt,
    updatedAt: record.updatedAt,
    checkedAt: record.checkedAt,
  };
}

/** Every article behind the facts of an agreement, once, in the order in which its facts name them. */
function sourcesOf({ parties = [], subjects = [], commitments = [], events = [], evidence = [] }: AgreementRecord): ArticleHead[] {
  const facts = [...parties, ...subjects, ...events, ...commitments, ...commitments.flatMap((each) => each.events ?? [])];
  const all = [...evidence, ...facts.flatMap((fact) => fact.evidence ?? [])];
  const heads = all.flatMap((each) => (each.kind === 'passage' ? (each.passage.article ?? []) : each.kind === 'reference' ? (each.article ?? []) : []));
  return [...new Map(heads.map((head) => [head.id, head])).values()];
}

function partyNamed({ countryCode, organizationCode }: PartyKey, { countries, organizations }: Vocabulary) {
  if (countryCode !== null) return { code: countryCode, name: present(countries.get(countryCode)).name, type: 'Country' as const };
  const code = present(organizationCode);
  return { code, name: present(organizations.get(code)).name, type: 'Organization' as const };
}

const domainNamed = (slug: string, { domains }: Vocabulary) => ({ slug, label: present(domains.get(slug)).label });

function exportedCommitment(commitment: CommitmentRecord, { vocabulary, site }: Names): ExportedCommitment {
  const { statement, stage, wording, wordingCue, concreteness, actors = [], events = [], evidence = [] } = commitment;
  return {
    id: globalId('Commitment', commitment.id),
    statement,
    domain: domainNamed(commitment.domainSlug, vocabulary),
    actors: actors.map((actor) => partyNamed(actor, vocabulary)).map(({ code, name }) => ({ code, name })),
    stage, wording, wordingCue, concreteness,
    events: events.map((event) => exportedEvent(event, site)),
    evidence: evidence.map((each) => exportedEvidence(each, site)),
  };
}

const exportedEvent = ({ id, kind, date, place, evidence = [] }: EventRecord, site: string): ExportedEvent =>
  ({ id, kind, date, place, evidence: evidence.map((each) => exportedEvidence(each, site)) });

export const passageUrl = (site: string, { articleSlug, start, end }: { articleSlug: string; start: number; end: number }) =>
  pageOf(site, `articles/${articleSlug}#${fragmentOf({ start, end })}`);

function exportedEvidence(evidence: EvidenceRecord, site: string): ExportedEvidence {
  const { stance } = evidence;
  switch (evidence.kind) {
    case 'passage': {
      const { articleSlug, start, end, exact, prefix, suffix } = evidence.passage;
      return { id: globalId('PassageEvidence', evidence.id), stance, kind: 'passage', passage: { articleSlug, start, end, exact, prefix, suffix, url: passageUrl(site, evidence.passage) } };
    }
    case 'reference':
      return { id: globalId('ReferenceEvidence', evidence.id), stance, kind: 'reference', article: present(evidence.article).slug, says: evidence.says, locator: evidence.locator };
    case 'row':
      return { id: globalId('DatasetRowEvidence', evidence.id), stance, kind: 'row', dataset: evidence.dataset.slug, rowKey: evidence.rowKey, url: evidence.rowUrl };
  }
}

export const exportedSource = ({ id, slug, kind, title, titleIsBuilt, language, outlet, url, archivedUrl, author, publishedOn, retrievedAt }: ArticleHead, site: string): ExportedSource => ({
  id: globalId('Article', id), slug, url: pageOf(site, `articles/${slug}`), kind, title, titleIsBuilt, language,
  outlet: { name: outlet.name, url: outlet.url }, sourceUrl: url, archivedUrl, author, publishedOn, retrievedAt,
});

export const exportedDataset = (dataset: DatasetRecord): ExportedDataset => ({ ...dataset, id: globalId('Dataset', dataset.id) });

export const exportedDomain = ({ slug, parentSlug, label, definition, synonyms, mappings }: DomainRecord, site: string): ExportedDomain => ({
  slug, parentSlug, url: pageOf(site, `domains/${slug}`), label, definition, synonyms,
  // The taxonomy's file writes SKOS names.
  mappings: mappings.map(({ scheme, code, relation }) => ({ scheme, code, relation: relation as MatchRelation })),
});

export const exportedCountry = ({ code, alpha3, name, aliases, region, subregion }: CountryRecord, site: string): ExportedCountry =>
  ({ id: globalId('Country', code), code, alpha3, url: pageOf(site, `countries/${code.toLowerCase()}`), name, aliases, region, subregion });

export const exportedOrganization = ({ code, name, aliases, membersAreCoded }: OrganizationRecord, site: string): ExportedOrganization =>
  ({ id: globalId('Organization', code), code, url: organizationUrl(site, code), name, aliases, membersAreCoded });

export const organizationUrl = (site: string, code: string) => pageOf(site, `organizations/${code.toLowerCase()}`);

/** A network with its countries named. */
export function exportedNetwork({ nodes, edges }: NetworkRecord, { vocabulary, site }: Names): ExportedNetwork {
  const byCode = new Map(nodes.map(({ value: code, count }): [string, ExportedNode] =>
    [code, { code, name: present(vocabulary.countries.get(code)).name, url: pageOf(site, `countries/${code.toLowerCase()}`), count }]));
  return {
    nodes: [...byCode.values()],
    edges: edges.map(({ a, b, weight }) => ({
      a: present(byCode.get(a)), b: present(byCode.get(b)), url: pageOf(site, `countries/${a.toLowerCase()}/${b.toLowerCase()}`), weight,
    })),
  };
}
