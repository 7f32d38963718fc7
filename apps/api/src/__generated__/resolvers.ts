import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementRecord, ApiKeyRecord, UserRecord, Facets, AgreementPartyRecord, AgreementSubjectRecord, ArticleRecord, FacetCount, DeedRecord, CommitmentRecord, DomainRecord, CountryRecord, DossierRecord, ProposalRecord, DatasetRecord, RowEvidenceRecord, EventRecord, MembershipRecord, NetworkRecord, EdgeRecord, OrganizationRecord, PassageRecord, PassageEvidenceRecord, ReferenceEvidenceRecord, RegionRecord, BucketRecord, RevisionRecord } from '@pacta/db';
import type { Asker } from '../auth/asker.ts';
import type { Connection } from '../relay/connection.ts';
import type { TextBlock } from '../modules/article/service.ts';
import type { Published } from '../modules/publication/service.ts';
import type { Publication } from '../modules/editorial/publish.service.ts';
import type { EvidenceList } from '../modules/evidence/service.ts';
import type { PairKey, CoverageOfPair } from '../modules/explore/service.ts';
import type { CountedAlternative, SearchPage, Hit, SearchCounts } from '../modules/search/service.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country by ISO 3166-1 alpha-2, in capitals, as `ML`. */
  CountryCode: { input: string; output: string; }
  /** A calendar day, as `2025-02-06`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, as `2026-11-24T09:30:00.000000Z`. */
  DateTime: { input: string; output: string; }
  /** A date as precise as its source: `2025`, `2025-02` or `2025-02-06`. */
  PartialDate: { input: string; output: string; }
  /** An absolute address, `http` or `https`. */
  URL: { input: string; output: string; }
};

/** What somebody says who comes with a link. */
export type AcceptInvitationInput = {
  /** Where they will sign in with; left out where the invitation names it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** How they want to be named in the history; 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** 12 to 128 characters. */
  password: Scalars['String']['input'];
  /** The secret part of the link. */
  token: Scalars['String']['input'];
};

/** An account, or why there is none. */
export type AcceptInvitationResult = InvalidInput | InvitationAccepted | InvitationSpent;

/** A proposal, as it was seen, to be taken for right. */
export type AcceptProposalInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Why; at most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** The proposal as it is then, or why it was not accepted. */
export type AcceptProposalResult = InvalidInput | NotFound | ProposalAccepted | StaleVersion;

/** An article to take in: one of text, markdown, html and file, or an address alone. */
export type AddArticleInput = {
  /** Who wrote it. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** A file of text, Markdown or HTML. */
  file?: InputMaybe<FileInput>;
  /** The page that the article stands in, as HTML. Nothing in it is run or fetched: only its words are kept. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** ISO 639-1, where it cannot be told from the text. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The article as Markdown. */
  markdown?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  outlet?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  publishedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The article as plain text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Its title, where the text does not give it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was found. Given alone, the page is fetched where that is switched on, from public addresses only. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** What was taken in, or why nothing was. */
export type AddArticleResult = ArticleAdded | DuplicateArticle | InvalidInput;

/** One instrument or arrangement between parties. */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** Its history, the latest first. */
  changes: ChangeConnection;
  /** On which day an editor last checked that the sources still say so; null when not checked since it became public. */
  checkedAt: Maybe<Scalars['Date']['output']>;
  /** How to cite it: the outlet first, then Pacta. The day of consultation is today's. */
  citation: Scalars['String']['output'];
  /** The concrete measures that the parties decided, undertook or carry out. */
  commitments: Array<Commitment>;
  /** How many voices say so: the outlets behind it, and how many of them are left when texts that copy one another count once. */
  corroboration: Corroboration;
  /** The dataset that it came with; null when it was coded from articles here. */
  dataset: Maybe<Dataset>;
  /** Where sources disagree: what each says and what Pacta retains; null when they don't. */
  disagreement: Maybe<Scalars['String']['output']>;
  /** What it is about, in the order of the source. */
  domains: Array<CooperationDomain>;
  /** The steps of its life, in order; an undated step stands where the coder put it. */
  events: Array<Event>;
  /** What title, kind, summary and domains stand on, and a party or event without evidence of its own; in the coder's order. */
  evidence: EvidenceConnection;
  /** When it became public here. */
  firstPublishedAt: Scalars['DateTime']['output'];
  /** Parties that no longer exist and that ISO 3166-1 has no code for, by name, as « République démocratique allemande ». */
  historicalParties: Array<Scalars['String']['output']>;
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Whether it stands for one instrument or for several that the sources don't tell apart. */
  instruments: Instruments;
  /** What sort of instrument it is. */
  kind: AgreementKind;
  /** What to know before relying on the coding: what was inferred, what was not seen; null when nothing is to be said. */
  notes: Maybe<Scalars['String']['output']>;
  /** The title that the instrument itself bears, where a source prints it. */
  officialTitle: Maybe<Scalars['String']['output']>;
  /** Who is bound by it or takes part in it, in the order of the source. */
  parties: Array<AgreementParty>;
  /** Part of its address on the site. Never changes. */
  slug: Scalars['String']['output'];
  /** The sources behind all of its facts, each once. */
  sources: Array<Article>;
  /** The highest rung of the ladder that the evidence allows. */
  stage: Stage;
  /** The same domains, each with the passages that name it. */
  subjects: Array<AgreementSubject>;
  /** What it is, in a sentence or two of Pacta's own, in the reader's language. */
  summary: Maybe<Scalars['String']['output']>;
  /** Its title in the reader's language; Pacta's own wording unless `officialTitle` is given. */
  title: Scalars['String']['output'];
  /** Whether `title` was built from parties, kind and date because no source gives one. */
  titleIsBuilt: Scalars['Boolean']['output'];
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** One instrument or arrangement between parties. */
export type AgreementChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One instrument or arrangement between parties. */
export type AgreementCitationArgs = {
  locale?: InputMaybe<Locale>;
  style: CitationStyle;
};


/** One instrument or arrangement between parties. */
export type AgreementDisagreementArgs = {
  locale?: InputMaybe<Locale>;
};


/** One instrument or arrangement between parties. */
export type AgreementEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One instrument or arrangement between parties. */
export type AgreementHistoricalPartiesArgs = {
  locale?: InputMaybe<Locale>;
};


/** One instrument or arrangement between parties. */
export type AgreementNotesArgs = {
  locale?: InputMaybe<Locale>;
};


/** One instrument or arrangement between parties. */
export type AgreementSummaryArgs = {
  locale?: InputMaybe<Locale>;
};


/** One instrument or arrangement between parties. */
export type AgreementTitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** How to name one agreement: exactly one of these. */
export type AgreementBy =
  /** Its `id`. */
  { id: Scalars['ID']['input']; slug?: never; }
  |  /** Its slug, as in its address on the site. */
  { id?: never; slug: Scalars['String']['input']; };

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The agreements with their cursors. */
  edges: Array<AgreementEdge>;
  /** How many agreements stand under each value of each filter. A facet counts under the other filters and not its own. */
  facets: AgreementFacets;
  /** The agreements alone. */
  nodes: Array<Agreement>;
  /** What stands before and after this page. */
  pageInfo: PageInfo;
  /** How many agreements pass the filter, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An agreement at its place in a list. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Where it stands; give it back as `after` or `before`. It belongs to the order that it was made in. */
  cursor: Scalars['String']['output'];
  /** The agreement. */
  node: Agreement;
};

/** How many agreements stand under each value of each filter, most frequent first. Values without an agreement are left out. */
export type AgreementFacets = {
  __typename?: 'AgreementFacets';
  /** By party. */
  countries: Array<CountryCount>;
  /** By the dataset that they came with. */
  datasets: Array<DatasetCount>;
  /** By domain, of both levels; a parent counts what its sub-domains count, once. */
  domains: Array<DomainCount>;
  /** By kind of instrument. */
  kinds: Array<KindCount>;
  /** By party. */
  organizations: Array<OrganizationCount>;
  /** By rung. */
  stages: Array<StageCount>;
  /** By year of a dated event of their own, in order of time. An agreement with events in two years counts in both. */
  years: Array<YearCount>;
};

