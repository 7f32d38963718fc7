import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementRecord, AgreementPartyRecord, AgreementSubjectRecord, ArticleRecord, CommitmentRecord, DomainRecord, CountryRecord, DatasetRecord, RowEvidenceRecord, ShareRecord, EventRecord, MembershipRecord, OrganizationRecord, PartnerRecord, PassageRecord, PassageEvidenceRecord, ReferenceEvidenceRecord, RegionRecord, RevisionRecord } from '@pacta/db';
import type { Connection } from '../relay/connection.ts';
import type { TextBlock } from '../modules/article/service.ts';
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

/** One instrument or arrangement between parties. */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** On which day an editor last checked that the sources still say so; null when not checked since it became public. */
  checkedAt: Maybe<Scalars['Date']['output']>;
  /** The concrete measures that the parties decided, undertook or carry out. */
  commitments: Array<Commitment>;
  /** Where sources disagree: what each says and what Pacta retains; null when they don't. */
  disagreement: Maybe<Scalars['String']['output']>;
  /** What it is about, in the order of the source. */
  domains: Array<CooperationDomain>;
  /** The steps of its life, in order; an undated step stands where the coder put it. */
  events: Array<Event>;
  /** What title, kind, summary and domains stand on, and a party or event without evidence of its own. */
  evidence: Array<Evidence>;
  /** When it became public here. */
  firstPublishedAt: Scalars['DateTime']['output'];
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Whether it stands for one instrument or for several that the sources don't tell apart. */
  instruments: Instruments;
  /** What sort of instrument it is. */
  kind: AgreementKind;
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
export type AgreementDisagreementArgs = {
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

/** Which agreements are asked for. Fields join by AND, the values of one field by OR. A field that is null or left out asks for nothing. */
export type AgreementFilter = {
  /** Parties by ISO 3166-1 alpha-2. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
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
  /** Only agreements with a dated event of their own on or before this date; `2024` ends on 31 December. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
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
  /** The country or organization. */
  party: Party;
  /** Whether it receives forces or sends them; null when neither. */
  role: Maybe<PartyRole>;
};

/** That one agreement is about one domain. */
export type AgreementSubject = {
  __typename?: 'AgreementSubject';
  /** The domain. */
  domain: CooperationDomain;
  /** Where it is named. Empty: it stands on the agreement's own evidence. */
  evidence: Array<Evidence>;
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
  /** As its outlet printed it. */
  title: Scalars['String']['output'];
  /** Its address at the outlet; null for what is not on the web. */
  url: Maybe<Scalars['URL']['output']>;
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

/** Which articles are asked for. Fields join by AND, the values of one field by OR. */
export type ArticleFilter = {
  /** Articles on which agreements of these countries stand. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Articles on which agreements of these domains stand; a parent takes in its sub-domains. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `true`: only articles whose text Pacta holds; `false`: only bibliographic references. */
  hasText?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 639-1 codes, as `fr`. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A picture at its outlet's own address. */
export type ArticleImage = {
  __typename?: 'ArticleImage';
  /** What its outlet says it shows; null when it doesn't say. */
  alt: Maybe<Scalars['String']['output']>;
  /** Its address at its host. */
  url: Scalars['URL']['output'];
};

/** How articles are ordered. */
export type ArticleOrder =
  /** By the moment they became public here, newest first. */
  | 'NEWEST'
  /** By the outlet's date, latest first; undated articles come last. */
  | 'PUBLISHED_ON';

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

/** A state or territory of ISO 3166-1. */
export type Country = Node & Party & {
  __typename?: 'Country';
  /** The agreements in the record to which it is party. */
  agreements: AgreementConnection;
  /** ISO 3166-1 alpha-3, as `MLI`. */
  alpha3: Scalars['String']['output'];
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
export type CountryNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A state or territory of ISO 3166-1. */
export type CountryPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A tabular source, with what it covers. */
export type Dataset = Node & {
  __typename?: 'Dataset';
  /** How its authors ask to be cited. */
  citation: Scalars['String']['output'];
  /** The first year that it covers; null when not stated. */
  coverageFrom: Maybe<Scalars['Int']['output']>;
  /** The last year that it covers; null when not stated. */
  coverageTo: Maybe<Scalars['Int']['output']>;
  /** Opaque and stable: give it back to `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Under which terms. */
  licence: Maybe<Scalars['String']['output']>;
  /** Its name, as its authors write it. */
  name: Scalars['String']['output'];
  /** Part of its address on the site. */
  slug: Scalars['String']['output'];
  /** Where it is published. */
  url: Maybe<Scalars['URL']['output']>;
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

/** What a fact stands on: a passage, a reference, or a row of a dataset. */
export type Evidence = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Whether it supports the fact or contradicts it. */
  stance: Stance;
};

/** How many instruments an agreement stands for. */
export type Instruments =
  /** One. */
  | 'ONE'
  /** Several that the sources don't tell apart, as in « plusieurs accords ». */
  | 'SEVERAL';

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

/** Whatever has a lasting, opaque id in the record. */
export type Node = {
  /** Opaque and stable: give it back to `node(id:)`. Don't take it apart. */
  id: Scalars['ID']['output'];
};

/** An intergovernmental body, initiative, mission or force. */
export type Organization = Node & Party & {
  __typename?: 'Organization';
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
  /** One cooperation domain by its slug; null when the taxonomy has none. */
  domain: Maybe<CooperationDomain>;
  /** The taxonomy in its own order, parents before children. */
  domains: Array<CooperationDomain>;
  /** The thing that this id names: a country, organization, domain, agreement, commitment, article, dataset or piece of evidence; null when nothing public has it. */
  node: Maybe<Node>;
  /** Several things by their ids, in the order asked, null where nothing has the id. */
  nodes: Array<Maybe<Node>>;
  /** One organization by its code; null when the record has none. */
  organization: Maybe<Organization>;
  /** The organizations of the record, by code. */
  organizations: Array<Organization>;
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
export type QueryDomainArgs = {
  slug: Scalars['String']['input'];
};


/** The questions that the record answers. Every list says what it is ordered by; every text is given in the reader's language. */
export type QueryDomainsArgs = {
  level?: InputMaybe<Scalars['Int']['input']>;
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

/** Whether a piece of evidence speaks for a fact or against it. */
export type Stance =
  /** It contradicts the fact. Both stand; the agreement's `disagreement` says what Pacta retains. */
  | 'CONTRADICTS'
  /** It supports the fact. */
  | 'SUPPORTS';

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
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<AgreementRecord>;
  AgreementBy: AgreementBy;
  AgreementConnection: ResolverTypeWrapper<Connection<AgreementRecord>>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementOrder: AgreementOrder;
  AgreementParty: ResolverTypeWrapper<AgreementPartyRecord>;
  AgreementSubject: ResolverTypeWrapper<AgreementSubjectRecord>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleBy: ArticleBy;
  ArticleConnection: ResolverTypeWrapper<Connection<ArticleRecord>>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleImage: ResolverTypeWrapper<ArticleImage>;
  ArticleOrder: ArticleOrder;
  Block: ResolverTypeWrapper<TextBlock>;
  BlockKind: BlockKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Commitment: ResolverTypeWrapper<CommitmentRecord>;
  CooperationDomain: ResolverTypeWrapper<DomainRecord>;
  Country: ResolverTypeWrapper<CountryRecord>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryFilter: CountryFilter;
  CountryOrder: CountryOrder;
  Coverage: ResolverTypeWrapper<Coverage>;
  Dataset: ResolverTypeWrapper<DatasetRecord>;
  DatasetRowEvidence: ResolverTypeWrapper<RowEvidenceRecord>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DomainColor: ResolverTypeWrapper<DomainColor>;
  DomainMapping: ResolverTypeWrapper<DomainMapping>;
  DomainShare: ResolverTypeWrapper<ShareRecord>;
  Event: ResolverTypeWrapper<EventRecord>;
  EventKind: EventKind;
  Evidence: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Evidence']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Instruments: Instruments;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Locale: Locale;
  Match: Match;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<OrganizationRecord>;
  Outlet: ResolverTypeWrapper<Outlet>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partnership: ResolverTypeWrapper<PartnerRecord>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  PartyRole: PartyRole;
  Passage: ResolverTypeWrapper<PassageRecord>;
  PassageEvidence: ResolverTypeWrapper<PassageEvidenceRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferenceEvidence: ResolverTypeWrapper<ReferenceEvidenceRecord>;
  Region: ResolverTypeWrapper<RegionRecord>;
  Revision: ResolverTypeWrapper<RevisionRecord>;
  Sentence: ResolverTypeWrapper<Sentence>;
  SentenceBearing: SentenceBearing;
  SkosRelation: SkosRelation;
  Stage: Stage;
  Stance: Stance;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Wording: Wording;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: AgreementRecord;
  AgreementBy: AgreementBy;
  AgreementConnection: Connection<AgreementRecord>;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementParty: AgreementPartyRecord;
  AgreementSubject: AgreementSubjectRecord;
  Article: ArticleRecord;
  ArticleBy: ArticleBy;
  ArticleConnection: Connection<ArticleRecord>;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleImage: ArticleImage;
  Block: TextBlock;
  Boolean: Scalars['Boolean']['output'];
  Commitment: CommitmentRecord;
  CooperationDomain: DomainRecord;
  Country: CountryRecord;
  CountryCode: Scalars['CountryCode']['output'];
  CountryFilter: CountryFilter;
  Coverage: Coverage;
  Dataset: DatasetRecord;
  DatasetRowEvidence: RowEvidenceRecord;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DomainColor: DomainColor;
  DomainMapping: DomainMapping;
  DomainShare: ShareRecord;
  Event: EventRecord;
  Evidence: ResolversInterfaceTypes<ResolversParentTypes>['Evidence'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Membership: MembershipRecord;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: OrganizationRecord;
  Outlet: Outlet;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Partnership: PartnerRecord;
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  Passage: PassageRecord;
  PassageEvidence: PassageEvidenceRecord;
  Query: Record<PropertyKey, never>;
  ReferenceEvidence: ReferenceEvidenceRecord;
  Region: RegionRecord;
  Revision: RevisionRecord;
  Sentence: Sentence;
  String: Scalars['String']['output'];
  URL: Scalars['URL']['output'];
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgreementDisagreementArgs, 'locale'>>;
  domains?: Resolver<Array<ResolversTypes['CooperationDomain']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  firstPublishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['Instruments'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
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
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
};

export type AgreementSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSubject'] = ResolversParentTypes['AgreementSubject']> = {
  domain?: Resolver<ResolversTypes['CooperationDomain'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  archivedUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['Block']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['CooperationDomain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['ArticleImage']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlet?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleImage'] = ResolversParentTypes['ArticleImage']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type BlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<CountryAgreementsArgs>>;
  alpha3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  domainProfile?: Resolver<Array<ResolversTypes['DomainShare']>, ParentType, ContextType>;
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

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  codedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type DomainMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainMapping'] = ResolversParentTypes['DomainMapping']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['SkosRelation'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DomainShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainShare'] = ResolversParentTypes['DomainShare']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['CooperationDomain'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventPlaceArgs, 'locale'>>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'DatasetRowEvidence' | 'PassageEvidence' | 'ReferenceEvidence', ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article' | 'Commitment' | 'CooperationDomain' | 'Country' | 'Dataset' | 'DatasetRowEvidence' | 'Organization' | 'PassageEvidence' | 'ReferenceEvidence', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'by'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  domain?: Resolver<Maybe<ResolversTypes['CooperationDomain']>, ParentType, ContextType, RequireFields<QueryDomainArgs, 'slug'>>;
  domains?: Resolver<Array<ResolversTypes['CooperationDomain']>, ParentType, ContextType, Partial<QueryDomainsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'code'>>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  bears?: Resolver<ResolversTypes['SentenceBearing'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementSubject?: AgreementSubjectResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleImage?: ArticleImageResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CooperationDomain?: CooperationDomainResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetRowEvidence?: DatasetRowEvidenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DomainColor?: DomainColorResolvers<ContextType>;
  DomainMapping?: DomainMappingResolvers<ContextType>;
  DomainShare?: DomainShareResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partnership?: PartnershipResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageEvidence?: PassageEvidenceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReferenceEvidence?: ReferenceEvidenceResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

