export { openDatabase, type Database, type OpenDatabase } from './client.ts';
export { readAgreements, type AgreementPartyRecord, type AgreementRecord, type AgreementSubjectRecord } from './sql/agreement.ts';
export {
  countAgreementsOfDomains,
  readAgreementPages,
  type AgreementConditions,
  type AgreementOrder,
  type Within,
} from './sql/agreement-page.ts';
export { readArticles, readRevisions, type ArticleRecord, type BlockRecord, type RevisionRecord } from './sql/article.ts';
export { readArticlePage, type ArticleConditions, type ArticleOrder } from './sql/article-page.ts';
export { readCommitments, type CommitmentRecord, type PartyKey } from './sql/commitment.ts';
export {
  readCountries,
  readDomainProfiles,
  readPartners,
  type CountryConditions,
  type CountryOrder,
  type CountryRecord,
  type MembershipRecord,
  type PartnerRecord,
  type RegionRecord,
  type ShareRecord,
} from './sql/country.ts';
export { readDomains, type DomainRecord } from './sql/domain.ts';
export type { EventRecord } from './sql/event.ts';
export {
  readDatasets,
  readEvidence,
  type DatasetRecord,
  type EvidenceRecord,
  type PassageEvidenceRecord,
  type PassageRecord,
  type ReferenceEvidenceRecord,
  type RowEvidenceRecord,
} from './sql/evidence.ts';
export type { Asked, Bilingual, MaybeBilingual } from './sql/fragment.ts';
export type { Page, Paged, SortKey } from './sql/keyset.ts';
export { readOrganizations, type OrganizationRecord } from './sql/organization.ts';
export { loadRecord, type LoadOptions } from './load/load-record.ts';
export { RecordFileError } from './load/record-file.ts';
export { checkServer, ServerError } from './check-server.ts';
export { EmbeddedDatabaseError } from './embedded/embedded-database-error.ts';
export { startEmbedded, type EmbeddedDatabase, type EmbeddedOptions } from './embedded/start-embedded.ts';
export { migrate, MigrationError, type MigrateOptions } from './migrate.ts';
export { readParties, type PartyRecord } from './sql/party.ts';
