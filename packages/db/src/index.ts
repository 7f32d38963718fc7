export type { ApiKeyRecord, UserRecord } from './account-records.ts';
export { openDatabase, type Database, type OpenDatabase, type Writer } from './client.ts';
export { openReader, type OpenReader, type Reader, type Snapshot } from './reader.ts';
export { OWN_FIELDS as AGREEMENT_FIELDS, readAgreements, type AgreementPartyRecord, type AgreementRecord, type AgreementSubjectRecord } from './sql/agreement.ts';
export { readAgreementPages, type AgreementOrder, type Within } from './sql/agreement-page.ts';
export type { ArticleHead } from './sql/article-head.ts';
export { readArticles, readRevisions, type ArticleRecord, type BlockRecord, type RevisionRecord } from './sql/article.ts';
export { readArticlePages, type ArticleOrder } from './sql/article-page.ts';
export type { Facet, FacetCount, Facets } from './sql/catalogue.ts';
export { readCommitments, type CommitmentRecord, type PartyKey } from './sql/commitment.ts';
export type { AgreementConditions, ArticleConditions } from './sql/conditions.ts';
export { countAgreementsOfCountries, countAgreementsOfDomains } from './sql/counts.ts';
export {
  isReadable,
  readCountries,
  type CountryConditions,
  type CountryOrder,
  type CountryRecord,
  type MembershipRecord,
  type RegionRecord,
} from './sql/country.ts';
export { readDatasetCounts, readDatasets } from './sql/dataset.ts';
export { readDomains, type DomainRecord } from './sql/domain.ts';
export type { EventRecord } from './sql/event.ts';
export {
  readEvidence,
  type DatasetRecord,
  type EvidenceRecord,
  type PassageEvidenceRecord,
  type PassageRecord,
  type ReferenceEvidenceRecord,
  type RowEvidenceRecord,
} from './sql/evidence.ts';
export { readCountryFacet, readNetwork, readTimeline, type BucketRecord, type EdgeRecord, type NetworkRecord, type TimelineUnit } from './sql/explore.ts';
export type { Asked, Bilingual, MaybeBilingual } from './sql/fragment.ts';
export type { Page, Paged, SortKey } from './sql/keyset.ts';
export { readHistories, type DeedRecord, type HistorySubject } from './sql/history.ts';
export { readLastChange } from './sql/last-change.ts';
export { countPublicAddresses, readPublicAddresses, type Addressed } from './sql/public-addresses.ts';
export { readOrganizations, type OrganizationRecord } from './sql/organization.ts';
export { readPairCommitments, readPairCoverage, readSharedOrganizations, type PairCoverageRecord } from './sql/pair.ts';
export { readParties, type PartyRecord } from './sql/party.ts';
export { readCorrections, readSearchPage, type Correction, type HitRecord, type SearchConditions } from './sql/search.ts';
export { countSearches } from './sql/search-count.ts';
export { readCompletions, readNamed } from './sql/search-names.ts';
export { MARK, readBestSentences, readHighlights, readPassagesOfHits, type HighlightRecord, type HitKey } from './sql/search-words.ts';
export { parseSearch, type SearchQuery, type SearchTerm } from './sql/search-query.ts';
export { catalogueAgreements, catalogueArticles, catalogueVocabulary } from './sql/write-catalogue.ts';
export { digestOfSecret, invite, inviteFirst } from './invitation.ts';
export { ImportError } from './import/import-error.ts';
export { importDataset, IMPORTERS, type ImportOptions, type ImportReport } from './import/import-dataset.ts';
export { loadRecord, type LoadOptions } from './load/load-record.ts';
export { RecordFileError } from './load/record-file.ts';
export { readCandidates } from './editorial/candidates.ts';
export { readDossier, readDossiers, readOtherTexts, readProposal, readProposals, type DossierRecord, type DossierState, type ProposalRecord } from './editorial/dossier.ts';
export { freeSlug } from './editorial/free-slug.ts';
export { factOf, passagesOf, type ProposedAgreement, type ProposedCommitment, type ProposedFact, type ProposedSubject } from './editorial/proposed-fact.ts';
export { publishProposals } from './editorial/publish-proposals.ts';
export { retractAgreement, retractArticle } from './editorial/retract.ts';
export { tellHistory, type Deed } from './editorial/tell-history.ts';
export { writeRevision } from './load/write-revision.ts';
export { checkServer, ServerError } from './check-server.ts';
export { EmbeddedDatabaseError } from './embedded/embedded-database-error.ts';
export { runningEmbedded } from './embedded/running-address.ts';
export { startEmbedded, type EmbeddedDatabase, type EmbeddedOptions } from './embedded/start-embedded.ts';
export { migrate, MigrationError, type MigrateOptions } from './migrate.ts';
export { readPublications, readUnknownOfPublications, type PublicationConditions, type PublicationRecord } from './sql/publication.ts';
export { watchRecord, type Publication, type RecordWatch } from './watch-record.ts';
