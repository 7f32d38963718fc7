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
  type RegionRecord,
} from './sql/country.ts';
export { readDomains, type DomainRecord } from './sql/domain.ts';
export type { EventRecord } from './sql/event.ts';
export { readDatasets, type DatasetRecord, type EvidenceRecord, type PassageRecord } from './sql/evidence.ts';
export type { Asked, Bilingual, MaybeBilingual } from './sql/fragment.ts';
export type { Page, Paged, SortKey } from './sql/keyset.ts';
export { readOrganizations, type OrganizationRecord } from './sql/organization.ts';