/** Which agreements are asked for. Fields join by AND, the values of one field by OR. A field that is null or left out asks for nothing. */
export type AgreementFilter = {
  /** Parties by ISO 3166-1 alpha-2. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Only agreements that came with this dataset, by slug, as `pacta-curated`. */
  dataset?: InputMaybe<Scalars['String']['input']>;
  /** Domains by slug; a parent takes in its sub-domains. A domain counts when the agreement or one of its commitments concerns it. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only agreements with a dated event of their own on or after this date; an event known to the year counts when any day of it does. With `to`, one event must meet both. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Kinds of instrument. */
  kinds?: InputMaybe<Array<AgreementKind>>;
  /** Whether any of `countries` is enough or all must be parties. */
  match?: InputMaybe<Match>;
  /** Parties by organization code. */
  organizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Rungs on which the agreement stands. */
  stages?: InputMaybe<Array<Stage>>;
  /** Only agreements in whose titles, parties, domains, summaries or sources these words stand. As in a search: "quoted phrases", and -words that must not stand there; accents and capitals don't matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only agreements with a dated event of their own on or before this date; `2024` ends on 31 December. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** An agreement as an editor writes it. */
export type AgreementInput = {
  /** The steps of its life, in order. */
  events?: Array<EventInput>;
  /** What kind of agreement it is. */
  kind: AgreementKind;
  /** Its parties: ISO 3166-1 alpha-2 codes, and codes of organizations; at least one. */
  parties: Array<Scalars['String']['input']>;
  /** Whether it stands for several texts that nobody tells apart. */
  severalInstruments?: InputMaybe<Scalars['Boolean']['input']>;
  /** How far it has come. */
  stage: Stage;
  /** The public agreement that it is to be added to, by its slug; a new one when left out. */
  target?: InputMaybe<Scalars['String']['input']>;
  /** What to call it, in English; 1 to 300 characters. */
  titleEn: Scalars['String']['input'];
  /** What to call it, in French; 1 to 300 characters. */
  titleFr: Scalars['String']['input'];
  /** Whether the titles were made from other fields. */
  titleIsBuilt?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What sort of instrument an agreement is, by its name. */
export type AgreementKind =
  /** A charter. */
  | 'CHARTER'
  /** A joint or final communiqué. */
  | 'COMMUNIQUE'
  /** A defence, military or security cooperation agreement. */
  | 'DEFENCE_COOPERATION_AGREEMENT'
  /** A military exercise. */
  | 'EXERCISE'
  /** A joint declaration. */
  | 'JOINT_DECLARATION'
  /** A joint operation, mission, commission, patrol or force. */
  | 'JOINT_MECHANISM'
  /** A letter of intent. */
  | 'LETTER_OF_INTENT'
  /** A memorandum of understanding (in French also « protocole d’accord »). */
  | 'MEMORANDUM_OF_UNDERSTANDING'
  /** Anything else. */
  | 'OTHER'
  /** A protocol. */
  | 'PROTOCOL'
  /** An agreement on the status of visiting forces or on reciprocal access. */
  | 'STATUS_OF_FORCES'
  /** A technical agreement or arrangement. */
  | 'TECHNICAL_AGREEMENT'
  /** A treaty. */
  | 'TREATY';

/** How agreements are ordered. */
export type AgreementOrder =
  /** By the date of their last dated event, latest first; undated agreements come last. */
  | 'LATEST_EVENT'
  /** By the last change of their record, newest first. */
  | 'NEWEST';

/** A party to one agreement. */
export type AgreementParty = {
  __typename?: 'AgreementParty';
  /** Where it is written that it is party. Empty: it stands on the agreement's own evidence. */
  evidence: Array<Evidence>;
  /** Since when it is party, where a source tells; null when since the beginning, or unknown. */
  from: Maybe<Scalars['PartialDate']['output']>;
  /** The country or organization. */
  party: Party;
  /** Whether it receives forces or sends them; null when neither. */
  role: Maybe<PartyRole>;
  /** Until when it was party; null when to the end, or unknown. */
  to: Maybe<Scalars['PartialDate']['output']>;
};

/** That one agreement is about one domain. */
export type AgreementSubject = {
  __typename?: 'AgreementSubject';
  /** The domain. */
  domain: CooperationDomain;
  /** Where it is named. Empty: it stands on the agreement's own evidence. */
  evidence: Array<Evidence>;
};

/** A key with which a program asks for somebody. The key itself was shown once and is kept nowhere. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it is good; null when it does not end by itself. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null when it never was. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** What its holder calls it. */
  name: Scalars['String']['output'];
  /** What it allows; nothing but reading when empty. */
  powers: Array<Power>;
  /** When it was revoked; null when it was not. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it begins, to tell it from others. */
  start: Scalars['String']['output'];
};

/** A new key. */
export type ApiKeyCreated = {
  __typename?: 'ApiKeyCreated';
  /** What is kept of it. */
  apiKey: ApiKey;
  /** The key itself, to be sent as `Authorization: Bearer …`. Keep it now: it is not shown again. */
  key: Scalars['String']['output'];
};

/** A key that is good for nothing any more. */
export type ApiKeyRevoked = {
  __typename?: 'ApiKeyRevoked';
  /** What is kept of it. */
  apiKey: ApiKey;
};

/** A textual source: a news article, a communiqué, the text of a treaty. For some only the reference is held. */
export type Article = Node & {
  __typename?: 'Article';
  /** The agreements with a fact that stands on it. */
  agreements: Array<Agreement>;
  /** The address of an archived copy, where known. */
  archivedUrl: Maybe<Scalars['URL']['output']>;
  /** Its author, where the text names one. */
  author: Maybe<Scalars['String']['output']>;
  /** The text cut into headings, paragraphs and list items; empty when no text is held. */
  blocks: Array<Block>;
  /** Its history, the latest first. */
  changes: ChangeConnection;
  /** How to cite it: the outlet first, then Pacta. The day of consultation is today's. */
  citation: Scalars['String']['output'];
  /** The countries that are party to these agreements, by code. */
  countries: Array<Country>;
  /** Which of its sentences are coded; null when no text is held. */
  coverage: Maybe<Coverage>;
  /** The domains that these agreements and their commitments concern, in the taxonomy's order. */
  domains: Array<CooperationDomain>;
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The picture that its outlet shows with it. Pacta does not copy it. */
  image: Maybe<ArticleImage>;
  /** What sort of source it is. */
  kind: ArticleKind;
  /** ISO 639-1, as `fr`. */
  language: Scalars['String']['output'];
  /** Who published it. */
  outlet: Outlet;
  /** Every passage of its text on which a public fact stands, in reading order. */
  passages: Array<Passage>;
  /** When the outlet published it, as precisely as is known; null when unknown. */
  publishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** When Pacta took its text; null for a reference alone. */
  retrievedAt: Maybe<Scalars['DateTime']['output']>;
  /** The text as Pacta holds it; null when only the reference is held. */
  revision: Maybe<Revision>;
  /** Part of its address on the site. Never changes. */
  slug: Scalars['String']['output'];
  /** As its outlet printed it, unless `titleIsBuilt`. */
  title: Scalars['String']['output'];
  /** Whether Pacta made up the title out of the address or the text, because none was printed or seen. Citations set it in [square brackets]. */
  titleIsBuilt: Scalars['Boolean']['output'];
  /** Its address at the outlet; null for what is not on the web. */
  url: Maybe<Scalars['URL']['output']>;
};


/** A textual source: a news article, a communiqué, the text of a treaty. For some only the reference is held. */
export type ArticleChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A textual source: a news article, a communiqué, the text of a treaty. For some only the reference is held. */
export type ArticleCitationArgs = {
  locale?: InputMaybe<Locale>;
  style: CitationStyle;
};

/** An article that was taken in. */
export type ArticleAdded = {
  __typename?: 'ArticleAdded';
  /** Articles of other outlets that say nearly the same words: copies are no second source. */
  copies: Array<Dossier>;
  /** It, with nothing proposed yet. */
  dossier: Dossier;
  /** What an editor should know of how the source was read, in English: a corrected encoding, paragraphs that were left out. */
  notes: Array<Scalars['String']['output']>;
};

/** How to name one article: exactly one of these. */
export type ArticleBy =
  /** Its `id`. */
  { id: Scalars['ID']['input']; slug?: never; url?: never; }
  |  /** Its slug, as in its address on the site. */
  { id?: never; slug: Scalars['String']['input']; url?: never; }
  |  /** Its address at its outlet. */
  { id?: never; slug?: never; url: Scalars['URL']['input']; };

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  edges: Array<ArticleEdge>;
  /** How many articles stand under each value of each filter. A facet counts under the other filters and not its own. */
  facets: ArticleFacets;
  /** The articles alone. */
  nodes: Array<Article>;
  /** What stands before and after this page. */
  pageInfo: PageInfo;
  /** How many articles pass the filter, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An article at its place in a list. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Where it stands; give it back as `after` or `before`. It belongs to the order that it was made in. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** How many articles stand under each value of each filter, most frequent first. Values without an article are left out. */
export type ArticleFacets = {
  __typename?: 'ArticleFacets';
  /** By the parties of the agreements that stand on them. */
  countries: Array<CountryCount>;
  /** By the domains of the agreements that stand on them, of both levels. */
  domains: Array<DomainCount>;
  /** By sort of source. */
  kinds: Array<ArticleKindCount>;
  /** By language. */
  languages: Array<LanguageCount>;
  /** By the year of their date at the outlet, in order of time. */
  years: Array<YearCount>;
};

/** Which articles are asked for. Fields join by AND, the values of one field by OR. */
export type ArticleFilter = {
  /** Articles on which agreements of these countries stand. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Articles on which agreements of these domains stand; a parent takes in its sub-domains. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only articles that their outlet dates on or after this; a date known to the year counts when any day of it does. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** `true`: only articles whose text Pacta holds; `false`: only bibliographic references. */
  hasText?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sorts of source. */
  kinds?: InputMaybe<Array<ArticleKind>>;
  /** ISO 639-1 codes, as `fr`. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Articles on which agreements of these organizations stand, by code. */
  organizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only articles in whose titles, outlets, texts or what we say of them these words stand. As in a search. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only articles that their outlet dates on or before this. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A picture at its outlet's own address. */
export type ArticleImage = {
  __typename?: 'ArticleImage';
  /** What its outlet says it shows; null when it doesn't say. */
  alt: Maybe<Scalars['String']['output']>;
  /** Its address at its host. */
  url: Scalars['URL']['output'];
};

/** What sort of source an article is. */
export type ArticleKind =
  /** Research. */
  | 'ACADEMIC'
  /** A work of reference. */
  | 'ENCYCLOPEDIA'
  /** A report in the press, on air or by an agency. */
  | 'NEWS'
  /** A publication of a state or an organization: a communiqué, a law, a page of a ministry. */
  | 'OFFICIAL'
  /** Anything else. */
  | 'OTHER'
  /** A report of a parliament, an institute or an association. */
  | 'REPORT'
  /** The text of an instrument. */
  | 'TREATY';

/** How many articles are of a sort. */
export type ArticleKindCount = {
  __typename?: 'ArticleKindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The sort of source. */
  kind: ArticleKind;
};

/** How articles are ordered. */
export type ArticleOrder =
  /** By the moment they became public here, newest first. */
  | 'NEWEST'
  /** By the outlet's date, latest first; undated articles come last. */
  | 'PUBLISHED_ON';

/** An article that became public. */
export type ArticlePublished = {
  __typename?: 'ArticlePublished';
  /** The agreements that became public with it or were added to. */
  agreements: Array<Agreement>;
  /** As readers see it. */
  article: Article;
};

/** A heading, paragraph or list item of a text. */
export type Block = {
  __typename?: 'Block';
  /** Where it ends, exclusive, in UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** What it is. */
  kind: BlockKind;
  /** Where it begins in the revision's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

/** What a block of text is. */
export type BlockKind =
  /** The title or a heading. */
  | 'HEADING'
  /** An item of a list. */
  | 'LIST_ITEM'
  /** A paragraph. */
  | 'PARAGRAPH'
  /** A quotation set apart. */
  | 'QUOTE';

/** What somebody did to an agreement or an article. A history is only ever added to. */
export type Change = {
  __typename?: 'Change';
  /** What, as `agreement.published`, `agreement.extended`, `agreement.retracted`, `article.added`, `article.loaded`. */
  action: Scalars['String']['output'];
  /** Who, by the name that they chose; `loader` for the data that ships with Pacta, `importer` for a dataset. */
  actor: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why, in the words of who did it; null when nothing was said. */
  note: Maybe<Scalars['String']['output']>;
};

/** What was done to an agreement or an article, a page at a time, the latest first. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The deeds of this page. */
  nodes: Array<Change>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** What is to change about somebody. */
export type ChangePersonInput = {
  /** Whom it is about. */
  id: Scalars['ID']['input'];
  /** Another role; the same when left out. */
  role?: InputMaybe<Role>;
  /** Whether they are shut out; as it is when left out. */
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The person as they are then, or why nothing changed. */
export type ChangePersonResult = InvalidInput | NotFound | PersonChanged;

/** A style of citation. */
export type CitationStyle =
  /** BibTeX and biblatex. */
  | 'BIBTEX'
  /** CSL-JSON, for citation processors. */
  | 'CSL_JSON'
  /** RIS, for Zotero, EndNote and others. */
  | 'RIS'
  /** Plain text. */
  | 'TEXT';

/** A fact of one kind, and where it is written: one of agreement, subject or commitment. */
export type CodeFactInput = {
  /** An agreement. */
  agreement?: InputMaybe<AgreementInput>;
  /** A measure. */
  commitment?: InputMaybe<CommitmentInput>;
  /** The dossier's id. */
  dossierId: Scalars['ID']['input'];
  /** The proposal of the agreement that it belongs to; left out for an agreement. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** At least one. */
  passages: Array<PassageInput>;
  /** That an agreement is about a domain. */
  subject?: InputMaybe<SubjectInput>;
};

/** A fact that was proposed, or why it was not. */
export type CodeFactResult = FactCoded | InvalidInput | NotFound;

/** One concrete measure under an agreement. */
export type Commitment = Node & {
  __typename?: 'Commitment';
  /** Who is to carry it out: parties of the agreement, perhaps not all. */
  actors: Array<Party>;
  /** The agreement that it is part of. */
  agreement: Agreement;
  /** 1: an aim, with no means described; 2: a named measure; 3: a measure with place, number, body or date. */
  concreteness: Scalars['Int']['output'];
  /** What it is about. */
  domain: CooperationDomain;
  /** The steps of its life, in order. */
  events: Array<Event>;
  /** Where it is written. Never empty. */
  evidence: Array<Evidence>;
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The highest rung that the evidence allows for this measure. */
  stage: Stage;
  /** The measure in a phrase of Pacta's own, in the reader's language. */
  statement: Scalars['String']['output'];
  /** How firmly the source words it. */
  wording: Wording;
  /** The source's own words that `wording` rests on, as « seront déployés »; null when it rests on the whole passage. */
  wordingCue: Maybe<Scalars['String']['output']>;
};


/** One concrete measure under an agreement. */
export type CommitmentStatementArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of commitments. */
export type CommitmentConnection = {
  __typename?: 'CommitmentConnection';
  /** The commitments with their cursors. */
  edges: Array<CommitmentEdge>;
  /** The commitments alone. */
  nodes: Array<Commitment>;
  /** What stands before and after this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A commitment at its place in a list. */
export type CommitmentEdge = {
  __typename?: 'CommitmentEdge';
  /** Where it stands; give it back as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The commitment. */
  node: Commitment;
};

/** A measure as an editor writes it. */
export type CommitmentInput = {
  /** Those of the agreement's parties who carry it out, by their codes. */
  actors?: Array<Scalars['String']['input']>;
  /** 1: an aim; 2: a named measure; 3: with place, number, body or date. */
  concreteness?: InputMaybe<Scalars['Int']['input']>;
  /** The domain's slug. */
  domain: Scalars['String']['input'];
  /** How far it has come. */
  stage: Stage;
  /** What is to be done, in English; 1 to 300 characters. */
  statementEn: Scalars['String']['input'];
  /** What is to be done, in French; 1 to 300 characters. */
  statementFr: Scalars['String']['input'];
  /** How firmly it was promised. */
  wording: Wording;
};

/** What a cooperation is about: a node of the two-level taxonomy. Slugs are never renamed, moved or reused. */
export type CooperationDomain = Node & {
  __typename?: 'CooperationDomain';
  /** How many agreements concern it or one of its sub-domains. */
  agreementCount: Scalars['Int']['output'];
  /** The agreements in the record that concern it or one of its sub-domains. */
  agreements: AgreementConnection;
  /** Its sub-domains, in the taxonomy's order; empty at the second level. */
  children: Array<CooperationDomain>;
  /** Its colour; sub-domains have their parent's. */
  color: DomainColor;
  /** What belongs to it and what doesn't, in the reader's language. */
  definition: Scalars['String']['output'];
  /** The name of its Lucide icon. */
  icon: Scalars['String']['output'];
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Its name in the reader's language. */
  label: Scalars['String']['output'];
  /** 1 for a domain, 2 for a sub-domain. */
  level: Scalars['Int']['output'];
  /** What it corresponds to in other schemes (SKOS relations). */
  mappings: Array<DomainMapping>;
  /** The domain that it belongs to; null at the first level. */
  parent: Maybe<CooperationDomain>;
  /** As `border-security/joint-patrols`: the parent's slug comes first. */
  slug: Scalars['String']['output'];
  /** Other words for it, in the reader's language. */
  synonyms: Array<Scalars['String']['output']>;
};


/** What a cooperation is about: a node of the two-level taxonomy. Slugs are never renamed, moved or reused. */
export type CooperationDomainAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** What a cooperation is about: a node of the two-level taxonomy. Slugs are never renamed, moved or reused. */
export type CooperationDomainDefinitionArgs = {
  locale?: InputMaybe<Locale>;
};


/** What a cooperation is about: a node of the two-level taxonomy. Slugs are never renamed, moved or reused. */
export type CooperationDomainLabelArgs = {
  locale?: InputMaybe<Locale>;
};


/** What a cooperation is about: a node of the two-level taxonomy. Slugs are never renamed, moved or reused. */
export type CooperationDomainSynonymsArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many voices stand behind an agreement. */
export type Corroboration = {
  __typename?: 'Corroboration';
  /** How many voices are left when outlets that print the same title or text count once. */
  independent: Scalars['Int']['output'];
  /** How many outlets. */
  outlets: Scalars['Int']['output'];
};

/** A state or territory of ISO 3166-1. */
export type Country = Node & Party & {
  __typename?: 'Country';
  /** How many agreements of the record it is party to. */
  agreementCount: Scalars['Int']['output'];
  /** The agreements in the record to which it is party. */
  agreements: AgreementConnection;
  /** Other names under which sources and readers speak of it, in any language: short and former names, abbreviations. A search finds it by them; filters ask for its code. */
  aliases: Array<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3, as `MLI`. */
  alpha3: Scalars['String']['output'];
  /** The articles on which its agreements stand. */
  articles: ArticleConnection;
  /** ISO 3166-1 alpha-2, as `ML`. */
  code: Scalars['CountryCode']['output'];
  /** The domains of its agreements, most frequent first. A sub-domain counts for its parent. */
  domainProfile: Array<DomainShare>;
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The organizations that it belongs or belonged to, as far as they are coded. */
  memberships: Array<Membership>;
  /** In the reader's language, as in CLDR. */
  name: Scalars['String']['output'];
  /** The states and territories with which it shares an agreement, closest first. */
  partners: Array<Partnership>;
  /** UN M49 region, as CLDR places it; null for Antarctica. */
  region: Maybe<Region>;
  /** UN M49 subregion, as CLDR places it; null for Antarctica. */
  subregion: Maybe<Region>;
};


/** A state or territory of ISO 3166-1. */
export type CountryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** A state or territory of ISO 3166-1. */
export type CountryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** A state or territory of ISO 3166-1. */
export type CountryDomainProfileArgs = {
  filter?: InputMaybe<AgreementFilter>;
};


/** A state or territory of ISO 3166-1. */
export type CountryNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A state or territory of ISO 3166-1. */
export type CountryPartnersArgs = {
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many things concern a country. */
export type CountryCount = {
  __typename?: 'CountryCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The country. */
  country: Country;
};

/** Which countries are asked for. Fields join by AND, the values of one field by OR. */
export type CountryFilter = {
  /** These codes only. */
  codes?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** `true`: only countries that are party to an agreement in the record; `false`: only those that are not. */
  hasAgreements?: InputMaybe<Scalars['Boolean']['input']>;
  /** UN M49 region codes, as `002` for Africa. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** UN M49 subregion codes, as `011` for Western Africa. */
  subregions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How countries are ordered. */
export type CountryOrder =
  /** By number of agreements in the record, most first; then by code. */
  | 'AGREEMENTS'
  /** By English name, in the order of an English dictionary. */
  | 'NAME_EN'
  /** By French name, in the order of a French dictionary. */
  | 'NAME_FR';

/** How much of an article is coded. Headings are not counted: they announce and do not state. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Which part of the text, in characters of its sentences, lies in a sentence that bears a fact: 0 to 1. */
  codedShare: Scalars['Float']['output'];
  /** Its sentences in reading order. */
  sentences: Array<Sentence>;
};

/** A key that is wanted. */
export type CreateApiKeyInput = {
  /** After how many days it is to end, 1 to 3650; never when left out. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** What to call it; 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** What it is to allow, of what you may do yourself; nothing but reading when left out. */
  powers?: InputMaybe<Array<Power>>;
};

/** A key, or why there is none. */
export type CreateApiKeyResult = ApiKeyCreated | InvalidInput;

/** A tabular source, with what it covers. */
export type Dataset = Node & {
  __typename?: 'Dataset';
  /** How many agreements of the record came with it. 0: none of its rows is loaded here, which says nothing about the world. */
  agreementCount: Scalars['Int']['output'];
  /** The agreements that came with it. */
  agreements: AgreementConnection;
  /** How its authors ask to be cited. */
  citation: Scalars['String']['output'];
  /** The first year that it covers; null when not stated. */
  coverageFrom: Maybe<Scalars['Int']['output']>;
  /** What it covers and what it leaves out, in the reader's language. Where it has nothing, this says whether that means anything. */
  coverageNote: Maybe<Scalars['String']['output']>;
  /** The last year that it covers; null when not stated. */
  coverageTo: Maybe<Scalars['Int']['output']>;
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Under which terms. */
  licence: Maybe<Scalars['String']['output']>;
  /** Its name, as its authors write it. */
  name: Scalars['String']['output'];
  /** How many of its rows are loaded here, as rows. Pacta's own curated agreements stand on articles and have none. */
  rowCount: Scalars['Int']['output'];
  /** Part of its address on the site. */
  slug: Scalars['String']['output'];
  /** Where it is published. */
  url: Maybe<Scalars['URL']['output']>;
  /** Its version, as its authors count; null when they don't. */
  version: Maybe<Scalars['String']['output']>;
};


/** A tabular source, with what it covers. */
export type DatasetAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** A tabular source, with what it covers. */
export type DatasetCoverageNoteArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many agreements came with a dataset. */
export type DatasetCount = {
  __typename?: 'DatasetCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The dataset. */
  dataset: Dataset;
};

/** A row of a dataset. */
export type DatasetRowEvidence = Evidence & Node & {
  __typename?: 'DatasetRowEvidence';
  /** The dataset. */
  dataset: Dataset;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The row's own identifier in the dataset. */
  rowId: Scalars['String']['output'];
  /** Whether it supports the fact or contradicts it. */
  stance: Stance;
  /** Where the row can be seen; null when the dataset has no address for rows. */
  url: Maybe<Scalars['URL']['output']>;
};

/** A domain's colour. Contrast is WCAG AA as text on paper white and on night ink; colour never carries the meaning alone. */
export type DomainColor = {
  __typename?: 'DomainColor';
  /** On a dark ground, as `#38ae50`. */
  dark: Scalars['String']['output'];
  /** On a light ground, as `#02822d`. */
  light: Scalars['String']['output'];
};

/** How many things concern a domain. */
export type DomainCount = {
  __typename?: 'DomainCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The domain. */
  domain: CooperationDomain;
};

/** A SKOS relation from a domain to a concept of another scheme. */
export type DomainMapping = {
  __typename?: 'DomainMapping';
  /** The concept's code there. */
  code: Scalars['String']['output'];
  /** How close it is. */
  relation: SkosRelation;
  /** The other scheme, as `DCAD`, `ATOP`, `PA-X`, `CAMEO`, `UNSCR1373`. */
  scheme: Scalars['String']['output'];
};

/** How many agreements concern a domain. */
export type DomainShare = {
  __typename?: 'DomainShare';
  /** How many agreements concern it or one of its sub-domains. */
  agreementCount: Scalars['Int']['output'];
  /** A domain of the first level. */
  domain: CooperationDomain;
};

/** An article that is being coded, with what was proposed from it. */
export type Dossier = {
  __typename?: 'Dossier';
  /** Who wrote it; null when nobody is named. */
  author: Maybe<Scalars['String']['output']>;
  /** Its headings, paragraphs and list items: UTF-16 offsets into `text`. */
  blocks: Array<Block>;
  /** When it was taken in. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** ISO 639-1. */
  language: Scalars['String']['output'];
  /** Who published it. */
  outlet: Scalars['String']['output'];
  /** What was proposed, agreements first, each followed by what belongs to it, in the order of the text. */
  proposals: Array<Proposal>;
  /** When it became public; null when it is not. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was published, as precisely as it is known. */
  publishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Part of its address on the site, once it is public. */
  slug: Scalars['String']['output'];
  /** How far the coding has come. */
  state: DossierState;
  /** The text as Pacta holds it: NFC, one line a block. */
  text: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it was found; null when it was given as a text alone. */
  url: Maybe<Scalars['URL']['output']>;
};

/** A page of dossiers. */
export type DossierConnection = {
  __typename?: 'DossierConnection';
  /** Them. */
  nodes: Array<Dossier>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** How far the coding of an article has come. */
export type DossierState =
  /** Something was proposed and not judged yet, or nothing was proposed. */
  | 'OPEN'
  /** All that was accepted is public. */
  | 'PUBLISHED'
  /** Everything was judged, and something that was accepted is not public yet. */
  | 'READY';

/** An article that is here already. */
export type DuplicateArticle = UserError & {
  __typename?: 'DuplicateArticle';
  /** `DUPLICATE_ARTICLE`. */
  code: Scalars['String']['output'];
  /** The one that is here. */
  dossier: Dossier;
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
  /** The field of the input that it is about. */
  path: Array<Scalars['String']['output']>;
};

/** A proposal, as it was seen, and what it is to say: what is left out stays. */
export type EditProposalInput = {
  /** An agreement. */
  agreement?: InputMaybe<AgreementInput>;
  /** A measure. */
  commitment?: InputMaybe<CommitmentInput>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Other places where it is written. */
  passages?: InputMaybe<Array<PassageInput>>;
  /** That an agreement is about a domain. */
  subject?: InputMaybe<SubjectInput>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** The proposal as it is then, or why nothing changed. */
export type EditProposalResult = InvalidInput | NotFound | ProposalEdited | StaleVersion;

/** A dated step in the life of an agreement or of one commitment. */
export type Event = {
  __typename?: 'Event';
  /** When, as precisely as the source says; null when it does not say. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Where it is written. Empty: it stands on the agreement's own evidence. */
  evidence: Array<Evidence>;
  /** What happened. */
  kind: EventKind;
  /** Where, in the reader's language; null when not said. */
  place: Maybe<Scalars['String']['output']>;
};


/** A dated step in the life of an agreement or of one commitment. */
export type EventPlaceArgs = {
  locale?: InputMaybe<Locale>;
};

/** A step in the life of an agreement. */
export type EventInput = {
  /** When; left out when the text does not say. */
  date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What happened. */
  kind: EventKind;
};

/** A kind of step in the life of an agreement. */
export type EventKind =
  /** Amended. */
  | 'AMENDED'
  /** Made known. */
  | 'ANNOUNCED'
  /** Denounced by one side. */
  | 'DENOUNCED'
  /** Entered into force. */
  | 'ENTERED_INTO_FORCE'
  /** Run out. */
  | 'EXPIRED'
  /** Begun in the field. */
  | 'LAUNCHED'
  /** Negotiated. */
  | 'NEGOTIATED'
  /** Approved by one side's parliament or head of state. */
  | 'RATIFIED'
  /** Renewed or prolonged. */
  | 'RENEWED'
  /** Signed, initialled or concluded. */
  | 'SIGNED'
  /** Suspended. */
  | 'SUSPENDED'
  /** Terminated. */
  | 'TERMINATED';

/** How many events are of a kind. */
export type EventKindCount = {
  __typename?: 'EventKindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind of step. */
  kind: EventKind;
};

/** What a fact stands on: a passage, a reference, or a row of a dataset. */
export type Evidence = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Whether it supports the fact or contradicts it. */
  stance: Stance;
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The pieces of evidence with their cursors. */
  edges: Array<EvidenceEdge>;
  /** The pieces of evidence alone. */
  nodes: Array<Evidence>;
  /** What stands before and after this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A piece of evidence at its place in a list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Where it stands; give it back as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The piece of evidence. */
  node: Evidence;
};

/** The article that is to be read. */
export type ExtractProposalsInput = {
  /** The dossier's id. */
  dossierId: Scalars['ID']['input'];
};

/** What was proposed, or why nothing was. */
export type ExtractProposalsResult = NotFound | ProposalsExtracted;

/** A fact that was proposed. */
export type FactCoded = {
  __typename?: 'FactCoded';
  /** Its proposal. */
  proposal: Proposal;
};

/** A file as it is on a disk. */
export type FileInput = {
  /** What is in it, in Base64. */
  base64: Scalars['String']['input'];
  /** Its name, for its ending. */
  name: Scalars['String']['input'];
};

/** How many instruments an agreement stands for. */
export type Instruments =
  /** One. */
  | 'ONE'
  /** Several that the sources don't tell apart, as in « plusieurs accords ». */
  | 'SEVERAL';

/** A value that cannot be taken, as a password that is too short. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** `INVALID_INPUT`. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
  /** The field of the input that it is about. */
  path: Array<Scalars['String']['output']>;
};

/** An account that was made. */
export type InvitationAccepted = {
  __typename?: 'InvitationAccepted';
  /** Whose it is. */
  person: Person;
};

/** A link that can still be used. */
export type InvitationRead = {
  __typename?: 'InvitationRead';
  /** Where its person will sign in with; null where they say so themselves. */
  email: Maybe<Scalars['String']['output']>;
  /** Until when it can be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** What they will be allowed. */
  role: Role;
};

/** A link that was used, has ended or never was. */
export type InvitationSpent = UserError & {
  __typename?: 'InvitationSpent';
  /** `INVITATION_SPENT`. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
  /** `["token"]`. */
  path: Array<Scalars['String']['output']>;
};

/** Somebody who is to be let in. */
export type InvitePersonInput = {
  /** Where they will sign in with. */
  email: Scalars['String']['input'];
  /** What they will be allowed. */
  role: Role;
};

/** An invitation, or why there is none. */
export type InvitePersonResult = InvalidInput | PersonInvited;

/** How many agreements are of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: AgreementKind;
};

/** How many articles are in a language. */
export type LanguageCount = {
  __typename?: 'LanguageCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** ISO 639-1, as `fr`. */
  language: Scalars['String']['output'];
};

/** The languages in which the record speaks. */
export type Locale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Whether one value is enough or all are needed. */
export type Match =
  /** All are needed. */
  | 'ALL'
  /** One is enough. */
  | 'ANY';

/** That a country belongs or belonged to an organization. */
export type Membership = {
  __typename?: 'Membership';
  /** The country. */
  country: Country;
  /** Since when; null when unknown. */
  from: Maybe<Scalars['PartialDate']['output']>;
  /** The organization. */
  organization: Organization;
  /** Until when; null when it still belongs, or the end is unknown. */
  to: Maybe<Scalars['PartialDate']['output']>;
};

/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Makes the account that a link was made for. Signing in comes after. */
  acceptInvitation: AcceptInvitationResult;
  /** Takes a proposal for right. It becomes public when its article is published. */
  acceptProposal: AcceptProposalResult;
  /** Takes in an article as a draft: its text, or the page or file that it stands in. Nothing of it is public yet. */
  addArticle: AddArticleResult;
  /** Gives somebody another role, or shuts them out, or in again. Who is shut out is signed out everywhere and their keys stop. */
  changePerson: ChangePersonResult;
  /** Proposes a fact by hand, from passages that were selected in the text. */
  codeFact: CodeFactResult;
  /** Makes a key for a program of yours. It is shown in this answer alone. */
  createApiKey: CreateApiKeyResult;
  /** Changes what a proposal says. Who judged it before is asked again. */
  editProposal: EditProposalResult;
  /** Has the rules read an article. What they propose comes with its passage; what was proposed before, or judged, stays as it is. */
  extractProposals: ExtractProposalsResult;
  /** Makes a link with which one person gets an account, once, within seven days. */
  invitePerson: InvitePersonResult;
  /** Makes an article public, with every agreement whose proposal was accepted: all of it at once, or nothing. */
  publishArticle: PublishArticleResult;
  /** Says what a link is for, without using it. A mutation, so that the link's secret is never part of an address. */
  readInvitation: ReadInvitationResult;
  /** Takes a proposal for wrong. The rules do not propose it again. */
  rejectProposal: RejectProposalResult;
  /** Takes an agreement or an article back. It is gone from every page, list, search and export at once, and its history stays. */
  retractRecord: RetractRecordResult;
  /** Makes a key of yours useless, at once and for good. */
  revokeApiKey: RevokeApiKeyResult;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationAcceptProposalArgs = {
  input: AcceptProposalInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationAddArticleArgs = {
  input: AddArticleInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationCodeFactArgs = {
  input: CodeFactInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationEditProposalArgs = {
  input: EditProposalInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationExtractProposalsArgs = {
  input: ExtractProposalsInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationPublishArticleArgs = {
  input: PublishArticleInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationReadInvitationArgs = {
  input: ReadInvitationInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationRejectProposalArgs = {
  input: RejectProposalInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationRetractRecordArgs = {
  input: RetractRecordInput;
};


/** The changes that can be made, one field each. Whatever is wrong with the input is a member of the answer's union; top-level errors are about who asks. */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};

/** Countries and how many agreements each two of them share. */
export type Network = {
  __typename?: 'Network';
  /** Pairs of countries, heaviest first. */
  edges: Array<NetworkEdge>;
  /** The countries that are party to an agreement that passes the filter, with the number of these, most first. */
  nodes: Array<CountryCount>;
};

/** Two countries that share agreements. */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  /** The one whose code comes first. */
  a: Country;
  /** The other. */
  b: Country;
  /** How many agreements name both. */
  weight: Scalars['Int']['output'];
};

/** Whatever has a lasting, opaque id in the record. */
export type Node = {
  /** Opaque and stable: give it back to `node(id:)`. Don't take it apart. */
  id: Scalars['ID']['output'];
};

/** What the input names is not there. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
  /** The field of the input that it is about. */
  path: Array<Scalars['String']['output']>;
};

/** An intergovernmental body, initiative, mission or force. */
export type Organization = Node & Party & {
  __typename?: 'Organization';
  /** How many agreements of the record it is party to. */
  agreementCount: Scalars['Int']['output'];
  /** The agreements in the record to which it is party. */
  agreements: AgreementConnection;
  /** Other names under which sources speak of it, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Pacta's code for it, as `ECOWAS`. Never two letters, which are countries'. */
  code: Scalars['String']['output'];
  /** Where it is written that it exists. */
  evidence: Array<Evidence>;
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Its members with the time of their membership, as far as they are coded. Empty may mean not coded: see `membersAreCoded`. */
  members: Array<Membership>;
  /** Whether its members are coded. When false, an empty `members` says nothing about who belongs to it. */
  membersAreCoded: Scalars['Boolean']['output'];
  /** In the reader's language. */
  name: Scalars['String']['output'];
};


/** An intergovernmental body, initiative, mission or force. */
export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** An intergovernmental body, initiative, mission or force. */
export type OrganizationNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many things concern an organization. */
export type OrganizationCount = {
  __typename?: 'OrganizationCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The organization. */
  organization: Organization;
};

/** Who publishes articles: a newspaper, an agency, a ministry, a treaty collection. */
export type Outlet = {
  __typename?: 'Outlet';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its home page; null when it has none. */
  url: Maybe<Scalars['URL']['output']>;
};

/** Where a page of a list begins and ends, and whether there is more on either side. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last row of this page; null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more stands before `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row of this page; null when the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** Two countries. Agreements of many parties count when both are among them. */
export type Pair = {
  __typename?: 'Pair';
  /** The first country that was asked for. */
  a: Country;
  /** The agreements to which both are party. */
  agreements: AgreementConnection;
  /** The second. */
  b: Country;
  /** The concrete measures under these agreements, newest agreements first. */
  commitments: CommitmentConnection;
  /** What each dataset covers and how many of its agreements name both: whether « none » means none. */
  coverage: Array<PairCoverage>;
  /** The domains of these agreements, of the first level, most frequent first. */
  domainProfile: Array<DomainShare>;
  /** The organizations to which both belong or belonged, as far as members are coded. */
  organizations: Array<Organization>;
  /** When these agreements had their events. */
  timeline: Array<TimelineBucket>;
};


/** Two countries. Agreements of many parties count when both are among them. */
export type PairAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** Two countries. Agreements of many parties count when both are among them. */
export type PairCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Two countries. Agreements of many parties count when both are among them. */
export type PairTimelineArgs = {
  by?: TimelineUnit;
};

/** What a dataset says of two countries. */
export type PairCoverage = {
  __typename?: 'PairCoverage';
  /** How many of its agreements name both. */
  agreementCount: Scalars['Int']['output'];
  /** The dataset. */
  dataset: Dataset;
  /** Whether any of its rows are loaded here. When not, that it has nothing says nothing. */
  isLoaded: Scalars['Boolean']['output'];
  /** What that means, in a sentence, in the reader's language. */
  statement: Scalars['String']['output'];
  /** When these had their events. */
  timeline: Array<TimelineBucket>;
};


/** What a dataset says of two countries. */
export type PairCoverageStatementArgs = {
  locale?: InputMaybe<Locale>;
};


/** What a dataset says of two countries. */
export type PairCoverageTimelineArgs = {
  by?: TimelineUnit;
};

/** A country that shares agreements with another. */
export type Partnership = {
  __typename?: 'Partnership';
  /** How many agreements of the record name both. */
  agreementCount: Scalars['Int']['output'];
  /** The other country. */
  country: Country;
};

/** Who can be bound by an agreement or take part in it: a country or an organization. */
export type Party = {
  /** How many agreements of the record it is party to. */
  agreementCount: Scalars['Int']['output'];
  /** The agreements in the record to which it is party. */
  agreements: AgreementConnection;
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** In the reader's language. */
  name: Scalars['String']['output'];
};


/** Who can be bound by an agreement or take part in it: a country or an organization. */
export type PartyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** Who can be bound by an agreement or take part in it: a country or an organization. */
export type PartyNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** Which way forces or personnel go. */
export type PartyRole =
  /** It receives them. */
  | 'HOST'
  /** It sends them. */
  | 'SENDER';

/** A place in one revision of an article's text. Offsets count UTF-16 code units, as JavaScript strings do: `text.slice(start, end) === exact`. */
export type Passage = {
  __typename?: 'Passage';
  /** The article in which it stands. */
  article: Article;
  /** How to cite it: the outlet first, then Pacta. The day of consultation is today's. */
  citation: Scalars['String']['output'];
  /** Where it ends, exclusive, in UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** The quote, character for character. */
  exact: Scalars['String']['output'];
  /** Up to 32 code units before it. */
  prefix: Scalars['String']['output'];
  /** Where it begins in the revision's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Up to 32 code units after it. */
  suffix: Scalars['String']['output'];
  /** The passage on Pacta's site; it scrolls to the passage and lights it. */
  url: Scalars['URL']['output'];
  /** Whether the quote and its context stand in the text right there, checked now. */
  verified: Scalars['Boolean']['output'];
};


/** A place in one revision of an article's text. Offsets count UTF-16 code units, as JavaScript strings do: `text.slice(start, end) === exact`. */
export type PassageCitationArgs = {
  locale?: InputMaybe<Locale>;
  style: CitationStyle;
};


/** A place in one revision of an article's text. Offsets count UTF-16 code units, as JavaScript strings do: `text.slice(start, end) === exact`. */
export type PassageUrlArgs = {
  locale?: InputMaybe<Locale>;
};

/** A passage of a text that Pacta holds. Open `passage.url` to read it in its place. */
export type PassageEvidence = Evidence & Node & {
  __typename?: 'PassageEvidence';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The passage. */
  passage: Passage;
  /** Whether it supports the fact or contradicts it. */
  stance: Stance;
};

/** A place in the text. The words must stand there letter for letter. */
export type PassageInput = {
  /** Where it ends. */
  end: Scalars['Int']['input'];
  /** The words. */
  exact: Scalars['String']['input'];
  /** Where it begins, in UTF-16 code units. */
  start: Scalars['Int']['input'];
};

/** Somebody with an account. */
export type Person = {
  __typename?: 'Person';
  /** When the account was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Where they sign in with; shown to themselves and to those who administer. */
  email: Scalars['String']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** As they want to be named in the history. */
  name: Scalars['String']['output'];
  /** What they may do. */
  role: Role;
  /** Since when they are shut out; null when they are not. */
  suspendedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Somebody about whom something changed. */
export type PersonChanged = {
  __typename?: 'PersonChanged';
  /** As they are now. */
  person: Person;
};

/** A link for one person. Whoever has it can use it: hand it over as you would a key. */
export type PersonInvited = {
  __typename?: 'PersonInvited';
  /** Until when it can be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** The link. It is not shown again; inviting anew makes it useless. */
  url: Scalars['URL']['output'];
};

/** One thing that a role or a key allows. */
export type Power =
  /** To invite people and to say what they may do. */
  | 'ADMINISTER'
  /** To bring articles and to propose facts. */
  | 'CODE'
  /** To have an account and keys of one's own. */
  | 'HOLD_KEYS'
  /** To publish and to take back. */
  | 'PUBLISH'
  /** To accept, edit and reject proposals. */
  | 'REVIEW';

/** A fact with its evidence that a rule or a person proposes. */
export type Proposal = {
  __typename?: 'Proposal';
  /** The agreement that is proposed; null for other kinds. */
  agreement: Maybe<ProposedAgreement>;
  /** Public agreements that it may be a part of, the likeliest first: by parties, kind, date and title. Only for agreements. */
  candidates: Array<Agreement>;
  /** The measure that is proposed; null for other kinds. */
  commitment: Maybe<ProposedCommitment>;
  /** Who judged it; null while nobody did. */
  decidedBy: Maybe<Scalars['String']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is; one of the three below says it. */
  kind: ProposalKind;
  /** Why it was judged so, or what the next reader should know; null when nothing was said. */
  note: Maybe<Scalars['String']['output']>;
  /** The proposal of the agreement that it belongs to; null for an agreement. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** Where it is written. */
  passages: Array<ProposedPassage>;
  /** Who proposed it; null where a rule did. */
  proposedBy: Maybe<Scalars['String']['output']>;
  /** The rule that proposed it and its version, as `agreement.instrument@1`; null where a person did. */
  rule: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  state: ProposalState;
  /** The domain that an agreement is said to be about; null for other kinds. */
  subject: Maybe<ProposedSubject>;
  /** The public agreement that it is to be added to or became part of; null when there is none. */
  target: Maybe<Agreement>;
  /** Raised by every change; give back the one that you saw. */
  version: Scalars['Int']['output'];
};

/** A proposal that was taken for right. */
export type ProposalAccepted = {
  __typename?: 'ProposalAccepted';
  /** As it is now. */
  proposal: Proposal;
};

/** A proposal that says something else. */
export type ProposalEdited = {
  __typename?: 'ProposalEdited';
  /** As it is now. */
  proposal: Proposal;
};

/** What kind of fact is proposed. */
export type ProposalKind =
  /** An agreement with its parties and the steps of its life. */
  | 'AGREEMENT'
  /** A measure of an agreement. */
  | 'COMMITMENT'
  /** That an agreement is about a domain. */
  | 'SUBJECT';

/** A proposal that was taken for wrong. */
export type ProposalRejected = {
  __typename?: 'ProposalRejected';
  /** As it is now. */
  proposal: Proposal;
};

/** What became of a proposal. */
export type ProposalState =
  /** It was taken for right. */
  | 'ACCEPTED'
  /** Nobody judged it yet. */
  | 'OPEN'
  /** It was taken for wrong. */
  | 'REJECTED';

/** What the rules proposed. */
export type ProposalsExtracted = {
  __typename?: 'ProposalsExtracted';
  /** How many are new. */
  added: Scalars['Int']['output'];
  /** The dossier with all of its proposals. */
  dossier: Dossier;
};

/** An agreement that is proposed. */
export type ProposedAgreement = {
  __typename?: 'ProposedAgreement';
  /** The steps of its life, in order. */
  events: Array<ProposedEvent>;
  /** What kind of agreement it is. */
  kind: AgreementKind;
  /** Its parties: ISO 3166-1 alpha-2 codes, and codes of organizations. */
  parties: Array<Scalars['String']['output']>;
  /** Whether it stands for one text or for several that nobody tells apart. */
  severalInstruments: Scalars['Boolean']['output'];
  /** How far it has come. */
  stage: Stage;
  /** What to call it, in English. */
  titleEn: Scalars['String']['output'];
  /** What to call it, in French. */
  titleFr: Scalars['String']['output'];
  /** Whether the titles were made from other fields, because the text gives none. */
  titleIsBuilt: Scalars['Boolean']['output'];
};

/** A measure that is proposed. */
export type ProposedCommitment = {
  __typename?: 'ProposedCommitment';
  /** Those of the agreement's parties who carry it out, by their codes. */
  actors: Array<Scalars['String']['output']>;
  /** 1: an aim; 2: a named measure; 3: with place, number, body or date. */
  concreteness: Scalars['Int']['output'];
  /** Its slug. */
  domain: Scalars['String']['output'];
  /** How far it has come. */
  stage: Stage;
  /** What is to be done, in English. */
  statementEn: Scalars['String']['output'];
  /** What is to be done, in French. */
  statementFr: Scalars['String']['output'];
  /** How firmly it was promised. */
  wording: Wording;
};

/** A step in the life of an agreement that is proposed. */
export type ProposedEvent = {
  __typename?: 'ProposedEvent';
  /** When; null when the text does not say. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** What happened. */
  kind: EventKind;
};

/** A place in the text of a dossier. */
export type ProposedPassage = {
  __typename?: 'ProposedPassage';
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** The words that stand there, letter for letter. */
  exact: Scalars['String']['output'];
  /** Where it begins, in UTF-16 code units of the text. */
  start: Scalars['Int']['output'];
};

/** A domain that an agreement is said to be about. */
export type ProposedSubject = {
  __typename?: 'ProposedSubject';
  /** Its slug. */
  domain: Scalars['String']['output'];
};

/** What happened to an agreement or article. */
export type PublicationChange =
  /** It was public and something about it changed. */
  | 'CHANGED'
  /** It became public. */
  | 'PUBLISHED';

/** The article that is to become public. */
export type PublishArticleInput = {
  /** The dossier's id. */
  dossierId: Scalars['ID']['input'];
  /** What the history is to say; at most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What became public, or why nothing did. */
export type PublishArticleResult = ArticlePublished | InvalidInput | NotFound;

/** What can become public. */
export type PublishedRecord = Agreement | Article;

/** What can be told of. */
export type PublishedType =
  /** An agreement. */
  | 'AGREEMENT'
  /** An article or another source. */
  | 'ARTICLE';

/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type Query = {
  __typename?: 'Query';
  /** One agreement; null when there is none or it is not public. */
  agreement: Maybe<Agreement>;
  /** The agreements of the record, page by page. */
  agreements: AgreementConnection;
  /** One article; null when there is none or it is not public. */
  article: Maybe<Article>;
  /** The articles of the record, page by page. */
  articles: ArticleConnection;
  /** Countries and territories of ISO 3166-1; all of them without a filter. */
  countries: Array<Country>;
  /** One country or territory by its code; null when ISO 3166-1 has no such code. */
  country: Maybe<Country>;
  /** One dataset by its slug; null when the record has none. */
  dataset: Maybe<Dataset>;
  /** The datasets that the record draws on or can import, loaded here or not, by slug. */
  datasets: Array<Dataset>;
  /** One cooperation domain by its slug; null when the taxonomy has none. */
  domain: Maybe<CooperationDomain>;
  /** The taxonomy in its own order, parents before children. */
  domains: Array<CooperationDomain>;
  /** One article with what was proposed from it; null when there is none, or for whoever may not code. */
  dossier: Maybe<Dossier>;
  /** Articles that are being coded, the one that was touched last first; null for whoever may not code. */
  dossiers: Maybe<DossierConnection>;
  /** Who shares agreements with whom. */
  network: Network;
  /** The thing that this id names: a country, organization, domain, agreement, commitment, article, dataset or piece of evidence; null when nothing public has it. */
  node: Maybe<Node>;
  /** Several things by their ids, in the order asked, null where nothing has the id. */
  nodes: Array<Maybe<Node>>;
  /** One organization by its code; null when the record has none. */
  organization: Maybe<Organization>;
  /** The organizations of the record, by code. */
  organizations: Array<Organization>;
  /** What the record holds between two countries, and what each of its datasets could have held. */
  pair: Pair;
  /** Everybody with an account, by name; null for whoever may not administer. */
  people: Maybe<Array<Person>>;
  /** Whatever the record holds on some words, best first. Accents, capitals and endings don't matter; names may be misspelt; "quoted words" stand in a row; -words must not stand there. */
  search: SearchConnection;
  /** When agreements had their events, in order of time. Periods without an event are left out. */
  timeline: Array<TimelineBucket>;
  /** Who asks: the person who signed in, or whose key was sent; null for everybody else. */
  viewer: Maybe<Viewer>;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryAgreementArgs = {
  by: AgreementBy;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryArticleArgs = {
  by: ArticleBy;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryCountriesArgs = {
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<CountryOrder>;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryDatasetArgs = {
  slug: Scalars['String']['input'];
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryDomainArgs = {
  slug: Scalars['String']['input'];
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryDomainsArgs = {
  level?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryDossierArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<DossierState>>;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryNetworkArgs = {
  filter?: InputMaybe<AgreementFilter>;
  minWeight?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryOrganizationArgs = {
  code: Scalars['String']['input'];
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryPairArgs = {
  a: Scalars['CountryCode']['input'];
  b: Scalars['CountryCode']['input'];
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryTimelineArgs = {
  by?: TimelineUnit;
  filter?: InputMaybe<AgreementFilter>;
};

/** A link that somebody comes with. */
export type ReadInvitationInput = {
  /** The secret part of the link. */
  token: Scalars['String']['input'];
};

/** What a link is for, or that it is for nothing any more. */
export type ReadInvitationResult = InvitationRead | InvitationSpent;

/** Which agreements and articles are told of. Fields join by AND, the values of one field by OR; a field that is null or empty asks for nothing. */
export type RecordFilter = {
  /** Only what these countries are party to, or an article says of them; ISO 3166-1 alpha-2. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Only what concerns these cooperation domains, by their slugs; one that has parts takes them in. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of the countries is enough, or all are needed. */
  match?: InputMaybe<Match>;
  /** The same of organizations, by their codes. */
  organizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to look for, as in a search; at most 300 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only these types. */
  types?: InputMaybe<Array<PublishedType>>;
};

/** That an agreement or article became public, or an agreement changed. */
export type RecordPublished = {
  __typename?: 'RecordPublished';
  /** When, as the record keeps it. */
  at: Scalars['DateTime']['output'];
  /** Which of the two. */
  change: PublicationChange;
  /** The agreement or article as it is now; null when it was taken back in the meantime. */
  record: Maybe<PublishedRecord>;
};

/** Something that is public no longer. */
export type RecordRetracted = {
  __typename?: 'RecordRetracted';
  /** Its id, which names nothing public any more. */
  id: Scalars['ID']['output'];
};

/** A source whose text Pacta does not hold, with what it says in a sentence of ours. */
export type ReferenceEvidence = Evidence & Node & {
  __typename?: 'ReferenceEvidence';
  /** The source, by its bibliographic reference. */
  article: Article;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Where in the source: a page or an article, as `art. 4`; null when not noted. */
  locator: Maybe<Scalars['String']['output']>;
  /** What the source says, in a sentence of ours; null when not written in this language. */
  says: Maybe<Scalars['String']['output']>;
  /** Whether it supports the fact or contradicts it. */
  stance: Stance;
};


/** A source whose text Pacta does not hold, with what it says in a sentence of ours. */
export type ReferenceEvidenceSaysArgs = {
  locale?: InputMaybe<Locale>;
};

/** A region or subregion of the United Nations' M49 classification. */
export type Region = {
  __typename?: 'Region';
  /** M49 code, three digits, as `011`. */
  code: Scalars['String']['output'];
  /** In the reader's language. */
  name: Scalars['String']['output'];
};


/** A region or subregion of the United Nations' M49 classification. */
export type RegionNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A proposal, as it was seen, to be taken for wrong. */
export type RejectProposalInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Why; at most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** The proposal as it is then, or why it was not rejected. */
export type RejectProposalResult = InvalidInput | NotFound | ProposalRejected | StaleVersion;

/** Something public that is to go. */
export type RetractRecordInput = {
  /** The id of an agreement or an article. */
  id: Scalars['ID']['input'];
  /** Why, for the history; 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** What is gone, or why it is not. */
export type RetractRecordResult = InvalidInput | NotFound | RecordRetracted;

/** One immutable state of an article's text, in Unicode NFC. */
export type Revision = {
  __typename?: 'Revision';
  /** When it was taken in. */
  createdAt: Scalars['DateTime']['output'];
  /** Its length in UTF-16 code units. */
  length: Scalars['Int']['output'];
  /** 1 for the first; a corrected text is a new revision. */
  number: Scalars['Int']['output'];
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  sha256: Scalars['String']['output'];
  /** The text. Passages are offsets into it. */
  text: Scalars['String']['output'];
};

/** A key that is to stop. */
export type RevokeApiKeyInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** The key as it is then, or why it is not. */
export type RevokeApiKeyResult = ApiKeyRevoked | NotFound;

/** What somebody may do. */
export type Role =
  /** Also invites people and says what they may do. */
  | 'ADMIN'
  /** Also brings articles and proposes facts. */
  | 'CODER'
  /** Also judges proposals, publishes and takes back. */
  | 'EDITOR'
  /** Reads, and may have keys that read. */
  | 'READER';

/** Another search that finds something, in place of one that found nothing. */
export type SearchAlternative = {
  __typename?: 'SearchAlternative';
  /** In what it differs. */
  change: SearchChange;
  /** How many things it finds. */
  count: Scalars['Int']['output'];
  /** Its words, to be given as `query`. */
  query: Scalars['String']['output'];
  /** The fields of the filter that it leaves out; it keeps the others. */
  without: Array<SearchFilterField>;
};

/** In what a search differs from one that found nothing. */
export type SearchChange =
  /** One word less, or one word alone. */
  | 'FEWER_WORDS'
  /** The words need not stand in a row. */
  | 'LOOSE_WORDS'
  /** The same words under a wider filter. */
  | 'NO_FILTER'
  /** The last word is a whole one of the record that begins so. */
  | 'WHOLE_WORD';

/** A page of what a search found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** Where nothing was found: other searches that find something; those with the same change stand together. Empty where something was found, and beyond the first page. */
  alternatives: Array<SearchAlternative>;
  /** Words that nothing in the record holds, and the names that were looked for in their place. */
  corrections: Array<SearchCorrection>;
  /** What was found, best first. */
  edges: Array<SearchEdge>;
  /** How many things stand under each value of each filter. A facet counts under the other filters and not its own. */
  facets: SearchFacets;
  /** Countries, organizations and domains that the words name, for short answers while one types: the last word may be a beginning, filters don't count, and a word that begins no name brings those near to it. At most six; none beyond the first page. */
  named: Array<SearchHit>;
  /** The things alone. */
  nodes: Array<SearchHit>;
  /** What stands after this page. */
  pageInfo: PageInfo;
  /** How many things were found, on all pages. */
  totalCount: Scalars['Int']['output'];
};


/** A page of what a search found. */
export type SearchConnectionAlternativesArgs = {
  locale?: InputMaybe<Locale>;
};

/** A word that was not found, and a name that was looked for in its place. */
export type SearchCorrection = {
  __typename?: 'SearchCorrection';
  /** The word as it was typed. */
  from: Scalars['String']['output'];
  /** The name, without accents and capitals. */
  to: Scalars['String']['output'];
};

/** Something that a search found, at its place in the list. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where it stands; give it back as `after`. */
  cursor: Scalars['String']['output'];
  /** Where the words stand in it, in the reader's language when they stand there, else in the other; empty when they stand only in its sources or parties. */
  highlights: Array<SearchHighlight>;
  /** The thing. */
  node: SearchHit;
  /** The passage in which the words stand, of the article itself or of the evidence; null when no text that Pacta holds has them. */
  passage: Maybe<Passage>;
};


/** Something that a search found, at its place in the list. */
export type SearchEdgeHighlightsArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many of the things found stand under each value of each filter, most frequent first. */
export type SearchFacets = {
  __typename?: 'SearchFacets';
  /** By country. */
  countries: Array<CountryCount>;
  /** By domain, of both levels. */
  domains: Array<DomainCount>;
  /** By kind of instrument, of agreements and their commitments. */
  kinds: Array<KindCount>;
  /** By organization. */
  organizations: Array<OrganizationCount>;
  /** By rung, of agreements and commitments. */
  stages: Array<StageCount>;
  /** By sort of thing. */
  types: Array<SearchTypeCount>;
  /** By year, in order of time. */
  years: Array<YearCount>;
};

/** Which things are looked for. Fields join by AND, the values of one field by OR. A commitment has the parties and the kind of its agreement. */
export type SearchFilter = {
  /** Parties by ISO 3166-1 alpha-2. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Only what came with this dataset, by slug. */
  dataset?: InputMaybe<Scalars['String']['input']>;
  /** Domains by slug; a parent takes in its sub-domains. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only what has a dated event, or for articles a date, on or after this. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Kinds of instrument. */
  kinds?: InputMaybe<Array<AgreementKind>>;
  /** Only articles in these languages, ISO 639-1. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of `countries` is enough or all must be parties. */
  match?: InputMaybe<Match>;
  /** Parties by organization code. */
  organizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Rungs. */
  stages?: InputMaybe<Array<Stage>>;
  /** Only what has a dated event, or for articles a date, on or before this. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Sorts of things. */
  types?: InputMaybe<Array<SearchType>>;
};

/** A field of `SearchFilter`. */
export type SearchFilterField =
  /** `countries`, with `match`. */
  | 'COUNTRIES'
  /** `dataset`. */
  | 'DATASET'
  /** `domains`. */
  | 'DOMAINS'
  /** `kinds`. */
  | 'KINDS'
  /** `languages`. */
  | 'LANGUAGES'
  /** `organizations`. */
  | 'ORGANIZATIONS'
  /** `stages`. */
  | 'STAGES'
  /** `from` and `to`. */
  | 'TIME'
  /** `types`. */
  | 'TYPES';

/** A piece of a text. */
export type SearchFragment = {
  __typename?: 'SearchFragment';
  /** Whether it is one of the words that were looked for. */
  marked: Scalars['Boolean']['output'];
  /** The piece. */
  text: Scalars['String']['output'];
};

/** A text of a thing in which the words stand, cut into pieces. */
export type SearchHighlight = {
  __typename?: 'SearchHighlight';
  /** Which text: `title`, `summary`, `statement`, `name`, `aliases`, `label`, `definition` or `text`. */
  field: Scalars['String']['output'];
  /** Its pieces in order; together they are the text, or a part of a long one. */
  fragments: Array<SearchFragment>;
  /** In which language the text is. */
  locale: Locale;
};

/** Something that a search found. */
export type SearchHit = Agreement | Article | Commitment | CooperationDomain | Country | Organization;

/** What a search can find. */
export type SearchType =
  /** An agreement. */
  | 'AGREEMENT'
  /** An article, by its title, its text or what we say of it. */
  | 'ARTICLE'
  /** A concrete measure under an agreement. */
  | 'COMMITMENT'
  /** A country. */
  | 'COUNTRY'
  /** A cooperation domain. */
  | 'DOMAIN'
  /** An organization. */
  | 'ORGANIZATION';

/** How many things of a sort were found. */
export type SearchTypeCount = {
  __typename?: 'SearchTypeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The sort of thing. */
  type: SearchType;
};

/** One sentence and what is coded in it. */
export type Sentence = {
  __typename?: 'Sentence';
  /** What it bears. */
  bears: SentenceBearing;
  /** Where it ends, exclusive, in UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** Where it begins in the revision's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** What a sentence bears. */
export type SentenceBearing =
  /** It names a domain, with no measure. */
  | 'CONTEXT'
  /** A fact stands on a passage in it. */
  | 'FACT'
  /** Nothing in it is coded. */
  | 'NONE';

/** How close two concepts of different schemes are, as SKOS has it. */
export type SkosRelation =
  /** The other concept is broader. */
  | 'BROAD_MATCH'
  /** Nearly the same thing. */
  | 'CLOSE_MATCH'
  /** The same thing. */
  | 'EXACT_MATCH'
  /** The other concept is narrower. */
  | 'NARROW_MATCH'
  /** The two are related. */
  | 'RELATED_MATCH';

/** The ladder: a promise is not a deed. Each rung needs evidence of its own. */
export type Stage =
  /** Announced or decided, with nothing signed for it. */
  | 'ANNOUNCED'
  /** Talked about or negotiated. */
  | 'DISCUSSED'
  /** Ended: denounced, terminated, expired or replaced. */
  | 'ENDED'
  /** In force. */
  | 'IN_FORCE'
  /** Seen to be carried out. */
  | 'OPERATIONAL'
  /** Signed, initialled or concluded. */
  | 'SIGNED'
  /** Suspended. */
  | 'SUSPENDED';

/** How many agreements or commitments stand on a rung. */
export type StageCount = {
  __typename?: 'StageCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The rung. */
  stage: Stage;
};

/** Somebody else was quicker: nothing was changed. */
export type StaleVersion = UserError & {
  __typename?: 'StaleVersion';
  /** `STALE_VERSION`. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
  /** `["version"]`. */
  path: Array<Scalars['String']['output']>;
  /** The proposal as it is now. */
  proposal: Proposal;
};

/** Whether a piece of evidence speaks for a fact or against it. */
export type Stance =
  /** It contradicts the fact. Both stand; the agreement's `disagreement` says what Pacta retains. */
  | 'CONTRADICTS'
  /** It supports the fact. */
  | 'SUPPORTS';

/** That an agreement is about a domain. */
export type SubjectInput = {
  /** The domain's slug. */
  domain: Scalars['String']['input'];
};

/** What happens in the record, told as it happens. Ask with `Accept: text/event-stream`: one stream of server-sent events for each subscription. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Agreements and articles as they become public, and agreements as they change. What happened while nobody listened is not told: ask a list for it, most recent first. */
  recordPublished: RecordPublished;
};


/** What happens in the record, told as it happens. Ask with `Accept: text/event-stream`: one stream of server-sent events for each subscription. */
export type SubscriptionRecordPublishedArgs = {
  filter?: InputMaybe<RecordFilter>;
};

/** A period and what happened in it. */
export type TimelineBucket = {
  __typename?: 'TimelineBucket';
  /** How many agreements had a dated event of their own in it. */
  agreementCount: Scalars['Int']['output'];
  /** How many agreements' events of each kind it holds. */
  events: Array<EventKindCount>;
  /** `2025`, `2025-02`, or the first year of a decade. */
  period: Scalars['PartialDate']['output'];
};

/** How long the periods of a timeline are. */
export type TimelineUnit =
  /** Ten years, from a year that ends in 0. */
  | 'DECADE'
  /** A month. Events known to the year alone stand under their year. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** Something in the input that cannot be done as asked. */
export type UserError = {
  /** Stable, for programs. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
  /** The field of the input that it is about, as `["email"]`; empty when it is about the whole. */
  path: Array<Scalars['String']['output']>;
};

/** Who asks. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Their keys, the newest first, also those that were revoked. */
  apiKeys: Array<ApiKey>;
  /** Who they are. */
  person: Person;
  /** What they may do here and now: with a key, no more than the key allows. */
  powers: Array<Power>;
};

/** How firmly a source words a commitment. */
export type Wording =
  /** Agreed, decided: settled between the parties. */
  | 'AGREEMENT'
  /** Will: announced for the future. */
  | 'FUTURE'
  /** In order to, aims to: a purpose. */
  | 'INTENT'
  /** Shall, must, undertakes to: a duty. */
  | 'OBLIGATION'
  /** Does: carried out at present. */
  | 'PRESENT';

/** How many things belong to a year. */
export type YearCount = {
  __typename?: 'YearCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptInvitationResult:
    | ( InvalidInput )
    | ( Omit<InvitationAccepted, 'person'> & { person: _RefType['Person'] } )
    | ( InvitationSpent )
  ;
  AcceptProposalResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<ProposalAccepted, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( Omit<StaleVersion, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  AddArticleResult:
    | ( Omit<ArticleAdded, 'copies' | 'dossier'> & { copies: Array<_RefType['Dossier']>, dossier: _RefType['Dossier'] } )
    | ( Omit<DuplicateArticle, 'dossier'> & { dossier: _RefType['Dossier'] } )
    | ( InvalidInput )
  ;
  ChangePersonResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<PersonChanged, 'person'> & { person: _RefType['Person'] } )
  ;
  CodeFactResult:
    | ( Omit<FactCoded, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( InvalidInput )
    | ( NotFound )
  ;
  CreateApiKeyResult:
    | ( Omit<ApiKeyCreated, 'apiKey'> & { apiKey: _RefType['ApiKey'] } )
    | ( InvalidInput )
  ;
  EditProposalResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<ProposalEdited, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( Omit<StaleVersion, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  ExtractProposalsResult:
    | ( NotFound )
    | ( Omit<ProposalsExtracted, 'dossier'> & { dossier: _RefType['Dossier'] } )
  ;
  InvitePersonResult:
    | ( InvalidInput )
    | ( PersonInvited )
  ;
  PublishArticleResult:
    | ( Publication )
    | ( InvalidInput )
    | ( NotFound )
  ;
  PublishedRecord:
    | ( AgreementRecord )
    | ( ArticleRecord )
  ;
  ReadInvitationResult:
    | ( InvitationRead )
    | ( InvitationSpent )
  ;
  RejectProposalResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<ProposalRejected, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( Omit<StaleVersion, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  RetractRecordResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( RecordRetracted )
  ;
  RevokeApiKeyResult:
    | ( Omit<ApiKeyRevoked, 'apiKey'> & { apiKey: _RefType['ApiKey'] } )
    | ( NotFound )
  ;
  SearchHit:
    | ( AgreementRecord )
    | ( ArticleRecord )
    | ( CommitmentRecord )
    | ( DomainRecord )
    | ( CountryRecord )
    | ( OrganizationRecord )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Evidence:
    | ( RowEvidenceRecord )
    | ( PassageEvidenceRecord )
    | ( ReferenceEvidenceRecord )
  ;
  Node:
    | ( AgreementRecord )
    | ( ArticleRecord )
    | ( CommitmentRecord )
    | ( DomainRecord )
    | ( CountryRecord )
    | ( DatasetRecord )
    | ( RowEvidenceRecord )
    | ( OrganizationRecord )
    | ( PassageEvidenceRecord )
    | ( ReferenceEvidenceRecord )
  ;
  Party:
    | ( CountryRecord )
    | ( OrganizationRecord )
  ;
  UserError:
    | ( Omit<DuplicateArticle, 'dossier'> & { dossier: _RefType['Dossier'] } )
    | ( InvalidInput )
    | ( InvitationSpent )
    | ( NotFound )
    | ( Omit<StaleVersion, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AcceptProposalInput: AcceptProposalInput;
  AcceptProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptProposalResult']>;
  AddArticleInput: AddArticleInput;
  AddArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddArticleResult']>;
  Agreement: ResolverTypeWrapper<AgreementRecord>;
  AgreementBy: AgreementBy;
  AgreementConnection: ResolverTypeWrapper<Connection<AgreementRecord>>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFacets: ResolverTypeWrapper<Facets>;
  AgreementFilter: AgreementFilter;
  AgreementInput: AgreementInput;
  AgreementKind: AgreementKind;
  AgreementOrder: AgreementOrder;
  AgreementParty: ResolverTypeWrapper<AgreementPartyRecord>;
  AgreementSubject: ResolverTypeWrapper<AgreementSubjectRecord>;
  ApiKey: ResolverTypeWrapper<ApiKeyRecord>;
  ApiKeyCreated: ResolverTypeWrapper<Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApiKeyRevoked: ResolverTypeWrapper<Omit<ApiKeyRevoked, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleAdded: ResolverTypeWrapper<Omit<ArticleAdded, 'copies' | 'dossier'> & { copies: Array<ResolversTypes['Dossier']>, dossier: ResolversTypes['Dossier'] }>;
  ArticleBy: ArticleBy;
  ArticleConnection: ResolverTypeWrapper<Connection<ArticleRecord>>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFacets: ResolverTypeWrapper<Facets>;
  ArticleFilter: ArticleFilter;
  ArticleImage: ResolverTypeWrapper<ArticleImage>;
  ArticleKind: ArticleKind;
  ArticleKindCount: ResolverTypeWrapper<FacetCount>;
  ArticleOrder: ArticleOrder;
  ArticlePublished: ResolverTypeWrapper<Publication>;
  Block: ResolverTypeWrapper<TextBlock>;
  BlockKind: BlockKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<DeedRecord>;
  ChangeConnection: ResolverTypeWrapper<Connection<DeedRecord>>;
  ChangePersonInput: ChangePersonInput;
  ChangePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePersonResult']>;
  CitationStyle: CitationStyle;
  CodeFactInput: CodeFactInput;
  CodeFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CodeFactResult']>;
  Commitment: ResolverTypeWrapper<CommitmentRecord>;
  CommitmentConnection: ResolverTypeWrapper<Connection<CommitmentRecord>>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentInput: CommitmentInput;
  CooperationDomain: ResolverTypeWrapper<DomainRecord>;
  Corroboration: ResolverTypeWrapper<Corroboration>;
  Country: ResolverTypeWrapper<CountryRecord>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryCount: ResolverTypeWrapper<FacetCount>;
  CountryFilter: CountryFilter;
  CountryOrder: CountryOrder;
  Coverage: ResolverTypeWrapper<Coverage>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  Dataset: ResolverTypeWrapper<DatasetRecord>;
  DatasetCount: ResolverTypeWrapper<FacetCount>;
  DatasetRowEvidence: ResolverTypeWrapper<RowEvidenceRecord>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DomainColor: ResolverTypeWrapper<DomainColor>;
  DomainCount: ResolverTypeWrapper<FacetCount>;
  DomainMapping: ResolverTypeWrapper<DomainMapping>;
  DomainShare: ResolverTypeWrapper<FacetCount>;
  Dossier: ResolverTypeWrapper<DossierRecord>;
  DossierConnection: ResolverTypeWrapper<Connection<DossierRecord>>;
  DossierState: DossierState;
  DuplicateArticle: ResolverTypeWrapper<Omit<DuplicateArticle, 'dossier'> & { dossier: ResolversTypes['Dossier'] }>;
  EditProposalInput: EditProposalInput;
  EditProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditProposalResult']>;
  Event: ResolverTypeWrapper<EventRecord>;
  EventInput: EventInput;
  EventKind: EventKind;
  EventKindCount: ResolverTypeWrapper<EventKindCount>;
  Evidence: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Evidence']>;
  EvidenceConnection: ResolverTypeWrapper<EvidenceList>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  ExtractProposalsInput: ExtractProposalsInput;
  ExtractProposalsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtractProposalsResult']>;
  FactCoded: ResolverTypeWrapper<Omit<FactCoded, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  FileInput: FileInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Instruments: Instruments;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvitationAccepted: ResolverTypeWrapper<Omit<InvitationAccepted, 'person'> & { person: ResolversTypes['Person'] }>;
  InvitationRead: ResolverTypeWrapper<InvitationRead>;
  InvitationSpent: ResolverTypeWrapper<InvitationSpent>;
  InvitePersonInput: InvitePersonInput;
  InvitePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitePersonResult']>;
  KindCount: ResolverTypeWrapper<FacetCount>;
  LanguageCount: ResolverTypeWrapper<FacetCount>;
  Locale: Locale;
  Match: Match;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<NetworkRecord>;
  NetworkEdge: ResolverTypeWrapper<EdgeRecord>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Organization: ResolverTypeWrapper<OrganizationRecord>;
  OrganizationCount: ResolverTypeWrapper<FacetCount>;
  Outlet: ResolverTypeWrapper<Outlet>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pair: ResolverTypeWrapper<PairKey>;
  PairCoverage: ResolverTypeWrapper<CoverageOfPair>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partnership: ResolverTypeWrapper<FacetCount>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  PartyRole: PartyRole;
  Passage: ResolverTypeWrapper<PassageRecord>;
  PassageEvidence: ResolverTypeWrapper<PassageEvidenceRecord>;
  PassageInput: PassageInput;
  Person: ResolverTypeWrapper<UserRecord>;
  PersonChanged: ResolverTypeWrapper<Omit<PersonChanged, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonInvited: ResolverTypeWrapper<PersonInvited>;
  Power: Power;
  Proposal: ResolverTypeWrapper<ProposalRecord>;
  ProposalAccepted: ResolverTypeWrapper<Omit<ProposalAccepted, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposalEdited: ResolverTypeWrapper<Omit<ProposalEdited, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposalKind: ProposalKind;
  ProposalRejected: ResolverTypeWrapper<Omit<ProposalRejected, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposalState: ProposalState;
  ProposalsExtracted: ResolverTypeWrapper<Omit<ProposalsExtracted, 'dossier'> & { dossier: ResolversTypes['Dossier'] }>;
  ProposedAgreement: ResolverTypeWrapper<ProposedAgreement>;
  ProposedCommitment: ResolverTypeWrapper<ProposedCommitment>;
  ProposedEvent: ResolverTypeWrapper<ProposedEvent>;
  ProposedPassage: ResolverTypeWrapper<ProposedPassage>;
  ProposedSubject: ResolverTypeWrapper<ProposedSubject>;
  PublicationChange: PublicationChange;
  PublishArticleInput: PublishArticleInput;
  PublishArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishArticleResult']>;
  PublishedRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishedRecord']>;
  PublishedType: PublishedType;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadInvitationInput: ReadInvitationInput;
  ReadInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadInvitationResult']>;
  RecordFilter: RecordFilter;
  RecordPublished: ResolverTypeWrapper<Published>;
  RecordRetracted: ResolverTypeWrapper<RecordRetracted>;
  ReferenceEvidence: ResolverTypeWrapper<ReferenceEvidenceRecord>;
  Region: ResolverTypeWrapper<RegionRecord>;
  RejectProposalInput: RejectProposalInput;
  RejectProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectProposalResult']>;
  RetractRecordInput: RetractRecordInput;
  RetractRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetractRecordResult']>;
  Revision: ResolverTypeWrapper<RevisionRecord>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  Role: Role;
  SearchAlternative: ResolverTypeWrapper<CountedAlternative>;
  SearchChange: SearchChange;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchCorrection: ResolverTypeWrapper<SearchCorrection>;
  SearchEdge: ResolverTypeWrapper<Hit>;
  SearchFacets: ResolverTypeWrapper<SearchCounts>;
  SearchFilter: SearchFilter;
  SearchFilterField: SearchFilterField;
  SearchFragment: ResolverTypeWrapper<SearchFragment>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  SearchType: SearchType;
  SearchTypeCount: ResolverTypeWrapper<FacetCount>;
  Sentence: ResolverTypeWrapper<Sentence>;
  SentenceBearing: SentenceBearing;
  SkosRelation: SkosRelation;
  Stage: Stage;
  StageCount: ResolverTypeWrapper<FacetCount>;
  StaleVersion: ResolverTypeWrapper<Omit<StaleVersion, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  Stance: Stance;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectInput: SubjectInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimelineBucket: ResolverTypeWrapper<BucketRecord>;
  TimelineUnit: TimelineUnit;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<Asker>;
  Wording: Wording;
  YearCount: ResolverTypeWrapper<FacetCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AcceptProposalInput: AcceptProposalInput;
  AcceptProposalResult: ResolversUnionTypes<ResolversParentTypes>['AcceptProposalResult'];
  AddArticleInput: AddArticleInput;
  AddArticleResult: ResolversUnionTypes<ResolversParentTypes>['AddArticleResult'];
  Agreement: AgreementRecord;
  AgreementBy: AgreementBy;
  AgreementConnection: Connection<AgreementRecord>;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFacets: Facets;
  AgreementFilter: AgreementFilter;
  AgreementInput: AgreementInput;
  AgreementParty: AgreementPartyRecord;
  AgreementSubject: AgreementSubjectRecord;
  ApiKey: ApiKeyRecord;
  ApiKeyCreated: Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApiKeyRevoked: Omit<ApiKeyRevoked, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  Article: ArticleRecord;
  ArticleAdded: Omit<ArticleAdded, 'copies' | 'dossier'> & { copies: Array<ResolversParentTypes['Dossier']>, dossier: ResolversParentTypes['Dossier'] };
  ArticleBy: ArticleBy;
  ArticleConnection: Connection<ArticleRecord>;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFacets: Facets;
  ArticleFilter: ArticleFilter;
  ArticleImage: ArticleImage;
  ArticleKindCount: FacetCount;
  ArticlePublished: Publication;
  Block: TextBlock;
  Boolean: Scalars['Boolean']['output'];
  Change: DeedRecord;
  ChangeConnection: Connection<DeedRecord>;
  ChangePersonInput: ChangePersonInput;
  ChangePersonResult: ResolversUnionTypes<ResolversParentTypes>['ChangePersonResult'];
  CodeFactInput: CodeFactInput;
  CodeFactResult: ResolversUnionTypes<ResolversParentTypes>['CodeFactResult'];
  Commitment: CommitmentRecord;
  CommitmentConnection: Connection<CommitmentRecord>;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentInput: CommitmentInput;
  CooperationDomain: DomainRecord;
  Corroboration: Corroboration;
  Country: CountryRecord;
  CountryCode: Scalars['CountryCode']['output'];
  CountryCount: FacetCount;
  CountryFilter: CountryFilter;
  Coverage: Coverage;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  Dataset: DatasetRecord;
  DatasetCount: FacetCount;
  DatasetRowEvidence: RowEvidenceRecord;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DomainColor: DomainColor;
  DomainCount: FacetCount;
  DomainMapping: DomainMapping;
  DomainShare: FacetCount;
  Dossier: DossierRecord;
  DossierConnection: Connection<DossierRecord>;
  DuplicateArticle: Omit<DuplicateArticle, 'dossier'> & { dossier: ResolversParentTypes['Dossier'] };
  EditProposalInput: EditProposalInput;
  EditProposalResult: ResolversUnionTypes<ResolversParentTypes>['EditProposalResult'];
  Event: EventRecord;
  EventInput: EventInput;
  EventKindCount: EventKindCount;
  Evidence: ResolversInterfaceTypes<ResolversParentTypes>['Evidence'];
  EvidenceConnection: EvidenceList;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  ExtractProposalsInput: ExtractProposalsInput;
  ExtractProposalsResult: ResolversUnionTypes<ResolversParentTypes>['ExtractProposalsResult'];
  FactCoded: Omit<FactCoded, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  FileInput: FileInput;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InvitationAccepted: Omit<InvitationAccepted, 'person'> & { person: ResolversParentTypes['Person'] };
  InvitationRead: InvitationRead;
  InvitationSpent: InvitationSpent;
  InvitePersonInput: InvitePersonInput;
  InvitePersonResult: ResolversUnionTypes<ResolversParentTypes>['InvitePersonResult'];
  KindCount: FacetCount;
  LanguageCount: FacetCount;
  Membership: MembershipRecord;
  Mutation: Record<PropertyKey, never>;
  Network: NetworkRecord;
  NetworkEdge: EdgeRecord;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  Organization: OrganizationRecord;
  OrganizationCount: FacetCount;
  Outlet: Outlet;
  PageInfo: PageInfo;
  Pair: PairKey;
  PairCoverage: CoverageOfPair;
  PartialDate: Scalars['PartialDate']['output'];
  Partnership: FacetCount;
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  Passage: PassageRecord;
  PassageEvidence: PassageEvidenceRecord;
  PassageInput: PassageInput;
  Person: UserRecord;
  PersonChanged: Omit<PersonChanged, 'person'> & { person: ResolversParentTypes['Person'] };
  PersonInvited: PersonInvited;
  Proposal: ProposalRecord;
  ProposalAccepted: Omit<ProposalAccepted, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposalEdited: Omit<ProposalEdited, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposalRejected: Omit<ProposalRejected, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposalsExtracted: Omit<ProposalsExtracted, 'dossier'> & { dossier: ResolversParentTypes['Dossier'] };
  ProposedAgreement: ProposedAgreement;
  ProposedCommitment: ProposedCommitment;
  ProposedEvent: ProposedEvent;
  ProposedPassage: ProposedPassage;
  ProposedSubject: ProposedSubject;
  PublishArticleInput: PublishArticleInput;
  PublishArticleResult: ResolversUnionTypes<ResolversParentTypes>['PublishArticleResult'];
  PublishedRecord: ResolversUnionTypes<ResolversParentTypes>['PublishedRecord'];
  Query: Record<PropertyKey, never>;
  ReadInvitationInput: ReadInvitationInput;
  ReadInvitationResult: ResolversUnionTypes<ResolversParentTypes>['ReadInvitationResult'];
  RecordFilter: RecordFilter;
  RecordPublished: Published;
  RecordRetracted: RecordRetracted;
  ReferenceEvidence: ReferenceEvidenceRecord;
  Region: RegionRecord;
  RejectProposalInput: RejectProposalInput;
  RejectProposalResult: ResolversUnionTypes<ResolversParentTypes>['RejectProposalResult'];
  RetractRecordInput: RetractRecordInput;
  RetractRecordResult: ResolversUnionTypes<ResolversParentTypes>['RetractRecordResult'];
  Revision: RevisionRecord;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  SearchAlternative: CountedAlternative;
  SearchConnection: SearchPage;
  SearchCorrection: SearchCorrection;
  SearchEdge: Hit;
  SearchFacets: SearchCounts;
  SearchFilter: SearchFilter;
  SearchFragment: SearchFragment;
  SearchHighlight: SearchHighlight;
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  SearchTypeCount: FacetCount;
  Sentence: Sentence;
  StageCount: FacetCount;
  StaleVersion: Omit<StaleVersion, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  String: Scalars['String']['output'];
  SubjectInput: SubjectInput;
  Subscription: Record<PropertyKey, never>;
  TimelineBucket: BucketRecord;
  URL: Scalars['URL']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: Asker;
  YearCount: FacetCount;
};

export type NeedsDirectiveArgs = {
  power: Power;
};

export type NeedsDirectiveResolver<Result, Parent, ContextType = Context, Args = NeedsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OpenDirectiveArgs = { };

export type OpenDirectiveResolver<Result, Parent, ContextType = Context, Args = OpenDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvitationAccepted' | 'InvitationSpent', ParentType, ContextType>;
};

export type AcceptProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptProposalResult'] = ResolversParentTypes['AcceptProposalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ProposalAccepted' | 'StaleVersion', ParentType, ContextType>;
};

export type AddArticleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddArticleResult'] = ResolversParentTypes['AddArticleResult']> = {
  __resolveType: TypeResolveFn<'ArticleAdded' | 'DuplicateArticle' | 'InvalidInput', ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<AgreementChangesArgs>>;
  checkedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementCitationArgs, 'locale' | 'style'>>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgreementDisagreementArgs, 'locale'>>;
  domains?: Resolver<Array<ResolversTypes['CooperationDomain']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<AgreementEvidenceArgs>>;
  firstPublishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  historicalParties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgreementHistoricalPartiesArgs, 'locale'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['Instruments'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgreementNotesArgs, 'locale'>>;
  officialTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['AgreementSubject']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgreementSummaryArgs, 'locale'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementTitleArgs, 'locale'>>;
  titleIsBuilt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AgreementFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFacets'] = ResolversParentTypes['AgreementFacets']> = {
  countries?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['DatasetCount']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['DomainCount']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['OrganizationCount']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['StageCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AgreementSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSubject'] = ResolversParentTypes['AgreementSubject']> = {
  domain?: Resolver<ResolversTypes['CooperationDomain'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  powers?: Resolver<Array<ResolversTypes['Power']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApiKeyCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCreated'] = ResolversParentTypes['ApiKeyCreated']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRevoked'] = ResolversParentTypes['ApiKeyRevoked']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  archivedUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['Block']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ArticleChangesArgs>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ArticleCitationArgs, 'locale' | 'style'>>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['CooperationDomain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['ArticleImage']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlet?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIsBuilt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleAdded'] = ResolversParentTypes['ArticleAdded']> = {
  copies?: Resolver<Array<ResolversTypes['Dossier']>, ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ArticleFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleFacets'] = ResolversParentTypes['ArticleFacets']> = {
  countries?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['DomainCount']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ArticleKindCount']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type ArticleImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleImage'] = ResolversParentTypes['ArticleImage']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ArticleKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleKindCount'] = ResolversParentTypes['ArticleKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
};

export type ArticlePublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePublished'] = ResolversParentTypes['ArticlePublished']> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePersonResult'] = ResolversParentTypes['ChangePersonResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PersonChanged', ParentType, ContextType>;
};

export type CodeFactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeFactResult'] = ResolversParentTypes['CodeFactResult']> = {
  __resolveType: TypeResolveFn<'FactCoded' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  actors?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  concreteness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['CooperationDomain'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommitmentStatementArgs, 'locale'>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  wordingCue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CooperationDomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationDomain'] = ResolversParentTypes['CooperationDomain']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<CooperationDomainAgreementsArgs>>;
  children?: Resolver<Array<ResolversTypes['CooperationDomain']>, ParentType, ContextType>;
  color?: Resolver<ResolversTypes['DomainColor'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CooperationDomainDefinitionArgs, 'locale'>>;
  icon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CooperationDomainLabelArgs, 'locale'>>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mappings?: Resolver<Array<ResolversTypes['DomainMapping']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['CooperationDomain']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CooperationDomainSynonymsArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorroborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration']> = {
  independent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<CountryAgreementsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  alpha3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<CountryArticlesArgs>>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  domainProfile?: Resolver<Array<ResolversTypes['DomainShare']>, ParentType, ContextType, Partial<CountryDomainProfileArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'locale'>>;
  partners?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<CountryPartnersArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryCount'] = ResolversParentTypes['CountryCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  codedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type CreateApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyCreated' | 'InvalidInput', ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<DatasetAgreementsArgs>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverageNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DatasetCoverageNoteArgs, 'locale'>>;
  coverageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCount'] = ResolversParentTypes['DatasetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type DatasetRowEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetRowEvidence'] = ResolversParentTypes['DatasetRowEvidence']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DomainColorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainColor'] = ResolversParentTypes['DomainColor']> = {
  dark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DomainCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainCount'] = ResolversParentTypes['DomainCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['CooperationDomain'], ParentType, ContextType>;
};

export type DomainMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainMapping'] = ResolversParentTypes['DomainMapping']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['SkosRelation'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DomainShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainShare'] = ResolversParentTypes['DomainShare']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['CooperationDomain'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['Block']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Dossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DuplicateArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateArticle'] = ResolversParentTypes['DuplicateArticle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditProposalResult'] = ResolversParentTypes['EditProposalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ProposalEdited' | 'StaleVersion', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventPlaceArgs, 'locale'>>;
};

export type EventKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventKindCount'] = ResolversParentTypes['EventKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'DatasetRowEvidence' | 'PassageEvidence' | 'ReferenceEvidence', ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ExtractProposalsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtractProposalsResult'] = ResolversParentTypes['ExtractProposalsResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ProposalsExtracted', ParentType, ContextType>;
};

export type FactCodedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactCoded'] = ResolversParentTypes['FactCoded']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationAccepted'] = ResolversParentTypes['InvitationAccepted']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationRead'] = ResolversParentTypes['InvitationRead']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationSpentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationSpent'] = ResolversParentTypes['InvitationSpent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitePersonResult'] = ResolversParentTypes['InvitePersonResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PersonInvited', ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
};

export type LanguageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageCount'] = ResolversParentTypes['LanguageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acceptProposal?: Resolver<ResolversTypes['AcceptProposalResult'], ParentType, ContextType, RequireFields<MutationAcceptProposalArgs, 'input'>>;
  addArticle?: Resolver<ResolversTypes['AddArticleResult'], ParentType, ContextType, RequireFields<MutationAddArticleArgs, 'input'>>;
  changePerson?: Resolver<ResolversTypes['ChangePersonResult'], ParentType, ContextType, RequireFields<MutationChangePersonArgs, 'input'>>;
  codeFact?: Resolver<ResolversTypes['CodeFactResult'], ParentType, ContextType, RequireFields<MutationCodeFactArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  editProposal?: Resolver<ResolversTypes['EditProposalResult'], ParentType, ContextType, RequireFields<MutationEditProposalArgs, 'input'>>;
  extractProposals?: Resolver<ResolversTypes['ExtractProposalsResult'], ParentType, ContextType, RequireFields<MutationExtractProposalsArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['InvitePersonResult'], ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  publishArticle?: Resolver<ResolversTypes['PublishArticleResult'], ParentType, ContextType, RequireFields<MutationPublishArticleArgs, 'input'>>;
  readInvitation?: Resolver<ResolversTypes['ReadInvitationResult'], ParentType, ContextType, RequireFields<MutationReadInvitationArgs, 'input'>>;
  rejectProposal?: Resolver<ResolversTypes['RejectProposalResult'], ParentType, ContextType, RequireFields<MutationRejectProposalArgs, 'input'>>;
  retractRecord?: Resolver<ResolversTypes['RetractRecordResult'], ParentType, ContextType, RequireFields<MutationRetractRecordArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  a?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article' | 'Commitment' | 'CooperationDomain' | 'Country' | 'Dataset' | 'DatasetRowEvidence' | 'Organization' | 'PassageEvidence' | 'ReferenceEvidence', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<OrganizationAgreementsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  membersAreCoded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationCount'] = ResolversParentTypes['OrganizationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OutletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair']> = {
  a?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<PairAgreementsArgs>>;
  b?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<PairCommitmentsArgs>>;
  coverage?: Resolver<Array<ResolversTypes['PairCoverage']>, ParentType, ContextType>;
  domainProfile?: Resolver<Array<ResolversTypes['DomainShare']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<PairTimelineArgs, 'by'>>;
};

export type PairCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairCoverage'] = ResolversParentTypes['PairCoverage']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  isLoaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PairCoverageStatementArgs, 'locale'>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<PairCoverageTimelineArgs, 'by'>>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization', ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PassageCitationArgs, 'locale' | 'style'>>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType, RequireFields<PassageUrlArgs, 'locale'>>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PassageEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEvidence'] = ResolversParentTypes['PassageEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChanged'] = ResolversParentTypes['PersonChanged']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonInvitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonInvited'] = ResolversParentTypes['PersonInvited']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ProposedAgreement']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['ProposedCommitment']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['ProposedPassage']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ProposedSubject']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalAccepted'] = ResolversParentTypes['ProposalAccepted']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalEditedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdited'] = ResolversParentTypes['ProposalEdited']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalRejected'] = ResolversParentTypes['ProposalRejected']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalsExtractedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalsExtracted'] = ResolversParentTypes['ProposalsExtracted']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedAgreement'] = ResolversParentTypes['ProposedAgreement']> = {
  events?: Resolver<Array<ResolversTypes['ProposedEvent']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  severalInstruments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleFr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIsBuilt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProposedCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedCommitment'] = ResolversParentTypes['ProposedCommitment']> = {
  actors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concreteness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  statementEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementFr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type ProposedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedEvent'] = ResolversParentTypes['ProposedEvent']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
};

export type ProposedPassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedPassage'] = ResolversParentTypes['ProposedPassage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposedSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedSubject'] = ResolversParentTypes['ProposedSubject']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishArticleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishArticleResult'] = ResolversParentTypes['PublishArticleResult']> = {
  __resolveType: TypeResolveFn<'ArticlePublished' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type PublishedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedRecord'] = ResolversParentTypes['PublishedRecord']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'by'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'slug'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['CooperationDomain']>, ParentType, ContextType, RequireFields<QueryDomainArgs, 'slug'>>;
  domains?: Resolver<Array<ResolversTypes['CooperationDomain']>, ParentType, ContextType, Partial<QueryDomainsArgs>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'id'>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<QueryDossiersArgs, 'first'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, Partial<QueryNetworkArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'code'>>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pair?: Resolver<ResolversTypes['Pair'], ParentType, ContextType, RequireFields<QueryPairArgs, 'a' | 'b'>>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'by'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReadInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadInvitationResult'] = ResolversParentTypes['ReadInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvitationRead' | 'InvitationSpent', ParentType, ContextType>;
};

export type RecordPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPublished'] = ResolversParentTypes['RecordPublished']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['PublicationChange'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PublishedRecord']>, ParentType, ContextType>;
};

export type RecordRetractedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRetracted'] = ResolversParentTypes['RecordRetracted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceEvidence'] = ResolversParentTypes['ReferenceEvidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReferenceEvidenceSaysArgs, 'locale'>>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegionNameArgs, 'locale'>>;
};

export type RejectProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectProposalResult'] = ResolversParentTypes['RejectProposalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ProposalRejected' | 'StaleVersion', ParentType, ContextType>;
};

export type RetractRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractRecordResult'] = ResolversParentTypes['RetractRecordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RecordRetracted', ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyRevoked' | 'NotFound', ParentType, ContextType>;
};

export type SearchAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchAlternative'] = ResolversParentTypes['SearchAlternative']> = {
  change?: Resolver<ResolversTypes['SearchChange'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  without?: Resolver<Array<ResolversTypes['SearchFilterField']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  alternatives?: Resolver<Array<ResolversTypes['SearchAlternative']>, ParentType, ContextType, RequireFields<SearchConnectionAlternativesArgs, 'locale'>>;
  corrections?: Resolver<Array<ResolversTypes['SearchCorrection']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  named?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCorrection'] = ResolversParentTypes['SearchCorrection']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType, RequireFields<SearchEdgeHighlightsArgs, 'locale'>>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  countries?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['DomainCount']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['OrganizationCount']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['StageCount']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type SearchFragmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFragment'] = ResolversParentTypes['SearchFragment']> = {
  marked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fragments?: Resolver<Array<ResolversTypes['SearchFragment']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article' | 'Commitment' | 'CooperationDomain' | 'Country' | 'Organization', ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  bears?: Resolver<ResolversTypes['SentenceBearing'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  recordPublished?: SubscriptionResolver<ResolversTypes['RecordPublished'], "recordPublished", ParentType, ContextType, Partial<SubscriptionRecordPublishedArgs>>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['EventKindCount']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'DuplicateArticle' | 'InvalidInput' | 'InvitationSpent' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  powers?: Resolver<Array<ResolversTypes['Power']>, ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AcceptProposalResult?: AcceptProposalResultResolvers<ContextType>;
  AddArticleResult?: AddArticleResultResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementFacets?: AgreementFacetsResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementSubject?: AgreementSubjectResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyCreated?: ApiKeyCreatedResolvers<ContextType>;
  ApiKeyRevoked?: ApiKeyRevokedResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleAdded?: ArticleAddedResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleFacets?: ArticleFacetsResolvers<ContextType>;
  ArticleImage?: ArticleImageResolvers<ContextType>;
  ArticleKindCount?: ArticleKindCountResolvers<ContextType>;
  ArticlePublished?: ArticlePublishedResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangePersonResult?: ChangePersonResultResolvers<ContextType>;
  CodeFactResult?: CodeFactResultResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CooperationDomain?: CooperationDomainResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryCount?: CountryCountResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCount?: DatasetCountResolvers<ContextType>;
  DatasetRowEvidence?: DatasetRowEvidenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DomainColor?: DomainColorResolvers<ContextType>;
  DomainCount?: DomainCountResolvers<ContextType>;
  DomainMapping?: DomainMappingResolvers<ContextType>;
  DomainShare?: DomainShareResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DuplicateArticle?: DuplicateArticleResolvers<ContextType>;
  EditProposalResult?: EditProposalResultResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventKindCount?: EventKindCountResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  ExtractProposalsResult?: ExtractProposalsResultResolvers<ContextType>;
  FactCoded?: FactCodedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvitationAccepted?: InvitationAcceptedResolvers<ContextType>;
  InvitationRead?: InvitationReadResolvers<ContextType>;
  InvitationSpent?: InvitationSpentResolvers<ContextType>;
  InvitePersonResult?: InvitePersonResultResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LanguageCount?: LanguageCountResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationCount?: OrganizationCountResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pair?: PairResolvers<ContextType>;
  PairCoverage?: PairCoverageResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partnership?: PartnershipResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageEvidence?: PassageEvidenceResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonChanged?: PersonChangedResolvers<ContextType>;
  PersonInvited?: PersonInvitedResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalAccepted?: ProposalAcceptedResolvers<ContextType>;
  ProposalEdited?: ProposalEditedResolvers<ContextType>;
  ProposalRejected?: ProposalRejectedResolvers<ContextType>;
  ProposalsExtracted?: ProposalsExtractedResolvers<ContextType>;
  ProposedAgreement?: ProposedAgreementResolvers<ContextType>;
  ProposedCommitment?: ProposedCommitmentResolvers<ContextType>;
  ProposedEvent?: ProposedEventResolvers<ContextType>;
  ProposedPassage?: ProposedPassageResolvers<ContextType>;
  ProposedSubject?: ProposedSubjectResolvers<ContextType>;
  PublishArticleResult?: PublishArticleResultResolvers<ContextType>;
  PublishedRecord?: PublishedRecordResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadInvitationResult?: ReadInvitationResultResolvers<ContextType>;
  RecordPublished?: RecordPublishedResolvers<ContextType>;
  RecordRetracted?: RecordRetractedResolvers<ContextType>;
  ReferenceEvidence?: ReferenceEvidenceResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RejectProposalResult?: RejectProposalResultResolvers<ContextType>;
  RetractRecordResult?: RetractRecordResultResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  SearchAlternative?: SearchAlternativeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchCorrection?: SearchCorrectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchFragment?: SearchFragmentResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchTypeCount?: SearchTypeCountResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  open?: OpenDirectiveResolver<any, any, ContextType>;
};
