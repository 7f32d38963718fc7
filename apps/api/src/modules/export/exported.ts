import type { AgreementRecord, ArticleRecord, Bilingual, CommitmentRecord, DatasetRecord, EventRecord, EvidenceRecord, MaybeBilingual } from '@pacta/db';

/**
 * What the writers of this folder take: facts with all names resolved, in both languages. Ids are opaque and stable;
 * moments are UTC with microseconds, as `2026-11-24T09:30:00.000000Z`; partial dates are `2025`, `2025-02` or `2025-02-06`.
 */
export type Language = 'fr' | 'en';
export type { Bilingual, MaybeBilingual };

/** Rows as they come: a list, or a cursor over more than fits in memory. */
export type Many<Item> = Iterable<Item> | AsyncIterable<Item>;

/** Whose copy this is. The address and the clock come from outside, so that the same record gives the same bytes. */
export type Edition = {
  /** The site's address without a slash at its end, as `https://pacta.example`. Stable ids are built on its host. */
  origin: string;
  /** The moment of writing. */
  generatedAt: string;
};

export type AgreementKind = AgreementRecord['kind'];
export type Stage = AgreementRecord['stage'];
export type Instruments = AgreementRecord['instruments'];
export type ArticleKind = ArticleRecord['kind'];
export type EventKind = EventRecord['kind'];
export type Wording = CommitmentRecord['wording'];
export type Stance = EvidenceRecord['stance'];
export type PartyRole = 'HOST' | 'SENDER';
export type PartyType = 'Country' | 'Organization';
export type MatchRelation = 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'relatedMatch';

/** A quote in its place. Offsets are UTF-16 code units of the revision's text; `url` is the permalink that lights it. */
export type ExportedQuote = { start: number; end: number; exact: string; prefix: string; suffix: string; url: Bilingual };

export type ExportedEvidence = { id: string; stance: Stance } & (
  | { kind: 'passage'; passage: ExportedQuote & { articleSlug: string } }
  | { kind: 'reference'; article: string; says: MaybeBilingual; locator: string | null }
  | { kind: 'row'; dataset: string; rowKey: string; url: string | null }
);

/** `from` and `to` are partial dates: the time of being a party, where it is not that of the agreement. */
export type ExportedParty = {
  id: string;
  code: string;
  name: Bilingual;
  type: PartyType;
  role: PartyRole | null;
  from: string | null;
  to: string | null;
  evidence: ExportedEvidence[];
};

export type ExportedSubject = { id: string; slug: string; label: Bilingual; evidence: ExportedEvidence[] };

export type ExportedEvent = { id: string; kind: EventKind; date: string | null; place: MaybeBilingual; evidence: ExportedEvidence[] };

export type ExportedCommitment = {
  id: string;
  statement: Bilingual;
  domain: { slug: string; label: Bilingual };
  actors: { code: string; name: Bilingual }[];
  stage: Stage;
  wording: Wording;
  wordingCue: string | null;
  concreteness: number;
  events: ExportedEvent[];
  evidence: ExportedEvidence[];
};

/** An article as a bibliography knows it. `url` is Pacta's page; `sourceUrl` is the outlet's. */
export type ExportedSource = {
  id: string;
  slug: string;
  url: Bilingual;
  kind: ArticleKind;
  title: string;
  titleIsBuilt: boolean;
  /** ISO 639-1. */
  language: string;
  outlet: { name: string; url: string | null } | null;
  sourceUrl: string | null;
  archivedUrl: string | null;
  author: string | null;
  publishedOn: string | null;
  retrievedAt: string | null;
};

/** A fact that stands on a passage, as one says it in a line; `url` is the page of its agreement. */
export type ExportedFact = { stance: Stance; label: Bilingual; url: Bilingual };

/** An article with its text. The text is its outlet's: only `annotations.ts` reads it, to count, and nothing writes it out. */
export type ExportedArticle = ExportedSource & {
  revision: { sha256: string; length: number; text: string } | null;
  passages: (ExportedQuote & { facts: ExportedFact[] })[];
};

export type ExportedDataset = Omit<DatasetRecord, 'id'> & { id: string };

export type ExportedAgreement = {
  id: string;
  slug: string;
  url: Bilingual;
  kind: AgreementKind;
  stage: Stage;
  instruments: Instruments;
  title: Bilingual;
  titleIsBuilt: boolean;
  officialTitle: string | null;
  summary: MaybeBilingual;
  disagreement: MaybeBilingual;
  notes: MaybeBilingual;
  parties: ExportedParty[];
  historicalParties: Bilingual[];
  domains: ExportedSubject[];
  commitments: ExportedCommitment[];
  /** Of the agreement itself; those of its commitments stand with them. */
  events: ExportedEvent[];
  evidence: ExportedEvidence[];
  /** Each article behind its facts, once. */
  sources: ExportedSource[];
  dataset: ExportedDataset | null;
  firstPublishedAt: string;
  updatedAt: string;
  /** A day. */
  checkedAt: string | null;
};

export type ExportedDomain = {
  slug: string;
  parentSlug: string | null;
  url: Bilingual;
  label: Bilingual;
  definition: Bilingual;
  synonyms: { fr: string[]; en: string[] };
  mappings: { scheme: string; code: string; relation: MatchRelation }[];
};

export type ExportedRegion = { code: string; name: Bilingual };

export type ExportedCountry = {
  id: string;
  code: string;
  alpha3: string;
  url: Bilingual;
  name: Bilingual;
  aliases: string[];
  region: ExportedRegion | null;
  subregion: ExportedRegion | null;
};

export type ExportedOrganization = {
  id: string;
  code: string;
  url: Bilingual;
  name: Bilingual;
  aliases: string[];
  membersAreCoded: boolean;
};

/** `url` is the page of the organization. */
export type ExportedMembership = { countryCode: string; organizationCode: string; from: string | null; to: string | null; url: Bilingual };

/** A country of a network; `count`: how many agreements it is party to. */
export type ExportedNode = { code: string; name: Bilingual; url: Bilingual; count: number };

/** Two countries by their codes, the first in the alphabet first; `weight`: how many agreements name both. */
export type ExportedEdge = { a: ExportedNode; b: ExportedNode; url: Bilingual; weight: number };

export type ExportedNetwork = { nodes: ExportedNode[]; edges: ExportedEdge[] };

/** A year, a month or the first year of a decade; how many agreements had a dated event in it, and how many had each kind. */
export type ExportedPeriod = { period: string; agreementCount: number; events: Partial<Record<EventKind, number>> };
