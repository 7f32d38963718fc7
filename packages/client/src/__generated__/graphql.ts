/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What somebody says who comes with a link. */
export type AcceptInvitationInput = {
  /** Where they will sign in with; left out where the invitation names it. */
  email?: string | null | undefined;
  /** How they want to be named in the history; 1 to 80 characters. */
  name: string;
  /** 12 to 128 characters. */
  password: string;
  /** The secret part of the link. */
  token: string;
};

/** How to name one agreement: exactly one of these. */
export type AgreementBy =
  {   /** Its `id`. */
  id: string | number; slug?: never; }
  |  { id?: never;   /** Its slug, as in its address on the site. */
  slug: string; };

/** Which agreements are asked for. Fields join by AND, the values of one field by OR. A field that is null or left out asks for nothing. */
export type AgreementFilter = {
  /** Parties by ISO 3166-1 alpha-2. */
  countries?: Array<string> | null | undefined;
  /** Only agreements that came with this dataset, by slug, as `pacta-curated`. */
  dataset?: string | null | undefined;
  /** Domains by slug; a parent takes in its sub-domains. A domain counts when the agreement or one of its commitments concerns it. */
  domains?: Array<string> | null | undefined;
  /** Only agreements with a dated event of their own on or after this date; an event known to the year counts when any day of it does. With `to`, one event must meet both. */
  from?: string | null | undefined;
  /** Kinds of instrument. */
  kinds?: Array<AgreementKind> | null | undefined;
  /** Whether any of `countries` is enough or all must be parties. */
  match?: Match | null | undefined;
  /** Parties by organization code. */
  organizations?: Array<string> | null | undefined;
  /** Rungs on which the agreement stands. */
  stages?: Array<Stage> | null | undefined;
  /** Only agreements in whose titles, parties, domains, summaries or sources these words stand. As in a search: "quoted phrases", and -words that must not stand there; accents and capitals don't matter. */
  text?: string | null | undefined;
  /** Only agreements with a dated event of their own on or before this date; `2024` ends on 31 December. */
  to?: string | null | undefined;
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

/** How to name one article: exactly one of these. */
export type ArticleBy =
  {   /** Its `id`. */
  id: string | number; slug?: never; url?: never; }
  |  { id?: never;   /** Its slug, as in its address on the site. */
  slug: string; url?: never; }
  |  { id?: never; slug?: never;   /** Its address at its outlet. */
  url: string; };

/** Which articles are asked for. Fields join by AND, the values of one field by OR. */
export type ArticleFilter = {
  /** Articles on which agreements of these countries stand. */
  countries?: Array<string> | null | undefined;
  /** Articles on which agreements of these domains stand; a parent takes in its sub-domains. */
  domains?: Array<string> | null | undefined;
  /** Only articles that their outlet dates on or after this; a date known to the year counts when any day of it does. */
  from?: string | null | undefined;
  /** `true`: only articles whose text Pacta holds; `false`: only bibliographic references. */
  hasText?: boolean | null | undefined;
  /** Sorts of source. */
  kinds?: Array<ArticleKind> | null | undefined;
  /** ISO 639-1 codes, as `fr`. */
  languages?: Array<string> | null | undefined;
  /** Articles on which agreements of these organizations stand, by code. */
  organizations?: Array<string> | null | undefined;
  /** Only articles in whose titles, outlets, texts or what we say of them these words stand. As in a search. */
  text?: string | null | undefined;
  /** Only articles that their outlet dates on or before this. */
  to?: string | null | undefined;
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

/** How articles are ordered. */
export type ArticleOrder =
  /** By the moment they became public here, newest first. */
  | 'NEWEST'
  /** By the outlet's date, latest first; undated articles come last. */
  | 'PUBLISHED_ON';

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

/** What is to change about somebody. */
export type ChangePersonInput = {
  /** Whom it is about. */
  id: string | number;
  /** Another role; the same when left out. */
  role?: Role | null | undefined;
  /** Whether they are shut out; as it is when left out. */
  suspended?: boolean | null | undefined;
};

/** Which countries are asked for. Fields join by AND, the values of one field by OR. */
export type CountryFilter = {
  /** These codes only. */
  codes?: Array<string> | null | undefined;
  /** `true`: only countries that are party to an agreement in the record; `false`: only those that are not. */
  hasAgreements?: boolean | null | undefined;
  /** UN M49 region codes, as `002` for Africa. */
  regions?: Array<string> | null | undefined;
  /** UN M49 subregion codes, as `011` for Western Africa. */
  subregions?: Array<string> | null | undefined;
};

/** How countries are ordered. */
export type CountryOrder =
  /** By number of agreements in the record, most first; then by code. */
  | 'AGREEMENTS'
  /** By English name, in the order of an English dictionary. */
  | 'NAME_EN'
  /** By French name, in the order of a French dictionary. */
  | 'NAME_FR';

/** A key that is wanted. */
export type CreateApiKeyInput = {
  /** After how many days it is to end, 1 to 3650; never when left out. */
  days?: number | null | undefined;
  /** What to call it; 1 to 80 characters. */
  name: string;
  /** What it is to allow, of what you may do yourself; nothing but reading when left out. */
  powers?: Array<Power> | null | undefined;
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

/** How many instruments an agreement stands for. */
export type Instruments =
  /** One. */
  | 'ONE'
  /** Several that the sources don't tell apart, as in « plusieurs accords ». */
  | 'SEVERAL';

/** Somebody who is to be let in. */
export type InvitePersonInput = {
  /** Where they will sign in with. */
  email: string;
  /** What they will be allowed. */
  role: Role;
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

/** Which way forces or personnel go. */
export type PartyRole =
  /** It receives them. */
  | 'HOST'
  /** It sends them. */
  | 'SENDER';

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

/** What happened to an agreement or article. */
export type PublicationChange =
  /** It was public and something about it changed. */
  | 'CHANGED'
  /** It became public. */
  | 'PUBLISHED';

/** What can be told of. */
export type PublishedType =
  /** An agreement. */
  | 'AGREEMENT'
  /** An article or another source. */
  | 'ARTICLE';

/** A link that somebody comes with. */
export type ReadInvitationInput = {
  /** The secret part of the link. */
  token: string;
};

/** Which agreements and articles are told of. Fields join by AND, the values of one field by OR; a field that is null or empty asks for nothing. */
export type RecordFilter = {
  /** Only what these countries are party to, or an article says of them; ISO 3166-1 alpha-2. */
  countries?: Array<string> | null | undefined;
  /** Only what concerns these cooperation domains, by their slugs; one that has parts takes them in. */
  domains?: Array<string> | null | undefined;
  /** Whether any of the countries is enough, or all are needed. */
  match?: Match | null | undefined;
  /** The same of organizations, by their codes. */
  organizations?: Array<string> | null | undefined;
  /** Words to look for, as in a search; at most 300 characters. */
  text?: string | null | undefined;
  /** Only these types. */
  types?: Array<PublishedType> | null | undefined;
};

/** A key that is to stop. */
export type RevokeApiKeyInput = {
  /** Its id. */
  id: string | number;
};

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

/** Which things are looked for. Fields join by AND, the values of one field by OR. A commitment has the parties and the kind of its agreement. */
export type SearchFilter = {
  /** Parties by ISO 3166-1 alpha-2. */
  countries?: Array<string> | null | undefined;
  /** Only what came with this dataset, by slug. */
  dataset?: string | null | undefined;
  /** Domains by slug; a parent takes in its sub-domains. */
  domains?: Array<string> | null | undefined;
  /** Only what has a dated event, or for articles a date, on or after this. */
  from?: string | null | undefined;
  /** Kinds of instrument. */
  kinds?: Array<AgreementKind> | null | undefined;
  /** Only articles in these languages, ISO 639-1. */
  languages?: Array<string> | null | undefined;
  /** Whether any of `countries` is enough or all must be parties. */
  match?: Match | null | undefined;
  /** Parties by organization code. */
  organizations?: Array<string> | null | undefined;
  /** Rungs. */
  stages?: Array<Stage> | null | undefined;
  /** Only what has a dated event, or for articles a date, on or before this. */
  to?: string | null | undefined;
  /** Sorts of things. */
  types?: Array<SearchType> | null | undefined;
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

/** How long the periods of a timeline are. */
export type TimelineUnit =
  /** Ten years, from a year that ends in 0. */
  | 'DECADE'
  /** A month. Events known to the year alone stand under their year. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

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

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { powers: Array<Power>, person: { id: string, name: string, email: string, role: Role, suspendedAt: string | null, createdAt: string }, apiKeys: Array<{ id: string, name: string, start: string, powers: Array<Power>, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null }> } | null };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { people: Array<{ id: string, name: string, email: string, role: Role, suspendedAt: string | null, createdAt: string }> | null };

type Refusal_DuplicateArticle_Fragment = { message: string, path: Array<string>, code: string };

type Refusal_InvalidInput_Fragment = { message: string, path: Array<string>, code: string };

type Refusal_InvitationSpent_Fragment = { message: string, path: Array<string>, code: string };

type Refusal_NotFound_Fragment = { message: string, path: Array<string>, code: string };

type Refusal_StaleVersion_Fragment = { message: string, path: Array<string>, code: string };

export type RefusalFragment =
  | Refusal_DuplicateArticle_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_InvitationSpent_Fragment
  | Refusal_NotFound_Fragment
  | Refusal_StaleVersion_Fragment
;

export type PersonFactsFragment = { id: string, name: string, email: string, role: Role, suspendedAt: string | null, createdAt: string };

export type ApiKeyFactsFragment = { id: string, name: string, start: string, powers: Array<Power>, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'ApiKeyCreated', key: string, apiKey: { id: string, name: string, start: string, powers: Array<Power>, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null } }
    | { __typename: 'InvalidInput', message: string, path: Array<string>, code: string }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKeyRevoked', apiKey: { id: string, name: string, start: string, powers: Array<Power>, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null } }
    | { __typename: 'NotFound', message: string, path: Array<string>, code: string }
   };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson:
    | { __typename: 'InvalidInput', message: string, path: Array<string>, code: string }
    | { __typename: 'PersonInvited', url: string, expiresAt: string }
   };

export type ReadInvitationMutationVariables = Exact<{
  input: ReadInvitationInput;
}>;


export type ReadInvitationMutation = { readInvitation:
    | { __typename: 'InvitationRead', email: string | null, role: Role, expiresAt: string }
    | { __typename: 'InvitationSpent', message: string, path: Array<string>, code: string }
   };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', message: string, path: Array<string>, code: string }
    | { __typename: 'InvitationAccepted', person: { id: string, name: string, email: string, role: Role, suspendedAt: string | null, createdAt: string } }
    | { __typename: 'InvitationSpent', message: string, path: Array<string>, code: string }
   };

export type ChangePersonMutationVariables = Exact<{
  input: ChangePersonInput;
}>;


export type ChangePersonMutation = { changePerson:
    | { __typename: 'InvalidInput', message: string, path: Array<string>, code: string }
    | { __typename: 'NotFound', message: string, path: Array<string>, code: string }
    | { __typename: 'PersonChanged', person: { id: string, name: string, email: string, role: Role, suspendedAt: string | null, createdAt: string } }
   };

export type AgreementQueryVariables = Exact<{
  by: AgreementBy;
  locale: Locale;
}>;


export type AgreementQuery = { agreement: { officialTitle: string | null, notes: string | null, historicalParties: Array<string>, firstPublishedAt: string, updatedAt: string, checkedAt: string | null, id: string, slug: string, title: string, titleIsBuilt: boolean, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, disagreement: string | null, dataset: { coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } | null, corroboration: { outlets: number, independent: number }, domains: Array<{ slug: string, level: number, icon: string, label: string }>, sources: Array<{ id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } }>, parties: Array<{ role: PartyRole | null, from: string | null, to: string | null, party:
        | { __typename: 'Country', id: string, name: string, countryCode: string }
        | { __typename: 'Organization', id: string, name: string, organizationCode: string }
      , evidence: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > }>, subjects: Array<{ domain: { slug: string, level: number, icon: string, label: string }, evidence: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > }>, commitments: Array<{ id: string, statement: string, stage: Stage, wording: Wording, wordingCue: string | null, concreteness: number, domain: { slug: string, level: number, icon: string, label: string, parent: { slug: string, icon: string, label: string } | null }, actors: Array<
        | { __typename: 'Country', id: string, name: string, countryCode: string }
        | { __typename: 'Organization', id: string, name: string, organizationCode: string }
      >, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, evidence: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > }>, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > }>, evidence: { totalCount: number, nodes: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > } } | null };

export type AgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  orderBy?: AgreementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type AgreementsQuery = { agreements: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
          | { __typename: 'Country', id: string, name: string, countryCode: string }
          | { __typename: 'Organization', id: string, name: string, organizationCode: string }
         }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AgreementsInFullQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  orderBy?: AgreementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type AgreementsInFullQuery = { agreements: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, titleIsBuilt: boolean, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, disagreement: string | null, domains: Array<{ slug: string, level: number, icon: string, label: string }>, parties: Array<{ role: PartyRole | null, from: string | null, to: string | null, party:
          | { __typename: 'Country', id: string, name: string, countryCode: string }
          | { __typename: 'Organization', id: string, name: string, organizationCode: string }
        , evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, subjects: Array<{ domain: { slug: string, level: number, icon: string, label: string }, evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, commitments: Array<{ id: string, statement: string, stage: Stage, wording: Wording, wordingCue: string | null, concreteness: number, domain: { slug: string, level: number, icon: string, label: string, parent: { slug: string, icon: string, label: string } | null }, actors: Array<
          | { __typename: 'Country', id: string, name: string, countryCode: string }
          | { __typename: 'Organization', id: string, name: string, organizationCode: string }
        >, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
            | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
            | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
            | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
          > }>, evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, evidence: { totalCount: number, nodes: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ArticleQueryVariables = Exact<{
  by: ArticleBy;
  locale: Locale;
}>;


export type ArticleQuery = { article: { kind: ArticleKind, author: string | null, archivedUrl: string | null, retrievedAt: string | null, id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, revision: { text: string, number: number, sha256: string, length: number, createdAt: string } | null, passages: Array<{ start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean }>, agreements: Array<{ id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
          | { __typename: 'Country', id: string, name: string, countryCode: string }
          | { __typename: 'Organization', id: string, name: string, organizationCode: string }
         }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }>, image: { url: string, alt: string | null } | null, blocks: Array<{ kind: BlockKind, start: number, end: number, text: string }>, coverage: { codedShare: number, sentences: Array<{ start: number, end: number, bears: SentenceBearing }> } | null, countries: Array<{ code: string, name: string }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, outlet: { name: string, url: string | null } } | null };

export type ArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type ArticlesQuery = { articles: { totalCount: number, nodes: Array<{ kind: ArticleKind, id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, revision: { number: number, length: number } | null, coverage: { codedShare: number } | null, countries: Array<{ code: string, name: string }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, agreements: Array<{ id: string, stage: Stage, commitments: Array<{ id: string }> }>, outlet: { name: string, url: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CountryQueryVariables = Exact<{
  code: string;
  locale: Locale;
}>;


export type CountryQuery = { country: { id: string, code: string, alpha3: string, name: string, aliases: Array<string>, region: { code: string, name: string } | null, subregion: { code: string, name: string } | null, memberships: Array<{ from: string | null, to: string | null, organization: { code: string, name: string } }> } | null };

export type CountriesQueryVariables = Exact<{
  locale: Locale;
  filter?: CountryFilter | null | undefined;
  orderBy?: CountryOrder | null | undefined;
}>;


export type CountriesQuery = { countries: Array<{ id: string, code: string, alpha3: string, name: string, subregion: { code: string, name: string } | null, agreements: { totalCount: number } }> };

export type DatasetsQueryVariables = Exact<{
  locale: Locale;
}>;


export type DatasetsQuery = { datasets: Array<{ id: string, rowCount: number, coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null }> };

export type DomainQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type DomainQuery = { domain: { id: string, definition: string, agreementCount: number, slug: string, level: number, icon: string, label: string, color: { light: string, dark: string }, parent: { slug: string, level: number, icon: string, label: string } | null, children: Array<{ agreementCount: number, slug: string, level: number, icon: string, label: string }>, mappings: Array<{ scheme: string, code: string, relation: SkosRelation }> } | null };

export type DomainsQueryVariables = Exact<{
  locale: Locale;
  level?: number | null | undefined;
}>;


export type DomainsQuery = { domains: Array<{ id: string, definition: string, agreementCount: number, slug: string, level: number, icon: string, label: string }> };

export type AgreementCardFragment = { id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
      | { __typename: 'Country', id: string, name: string, countryCode: string }
      | { __typename: 'Organization', id: string, name: string, organizationCode: string }
     }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> };

export type EventPartsFragment = { kind: EventKind, date: string | null, place: string | null, evidence: Array<
    | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
    | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
    | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
  > };

export type CommitmentPartsFragment = { id: string, statement: string, stage: Stage, wording: Wording, wordingCue: string | null, concreteness: number, domain: { slug: string, level: number, icon: string, label: string, parent: { slug: string, icon: string, label: string } | null }, actors: Array<
    | { __typename: 'Country', id: string, name: string, countryCode: string }
    | { __typename: 'Organization', id: string, name: string, organizationCode: string }
  >, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
      | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
      | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
      | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
    > }>, evidence: Array<
    | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
    | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
    | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
  > };

export type AgreementFactsFragment = { id: string, slug: string, title: string, titleIsBuilt: boolean, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, disagreement: string | null, parties: Array<{ role: PartyRole | null, from: string | null, to: string | null, party:
      | { __typename: 'Country', id: string, name: string, countryCode: string }
      | { __typename: 'Organization', id: string, name: string, organizationCode: string }
    , evidence: Array<
      | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
      | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
      | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
    > }>, subjects: Array<{ domain: { slug: string, level: number, icon: string, label: string }, evidence: Array<
      | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
      | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
      | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
    > }>, commitments: Array<{ id: string, statement: string, stage: Stage, wording: Wording, wordingCue: string | null, concreteness: number, domain: { slug: string, level: number, icon: string, label: string, parent: { slug: string, icon: string, label: string } | null }, actors: Array<
      | { __typename: 'Country', id: string, name: string, countryCode: string }
      | { __typename: 'Organization', id: string, name: string, organizationCode: string }
    >, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > }>, evidence: Array<
      | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
      | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
      | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
    > }>, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
      | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
      | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
      | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
    > }>, evidence: { totalCount: number, nodes: Array<
      | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
      | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
      | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
    > } };

export type ArticleCardFragment = { kind: ArticleKind, id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, revision: { number: number, length: number } | null, coverage: { codedShare: number } | null, countries: Array<{ code: string, name: string }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, agreements: Array<{ id: string, stage: Stage, commitments: Array<{ id: string }> }>, outlet: { name: string, url: string | null } };

export type ArticleTextFragment = { kind: ArticleKind, author: string | null, archivedUrl: string | null, retrievedAt: string | null, id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, image: { url: string, alt: string | null } | null, revision: { number: number, sha256: string, length: number, createdAt: string } | null, blocks: Array<{ kind: BlockKind, start: number, end: number, text: string }>, coverage: { codedShare: number, sentences: Array<{ start: number, end: number, bears: SentenceBearing }> } | null, countries: Array<{ code: string, name: string }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, outlet: { name: string, url: string | null } };

export type PageEndsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type ArticleCitationsFragment = { text: string, bibtex: string, ris: string, csl: string };

export type AgreementCitationsFragment = { text: string, bibtex: string, ris: string, csl: string };

export type PassageCitationsFragment = { text: string, bibtex: string, ris: string, csl: string };

export type PassagePartsFragment = { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } };

export type DatasetNameFragment = { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null };

export type DatasetCoverageFragment = { coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null };

type EvidenceParts_DatasetRowEvidence_Fragment = { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } };

type EvidenceParts_PassageEvidence_Fragment = { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } };

type EvidenceParts_ReferenceEvidence_Fragment = { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } };

export type EvidencePartsFragment =
  | EvidenceParts_DatasetRowEvidence_Fragment
  | EvidenceParts_PassageEvidence_Fragment
  | EvidenceParts_ReferenceEvidence_Fragment
;

export type DomainNameFragment = { slug: string, level: number, icon: string, label: string };

type PartyName_Country_Fragment = { __typename: 'Country', id: string, name: string, countryCode: string };

type PartyName_Organization_Fragment = { __typename: 'Organization', id: string, name: string, organizationCode: string };

export type PartyNameFragment =
  | PartyName_Country_Fragment
  | PartyName_Organization_Fragment
;

export type SourceNameFragment = { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } };

export type NodeQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type NodeQuery = { node:
    | { __typename: 'Agreement', slug: string, title: string, id: string }
    | { __typename: 'Article', slug: string, id: string, articleTitle: string }
    | { __typename: 'Commitment', statement: string, id: string, agreement: { slug: string } }
    | { __typename: 'CooperationDomain', slug: string, label: string, id: string }
    | { __typename: 'Country', name: string, id: string, countryCode: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'DatasetRowEvidence', id: string }
    | { __typename: 'Organization', name: string, id: string, organizationCode: string }
    | { __typename: 'PassageEvidence', id: string }
    | { __typename: 'ReferenceEvidence', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  locale: Locale;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Agreement', slug: string, title: string, id: string }
    | { __typename: 'Article', slug: string, id: string, articleTitle: string }
    | { __typename: 'Commitment', statement: string, id: string, agreement: { slug: string } }
    | { __typename: 'CooperationDomain', slug: string, label: string, id: string }
    | { __typename: 'Country', name: string, id: string, countryCode: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'DatasetRowEvidence', id: string }
    | { __typename: 'Organization', name: string, id: string, organizationCode: string }
    | { __typename: 'PassageEvidence', id: string }
    | { __typename: 'ReferenceEvidence', id: string }
   | null> };

type NodeName_Agreement_Fragment = { __typename: 'Agreement', slug: string, title: string, id: string };

type NodeName_Article_Fragment = { __typename: 'Article', slug: string, id: string, articleTitle: string };

type NodeName_Commitment_Fragment = { __typename: 'Commitment', statement: string, id: string, agreement: { slug: string } };

type NodeName_CooperationDomain_Fragment = { __typename: 'CooperationDomain', slug: string, label: string, id: string };

type NodeName_Country_Fragment = { __typename: 'Country', name: string, id: string, countryCode: string };

type NodeName_Dataset_Fragment = { __typename: 'Dataset', id: string };

type NodeName_DatasetRowEvidence_Fragment = { __typename: 'DatasetRowEvidence', id: string };

type NodeName_Organization_Fragment = { __typename: 'Organization', name: string, id: string, organizationCode: string };

type NodeName_PassageEvidence_Fragment = { __typename: 'PassageEvidence', id: string };

type NodeName_ReferenceEvidence_Fragment = { __typename: 'ReferenceEvidence', id: string };

export type NodeNameFragment =
  | NodeName_Agreement_Fragment
  | NodeName_Article_Fragment
  | NodeName_Commitment_Fragment
  | NodeName_CooperationDomain_Fragment
  | NodeName_Country_Fragment
  | NodeName_Dataset_Fragment
  | NodeName_DatasetRowEvidence_Fragment
  | NodeName_Organization_Fragment
  | NodeName_PassageEvidence_Fragment
  | NodeName_ReferenceEvidence_Fragment
;

export type OrganizationQueryVariables = Exact<{
  code: string;
  locale: Locale;
}>;


export type OrganizationQuery = { organization: { id: string, code: string, name: string, aliases: Array<string>, membersAreCoded: boolean, members: Array<{ from: string | null, to: string | null, country: { code: string, name: string } }>, evidence: Array<
      | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
      | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
      | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
    > } | null };

export type OrganizationsQueryVariables = Exact<{
  locale: Locale;
}>;


export type OrganizationsQuery = { organizations: Array<{ id: string, code: string, name: string, membersAreCoded: boolean, agreements: { totalCount: number } }> };

export type AgreementPageQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type AgreementPageQuery = { agreement: { officialTitle: string | null, notes: string | null, historicalParties: Array<string>, firstPublishedAt: string, updatedAt: string, checkedAt: string | null, id: string, slug: string, title: string, titleIsBuilt: boolean, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, disagreement: string | null, text: string, bibtex: string, ris: string, csl: string, dataset: { coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } | null, corroboration: { outlets: number, independent: number }, domains: Array<{ slug: string, level: number, icon: string, label: string }>, sources: Array<{ archivedUrl: string | null, id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, revision: { number: number } | null, outlet: { name: string, url: string | null } }>, parties: Array<{ role: PartyRole | null, from: string | null, to: string | null, party:
        | { __typename: 'Country', id: string, name: string, countryCode: string }
        | { __typename: 'Organization', id: string, name: string, organizationCode: string }
      , evidence: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > }>, subjects: Array<{ domain: { slug: string, level: number, icon: string, label: string }, evidence: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > }>, commitments: Array<{ id: string, statement: string, stage: Stage, wording: Wording, wordingCue: string | null, concreteness: number, domain: { slug: string, level: number, icon: string, label: string, parent: { slug: string, icon: string, label: string } | null }, actors: Array<
        | { __typename: 'Country', id: string, name: string, countryCode: string }
        | { __typename: 'Organization', id: string, name: string, organizationCode: string }
      >, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, evidence: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > }>, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > }>, evidence: { totalCount: number, nodes: Array<
        | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
        | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
        | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
      > } } | null };

export type ApiPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiPageQuery = { __schema: { types: Array<{ kind: __TypeKind, name: string | null, description: string | null, isOneOf: boolean | null, specifiedByURL: string | null, fields: Array<{ name: string, description: string | null, deprecationReason: string | null, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null }, args: Array<{ name: string, description: string | null, deprecationReason: string | null, defaultValue: string | null, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } }> }> | null, inputFields: Array<{ name: string, description: string | null, deprecationReason: string | null, defaultValue: string | null, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } }> | null, enumValues: Array<{ name: string, description: string | null, deprecationReason: string | null }> | null, interfaces: Array<{ name: string | null }> | null, possibleTypes: Array<{ name: string | null }> | null }> } };

export type InputDescriptionFragment = { name: string, description: string | null, deprecationReason: string | null, defaultValue: string | null, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } };

export type TypeReferenceFragment = { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null };

export type ArticlePageQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ArticlePageQuery = { article: { kind: ArticleKind, author: string | null, archivedUrl: string | null, retrievedAt: string | null, id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, text: string, bibtex: string, ris: string, csl: string, agreements: Array<{ id: string, slug: string, title: string, titleIsBuilt: boolean, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, disagreement: string | null, parties: Array<{ role: PartyRole | null, from: string | null, to: string | null, party:
          | { __typename: 'Country', id: string, name: string, countryCode: string }
          | { __typename: 'Organization', id: string, name: string, organizationCode: string }
        , evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, subjects: Array<{ domain: { slug: string, level: number, icon: string, label: string }, evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, commitments: Array<{ id: string, statement: string, stage: Stage, wording: Wording, wordingCue: string | null, concreteness: number, domain: { slug: string, level: number, icon: string, label: string, parent: { slug: string, icon: string, label: string } | null }, actors: Array<
          | { __typename: 'Country', id: string, name: string, countryCode: string }
          | { __typename: 'Organization', id: string, name: string, organizationCode: string }
        >, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
            | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
            | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
            | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
          > }>, evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > }>, evidence: { totalCount: number, nodes: Array<
          | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
          | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
          | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
        > } }>, image: { url: string, alt: string | null } | null, revision: { number: number, sha256: string, length: number, createdAt: string } | null, blocks: Array<{ kind: BlockKind, start: number, end: number, text: string }>, coverage: { codedShare: number, sentences: Array<{ start: number, end: number, bears: SentenceBearing }> } | null, countries: Array<{ code: string, name: string }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, outlet: { name: string, url: string | null } } | null };

export type CitationPageQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type CitationPageQuery = { article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, text: string, bibtex: string, ris: string, csl: string, revision: { number: number } | null, passages: Array<{ start: number, end: number, exact: string, prefix: string, suffix: string, text: string, bibtex: string, ris: string, csl: string }>, outlet: { name: string, url: string | null } } | null };

export type CountryPageQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type CountryPageQuery = { country: { id: string, code: string, alpha3: string, name: string, aliases: Array<string>, region: { name: string } | null, subregion: { name: string } | null, memberships: Array<{ from: string | null, to: string | null, organization: { code: string, name: string } }>, partners: Array<{ agreementCount: number, country: { code: string, name: string } }>, all: { facets: { countries: Array<{ count: number, country: { code: string, name: string } }>, stages: Array<{ stage: Stage, count: number }> } }, dated: { totalCount: number }, domainProfile: Array<{ agreementCount: number, domain: { slug: string, level: number, icon: string, label: string } }>, agreements: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
            | { __typename: 'Country', id: string, name: string, countryCode: string }
            | { __typename: 'Organization', id: string, name: string, organizationCode: string }
           }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null, timeline: Array<{ period: string, agreementCount: number, events: Array<{ kind: EventKind, count: number }> }>, named: Array<{ code: string, name: string }>, texts: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } }> }, sources: { totalCount: number }, datasets: Array<{ coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null }>, countries: Array<{ code: string, name: string }> };

export type DomainPageQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type DomainPageQuery = { domain: { id: string, definition: string, agreementCount: number, slug: string, level: number, icon: string, label: string, parent: { slug: string, level: number, icon: string, label: string, children: Array<{ agreementCount: number, slug: string, level: number, icon: string, label: string }> } | null, children: Array<{ agreementCount: number, slug: string, level: number, icon: string, label: string }>, mappings: Array<{ scheme: string, code: string, relation: SkosRelation }>, all: { facets: { countries: Array<{ count: number, country: { code: string, name: string } }> } }, dated: { totalCount: number }, agreements: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, commitments: Array<{ id: string, statement: string, stage: Stage, wording: Wording, domain: { slug: string, label: string } }>, parties: Array<{ party:
            | { __typename: 'Country', id: string, name: string, countryCode: string }
            | { __typename: 'Organization', id: string, name: string, organizationCode: string }
           }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null, timeline: Array<{ period: string, agreementCount: number, events: Array<{ kind: EventKind, count: number }> }>, named: Array<{ code: string, name: string }>, datasets: Array<{ coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null }> };

export type ArticleExistsQueryVariables = Exact<{
  slug: string;
}>;


export type ArticleExistsQuery = { article: { id: string } | null };

export type AgreementExistsQueryVariables = Exact<{
  slug: string;
}>;


export type AgreementExistsQuery = { agreement: { id: string } | null };

export type CountryExistsQueryVariables = Exact<{
  code: string;
}>;


export type CountryExistsQuery = { country: { id: string } | null };

export type PairExistsQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type PairExistsQuery = { a: { id: string } | null, b: { id: string } | null };

export type OrganizationExistsQueryVariables = Exact<{
  code: string;
}>;


export type OrganizationExistsQuery = { organization: { id: string } | null };

export type DomainExistsQueryVariables = Exact<{
  slug: string;
}>;


export type DomainExistsQuery = { domain: { id: string } | null };

export type PingQueryVariables = Exact<{ [key: string]: never; }>;


export type PingQuery = { __typename: 'Query' };

export type TypeExistsQueryVariables = Exact<{
  name: string;
}>;


export type TypeExistsQuery = { __type: { name: string | null } | null };

export type ExplorePageQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  dated?: AgreementFilter | null | undefined;
  by: TimelineUnit;
  map: boolean;
  network: boolean;
  timeline: boolean;
  locale: Locale;
}>;


export type ExplorePageQuery = { agreements: { totalCount: number, facets: { countries: Array<{ count: number, country: { code: string, name: string } }>, organizations: Array<{ count: number, organization: { code: string, name: string } }>, domains: Array<{ count: number, domain: { slug: string, level: number, icon: string, label: string } }>, kinds: Array<{ kind: AgreementKind, count: number }>, stages: Array<{ stage: Stage, count: number }>, years: Array<{ year: number, count: number }>, datasets: Array<{ count: number, dataset: { slug: string, name: string } }> } }, all: { totalCount: number }, datasets: Array<{ coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null }>, parties?: { nodes: Array<{ count: number, country: { code: string, name: string } }> }, named?: Array<{ code: string, name: string }>, network?: { nodes: Array<{ count: number, country: { code: string, name: string } }>, edges: Array<{ weight: number, a: { code: string }, b: { code: string } }> }, timeline?: Array<{ period: string, agreementCount: number, events: Array<{ kind: EventKind, count: number }> }>, dated?: { totalCount: number } };

export type HomeGlanceQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeGlanceQuery = { agreements: { totalCount: number }, articles: { totalCount: number } };

export type ArticleGlanceQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ArticleGlanceQuery = { article: { kind: ArticleKind, id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, domains: Array<{ slug: string, level: number, icon: string, label: string, color: { light: string, dark: string } }>, agreements: Array<{ commitments: Array<{ id: string }> }>, outlet: { name: string, url: string | null } } | null };

export type AgreementGlanceQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type AgreementGlanceQuery = { agreement: { slug: string, title: string, kind: AgreementKind, stage: Stage, summary: string | null, historicalParties: Array<string>, parties: Array<{ party:
        | { __typename: 'Country', id: string, name: string, countryCode: string }
        | { __typename: 'Organization', id: string, name: string, organizationCode: string }
       }>, domains: Array<{ slug: string, level: number, icon: string, label: string, color: { light: string, dark: string } }>, events: Array<{ kind: EventKind, date: string | null }>, corroboration: { outlets: number } } | null };

export type CountryGlanceQueryVariables = Exact<{
  code: string;
  locale: Locale;
}>;


export type CountryGlanceQuery = { country: { name: string, agreements: { totalCount: number }, domainProfile: Array<{ domain: { slug: string, level: number, icon: string, label: string, color: { light: string, dark: string } } }> } | null };

export type PairGlanceQueryVariables = Exact<{
  a: string;
  b: string;
  locale: Locale;
}>;


export type PairGlanceQuery = { pair: { a: { code: string, name: string }, b: { code: string, name: string }, agreements: { totalCount: number, nodes: Array<{ slug: string, title: string, stage: Stage, events: Array<{ kind: EventKind, date: string | null }> }> }, domainProfile: Array<{ domain: { slug: string, level: number, icon: string, label: string, color: { light: string, dark: string } } }> } };

export type DomainGlanceQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type DomainGlanceQuery = { domain: { definition: string, agreementCount: number, slug: string, level: number, icon: string, label: string, color: { light: string, dark: string } } | null };

export type DomainHueFragment = { slug: string, level: number, icon: string, label: string, color: { light: string, dark: string } };

export type HomeQueryVariables = Exact<{
  locale: Locale;
}>;


export type HomeQuery = { latest: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
          | { __typename: 'Country', id: string, name: string, countryCode: string }
          | { __typename: 'Organization', id: string, name: string, organizationCode: string }
         }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }> }, texts: { totalCount: number, nodes: Array<{ kind: ArticleKind, id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, blocks: Array<{ kind: BlockKind, start: number, end: number, text: string }>, coverage: { codedShare: number, sentences: Array<{ start: number, end: number, bears: SentenceBearing }> } | null, agreements: Array<{ id: string, slug: string, title: string, stage: Stage, commitments: Array<{ id: string, statement: string, stage: Stage, wording: Wording, wordingCue: string | null, concreteness: number, domain: { slug: string, level: number, icon: string, label: string, parent: { slug: string, icon: string, label: string } | null }, actors: Array<
            | { __typename: 'Country', id: string, name: string, countryCode: string }
            | { __typename: 'Organization', id: string, name: string, organizationCode: string }
          >, events: Array<{ kind: EventKind, date: string | null, place: string | null, evidence: Array<
              | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
              | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
              | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
            > }>, evidence: Array<
            | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
            | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
            | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
          > }> }>, revision: { number: number, length: number } | null, countries: Array<{ code: string, name: string }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, outlet: { name: string, url: string | null } }> }, sources: { totalCount: number }, countries: Array<{ code: string, name: string, agreementCount: number }>, domains: Array<{ agreementCount: number, slug: string, level: number, icon: string, label: string }>, organizations: Array<{ code: string, agreementCount: number }> };

export type AgreementsPageQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  orderBy?: AgreementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type AgreementsPageQuery = { agreements: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
          | { __typename: 'Country', id: string, name: string, countryCode: string }
          | { __typename: 'Organization', id: string, name: string, organizationCode: string }
         }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: { countries: Array<{ count: number, country: { code: string, name: string } }>, organizations: Array<{ count: number, organization: { code: string, name: string } }>, domains: Array<{ count: number, domain: { slug: string, level: number, icon: string, label: string } }>, kinds: Array<{ kind: AgreementKind, count: number }>, stages: Array<{ stage: Stage, count: number }>, years: Array<{ year: number, count: number }>, datasets: Array<{ count: number, dataset: { slug: string, name: string } }> } }, all: { totalCount: number }, datasets: Array<{ coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null }> };

export type FacetCountsFragment = { countries: Array<{ count: number, country: { code: string, name: string } }>, organizations: Array<{ count: number, organization: { code: string, name: string } }>, domains: Array<{ count: number, domain: { slug: string, level: number, icon: string, label: string } }>, kinds: Array<{ kind: AgreementKind, count: number }>, stages: Array<{ stage: Stage, count: number }>, years: Array<{ year: number, count: number }>, datasets: Array<{ count: number, dataset: { slug: string, name: string } }> };

export type FilterNamesQueryVariables = Exact<{
  locale: Locale;
}>;


export type FilterNamesQuery = { countries: Array<{ code: string, name: string }>, organizations: Array<{ code: string, name: string }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, datasets: Array<{ slug: string, name: string }> };

export type CountriesPageQueryVariables = Exact<{
  locale: Locale;
}>;


export type CountriesPageQuery = { countries: Array<{ code: string, name: string, agreementCount: number, subregion: { code: string, name: string } | null }>, organizations: Array<{ code: string, name: string, agreementCount: number }> };

export type ArticlesPageQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type ArticlesPageQuery = { articles: { totalCount: number, nodes: Array<{ kind: ArticleKind, id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, revision: { number: number, length: number } | null, coverage: { codedShare: number } | null, countries: Array<{ code: string, name: string }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, agreements: Array<{ id: string, stage: Stage, commitments: Array<{ id: string }> }>, outlet: { name: string, url: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: { countries: Array<{ count: number, country: { code: string, name: string } }>, domains: Array<{ count: number, domain: { slug: string, level: number, icon: string, label: string } }>, kinds: Array<{ kind: ArticleKind, count: number }>, languages: Array<{ language: string, count: number }>, years: Array<{ year: number, count: number }> } }, all: { totalCount: number } };

export type OrganizationPageQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type OrganizationPageQuery = { organization: { id: string, code: string, name: string, aliases: Array<string>, membersAreCoded: boolean, members: Array<{ from: string | null, to: string | null, country: { code: string, name: string } }>, evidence: Array<
      | { __typename: 'DatasetRowEvidence', rowId: string, url: string | null, id: string, stance: Stance, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }
      | { __typename: 'PassageEvidence', id: string, stance: Stance, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } }
      | { __typename: 'ReferenceEvidence', says: string | null, locator: string | null, id: string, stance: Stance, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } }
    >, agreements: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
            | { __typename: 'Country', id: string, name: string, countryCode: string }
            | { __typename: 'Organization', id: string, name: string, organizationCode: string }
           }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null, datasets: Array<{ coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null }> };

export type PairPageQueryVariables = Exact<{
  a: string;
  b: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type PairPageQuery = { pair: { a: { code: string, name: string }, b: { code: string, name: string }, agreements: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
            | { __typename: 'Country', id: string, name: string, countryCode: string }
            | { __typename: 'Organization', id: string, name: string, organizationCode: string }
           }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, overview: { nodes: Array<{ slug: string, title: string, kind: AgreementKind, stage: Stage, historicalParties: Array<string>, parties: Array<{ party:
            | { __typename: 'Country' }
            | { __typename: 'Organization' }
           }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }>, dataset: { slug: string, name: string, coverageFrom: number | null } | null }> }, commitments: { totalCount: number, nodes: Array<{ id: string, statement: string, stage: Stage, domain: { slug: string, level: number, icon: string, label: string }, agreement: { slug: string, commitments: Array<{ id: string }> } }> }, domainProfile: Array<{ agreementCount: number, domain: { slug: string, level: number, icon: string, label: string } }>, organizations: Array<{ code: string, name: string }>, coverage: Array<{ isLoaded: boolean, agreementCount: number, statement: string, timeline: Array<{ period: string, agreementCount: number }>, years: Array<{ period: string, agreementCount: number }>, dataset: { coverageNote: string | null, agreementCount: number, slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }> }, country: { partners: Array<{ agreementCount: number, country: { code: string, name: string } }> } | null };

export type PairCountryFragment = { code: string, name: string };

export type PairAgreementFragment = { slug: string, title: string, kind: AgreementKind, stage: Stage, historicalParties: Array<string>, parties: Array<{ party:
      | { __typename: 'Country' }
      | { __typename: 'Organization' }
     }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }>, dataset: { slug: string, name: string, coverageFrom: number | null } | null };

export type PairCommitmentFragment = { id: string, statement: string, stage: Stage, domain: { slug: string, level: number, icon: string, label: string }, agreement: { slug: string, commitments: Array<{ id: string }> } };

export type SearchPageQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type SearchPageQuery = { search: { totalCount: number, corrections: Array<{ from: string, to: string }>, named: Array<
      | { __typename: 'Agreement' }
      | { __typename: 'Article' }
      | { __typename: 'Commitment' }
      | { __typename: 'CooperationDomain', id: string, agreementCount: number, slug: string, level: number, icon: string, label: string }
      | { __typename: 'Country', id: string, name: string, agreementCount: number, countryCode: string }
      | { __typename: 'Organization', id: string, name: string, agreementCount: number, organizationCode: string }
    >, alternatives: Array<{ change: SearchChange, query: string, without: Array<SearchFilterField>, count: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: { types: Array<{ type: SearchType, count: number }>, countries: Array<{ count: number, country: { code: string, name: string } }>, domains: Array<{ count: number, domain: { slug: string, level: number, icon: string, label: string } }>, kinds: Array<{ kind: AgreementKind, count: number }>, stages: Array<{ stage: Stage, count: number }> }, edges: Array<{ cursor: string, node:
        | { __typename: 'Agreement', id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
              | { __typename: 'Country', id: string, name: string, countryCode: string }
              | { __typename: 'Organization', id: string, name: string, organizationCode: string }
             }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }
        | { __typename: 'Article', id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, articleKind: ArticleKind, revision: { number: number } | null, outlet: { name: string, url: string | null } }
        | { __typename: 'Commitment', id: string, statement: string, stage: Stage, wording: Wording, domain: { slug: string, level: number, icon: string, label: string }, agreement: { slug: string, title: string, commitments: Array<{ id: string }> } }
        | { __typename: 'CooperationDomain', id: string, definition: string, agreementCount: number, slug: string, level: number, icon: string, label: string }
        | { __typename: 'Country', id: string, name: string, agreementCount: number, countryCode: string }
        | { __typename: 'Organization', id: string, name: string, agreementCount: number, organizationCode: string }
      , highlights: Array<{ field: string, locale: Locale, fragments: Array<{ text: string, marked: boolean }> }>, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } | null }> } };

type SearchHitParts_Agreement_Fragment = { __typename: 'Agreement', id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
      | { __typename: 'Country', id: string, name: string, countryCode: string }
      | { __typename: 'Organization', id: string, name: string, organizationCode: string }
     }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> };

type SearchHitParts_Article_Fragment = { __typename: 'Article', id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, articleKind: ArticleKind, revision: { number: number } | null, outlet: { name: string, url: string | null } };

type SearchHitParts_Commitment_Fragment = { __typename: 'Commitment', id: string, statement: string, stage: Stage, wording: Wording, domain: { slug: string, level: number, icon: string, label: string }, agreement: { slug: string, title: string, commitments: Array<{ id: string }> } };

type SearchHitParts_CooperationDomain_Fragment = { __typename: 'CooperationDomain', id: string, definition: string, agreementCount: number, slug: string, level: number, icon: string, label: string };

type SearchHitParts_Country_Fragment = { __typename: 'Country', id: string, name: string, agreementCount: number, countryCode: string };

type SearchHitParts_Organization_Fragment = { __typename: 'Organization', id: string, name: string, agreementCount: number, organizationCode: string };

export type SearchHitPartsFragment =
  | SearchHitParts_Agreement_Fragment
  | SearchHitParts_Article_Fragment
  | SearchHitParts_Commitment_Fragment
  | SearchHitParts_CooperationDomain_Fragment
  | SearchHitParts_Country_Fragment
  | SearchHitParts_Organization_Fragment
;

export type PairQueryVariables = Exact<{
  a: string;
  b: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type PairQuery = { pair: { a: { code: string, name: string }, b: { code: string, name: string }, agreements: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
            | { __typename: 'Country', id: string, name: string, countryCode: string }
            | { __typename: 'Organization', id: string, name: string, organizationCode: string }
           }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, domainProfile: Array<{ agreementCount: number, domain: { slug: string, level: number, icon: string, label: string } }>, organizations: Array<{ code: string, name: string }>, coverage: Array<{ isLoaded: boolean, agreementCount: number, statement: string, dataset: { slug: string, name: string, version: string | null, citation: string, url: string | null, licence: string | null, coverageFrom: number | null, coverageTo: number | null } }> } };

export type NetworkQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  minWeight?: number | null | undefined;
  locale: Locale;
}>;


export type NetworkQuery = { network: { nodes: Array<{ count: number, country: { code: string, name: string } }>, edges: Array<{ weight: number, a: { code: string }, b: { code: string } }> } };

export type TimelineQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  by?: TimelineUnit;
}>;


export type TimelineQuery = { timeline: Array<{ period: string, agreementCount: number, events: Array<{ kind: EventKind, count: number }> }> };

export type RecordPublishedSubscriptionVariables = Exact<{
  filter?: RecordFilter | null | undefined;
  locale: Locale;
}>;


export type RecordPublishedSubscription = { recordPublished: { at: string, change: PublicationChange, record:
      | { __typename: 'Agreement', id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
            | { __typename: 'Country', id: string, name: string, countryCode: string }
            | { __typename: 'Organization', id: string, name: string, organizationCode: string }
           }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }
      | { __typename: 'Article', id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } }
     | null } };

export type SearchQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type SearchQuery = { search: { totalCount: number, corrections: Array<{ from: string, to: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node:
        | { __typename: 'Agreement', id: string, slug: string, title: string, kind: AgreementKind, stage: Stage, instruments: Instruments, summary: string | null, parties: Array<{ party:
              | { __typename: 'Country', id: string, name: string, countryCode: string }
              | { __typename: 'Organization', id: string, name: string, organizationCode: string }
             }>, domains: Array<{ slug: string, level: number, icon: string, label: string }>, events: Array<{ kind: EventKind, date: string | null }> }
        | { __typename: 'Article', id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, articleKind: ArticleKind, revision: { number: number } | null, outlet: { name: string, url: string | null } }
        | { __typename: 'Commitment', id: string, statement: string, stage: Stage, wording: Wording, domain: { slug: string, level: number, icon: string, label: string }, agreement: { slug: string, title: string, commitments: Array<{ id: string }> } }
        | { __typename: 'CooperationDomain', id: string, definition: string, agreementCount: number, slug: string, level: number, icon: string, label: string }
        | { __typename: 'Country', id: string, name: string, agreementCount: number, countryCode: string }
        | { __typename: 'Organization', id: string, name: string, agreementCount: number, organizationCode: string }
      , highlights: Array<{ field: string, locale: Locale, fragments: Array<{ text: string, marked: boolean }> }>, passage: { start: number, end: number, exact: string, prefix: string, suffix: string, verified: boolean, article: { id: string, slug: string, title: string, titleIsBuilt: boolean, language: string, url: string | null, publishedOn: string | null, outlet: { name: string, url: string | null } } } | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefusalFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Refusal on UserError {
  message
  path
  code
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const PersonFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PersonFacts on Person {
  id
  name
  email
  role
  suspendedAt
  createdAt
}
    `, {"fragmentName":"PersonFacts"}) as unknown as TypedDocumentString<PersonFactsFragment, unknown>;
export const ApiKeyFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ApiKeyFacts on ApiKey {
  id
  name
  start
  powers
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
}
    `, {"fragmentName":"ApiKeyFacts"}) as unknown as TypedDocumentString<ApiKeyFactsFragment, unknown>;
export const PartyNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
    `, {"fragmentName":"PartyName"}) as unknown as TypedDocumentString<PartyNameFragment, unknown>;
export const SourceNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}
    `, {"fragmentName":"SourceName"}) as unknown as TypedDocumentString<SourceNameFragment, unknown>;
export const PassagePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
    fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`, {"fragmentName":"PassageParts"}) as unknown as TypedDocumentString<PassagePartsFragment, unknown>;
export const DatasetNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
    `, {"fragmentName":"DatasetName"}) as unknown as TypedDocumentString<DatasetNameFragment, unknown>;
export const EvidencePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
    fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const DomainNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
    `, {"fragmentName":"DomainName"}) as unknown as TypedDocumentString<DomainNameFragment, unknown>;
export const EventPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EventParts on Event {
  kind
  date
  place(locale: $locale)
  evidence {
    ...EvidenceParts
  }
}
    fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`, {"fragmentName":"EventParts"}) as unknown as TypedDocumentString<EventPartsFragment, unknown>;
export const CommitmentPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CommitmentParts on Commitment {
  id
  statement(locale: $locale)
  domain {
    ...DomainName
    parent {
      slug
      icon
      label(locale: $locale)
    }
  }
  actors {
    ...PartyName
  }
  stage
  wording
  wordingCue
  concreteness
  events {
    ...EventParts
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment EventParts on Event {
  kind
  date
  place(locale: $locale)
  evidence {
    ...EvidenceParts
  }
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`, {"fragmentName":"CommitmentParts"}) as unknown as TypedDocumentString<CommitmentPartsFragment, unknown>;
export const AgreementFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AgreementFacts on Agreement {
  id
  slug
  title(locale: $locale)
  titleIsBuilt
  kind
  stage
  instruments
  summary(locale: $locale)
  disagreement(locale: $locale)
  parties {
    role
    from
    to
    party {
      ...PartyName
    }
    evidence {
      ...EvidenceParts
    }
  }
  subjects {
    domain {
      ...DomainName
    }
    evidence {
      ...EvidenceParts
    }
  }
  commitments {
    ...CommitmentParts
  }
  events {
    ...EventParts
  }
  evidence(first: 100) {
    totalCount
    nodes {
      ...EvidenceParts
    }
  }
}
    fragment EventParts on Event {
  kind
  date
  place(locale: $locale)
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  statement(locale: $locale)
  domain {
    ...DomainName
    parent {
      slug
      icon
      label(locale: $locale)
    }
  }
  actors {
    ...PartyName
  }
  stage
  wording
  wordingCue
  concreteness
  events {
    ...EventParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`, {"fragmentName":"AgreementFacts"}) as unknown as TypedDocumentString<AgreementFactsFragment, unknown>;
export const ArticleCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ArticleCard on Article {
  ...SourceName
  kind
  revision {
    number
    length
  }
  coverage {
    codedShare
  }
  countries {
    code
    name(locale: $locale)
  }
  domains {
    ...DomainName
  }
  agreements {
    id
    stage
    commitments {
      id
    }
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`, {"fragmentName":"ArticleCard"}) as unknown as TypedDocumentString<ArticleCardFragment, unknown>;
export const ArticleTextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ArticleText on Article {
  ...SourceName
  kind
  author
  archivedUrl
  retrievedAt
  image {
    url
    alt
  }
  revision {
    number
    sha256
    length
    createdAt
  }
  blocks {
    kind
    start
    end
    text
  }
  coverage {
    codedShare
    sentences {
      start
      end
      bears
    }
  }
  countries {
    code
    name(locale: $locale)
  }
  domains {
    ...DomainName
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`, {"fragmentName":"ArticleText"}) as unknown as TypedDocumentString<ArticleTextFragment, unknown>;
export const PageEndsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageEnds"}) as unknown as TypedDocumentString<PageEndsFragment, unknown>;
export const ArticleCitationsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ArticleCitations on Article {
  text: citation(style: TEXT, locale: $locale)
  bibtex: citation(style: BIBTEX, locale: $locale)
  ris: citation(style: RIS, locale: $locale)
  csl: citation(style: CSL_JSON, locale: $locale)
}
    `, {"fragmentName":"ArticleCitations"}) as unknown as TypedDocumentString<ArticleCitationsFragment, unknown>;
export const AgreementCitationsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AgreementCitations on Agreement {
  text: citation(style: TEXT, locale: $locale)
  bibtex: citation(style: BIBTEX, locale: $locale)
  ris: citation(style: RIS, locale: $locale)
  csl: citation(style: CSL_JSON, locale: $locale)
}
    `, {"fragmentName":"AgreementCitations"}) as unknown as TypedDocumentString<AgreementCitationsFragment, unknown>;
export const PassageCitationsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PassageCitations on Passage {
  text: citation(style: TEXT, locale: $locale)
  bibtex: citation(style: BIBTEX, locale: $locale)
  ris: citation(style: RIS, locale: $locale)
  csl: citation(style: CSL_JSON, locale: $locale)
}
    `, {"fragmentName":"PassageCitations"}) as unknown as TypedDocumentString<PassageCitationsFragment, unknown>;
export const DatasetCoverageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}
    fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}`, {"fragmentName":"DatasetCoverage"}) as unknown as TypedDocumentString<DatasetCoverageFragment, unknown>;
export const NodeNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NodeName on Node {
  __typename
  id
  ... on Country {
    countryCode: code
    name(locale: $locale)
  }
  ... on Organization {
    organizationCode: code
    name(locale: $locale)
  }
  ... on CooperationDomain {
    slug
    label(locale: $locale)
  }
  ... on Agreement {
    slug
    title(locale: $locale)
  }
  ... on Commitment {
    statement(locale: $locale)
    agreement {
      slug
    }
  }
  ... on Article {
    slug
    articleTitle: title
  }
}
    `, {"fragmentName":"NodeName"}) as unknown as TypedDocumentString<NodeNameFragment, unknown>;
export const TypeReferenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TypeReference on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}
    `, {"fragmentName":"TypeReference"}) as unknown as TypedDocumentString<TypeReferenceFragment, unknown>;
export const InputDescriptionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InputDescription on __InputValue {
  name
  description
  deprecationReason
  defaultValue
  type {
    ...TypeReference
  }
}
    fragment TypeReference on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}`, {"fragmentName":"InputDescription"}) as unknown as TypedDocumentString<InputDescriptionFragment, unknown>;
export const DomainHueFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DomainHue on CooperationDomain {
  ...DomainName
  color {
    light
    dark
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}`, {"fragmentName":"DomainHue"}) as unknown as TypedDocumentString<DomainHueFragment, unknown>;
export const FacetCountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FacetCounts on AgreementFacets {
  countries {
    count
    country {
      code
      name(locale: $locale)
    }
  }
  organizations {
    count
    organization {
      code
      name(locale: $locale)
    }
  }
  domains {
    count
    domain {
      ...DomainName
    }
  }
  kinds {
    kind
    count
  }
  stages {
    stage
    count
  }
  years {
    year
    count
  }
  datasets {
    count
    dataset {
      slug
      name
    }
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}`, {"fragmentName":"FacetCounts"}) as unknown as TypedDocumentString<FacetCountsFragment, unknown>;
export const PairCountryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PairCountry on Country {
  code
  name(locale: $locale)
}
    `, {"fragmentName":"PairCountry"}) as unknown as TypedDocumentString<PairCountryFragment, unknown>;
export const PairAgreementFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PairAgreement on Agreement {
  slug
  title(locale: $locale)
  kind
  stage
  parties {
    party {
      __typename
    }
  }
  historicalParties(locale: $locale)
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
  dataset {
    slug
    name
    coverageFrom
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}`, {"fragmentName":"PairAgreement"}) as unknown as TypedDocumentString<PairAgreementFragment, unknown>;
export const PairCommitmentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PairCommitment on Commitment {
  id
  statement(locale: $locale)
  stage
  domain {
    ...DomainName
  }
  agreement {
    slug
    commitments {
      id
    }
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}`, {"fragmentName":"PairCommitment"}) as unknown as TypedDocumentString<PairCommitmentFragment, unknown>;
export const AgreementCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}`, {"fragmentName":"AgreementCard"}) as unknown as TypedDocumentString<AgreementCardFragment, unknown>;
export const SearchHitPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SearchHitParts on SearchHit {
  __typename
  ... on Agreement {
    ...AgreementCard
  }
  ... on Commitment {
    id
    statement(locale: $locale)
    stage
    wording
    domain {
      ...DomainName
    }
    agreement {
      slug
      title(locale: $locale)
      commitments {
        id
      }
    }
  }
  ... on Article {
    ...SourceName
    articleKind: kind
    revision {
      number
    }
  }
  ... on Country {
    id
    countryCode: code
    name(locale: $locale)
    agreementCount
  }
  ... on Organization {
    id
    organizationCode: code
    name(locale: $locale)
    agreementCount
  }
  ... on CooperationDomain {
    id
    ...DomainName
    definition(locale: $locale)
    agreementCount
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`, {"fragmentName":"SearchHitParts"}) as unknown as TypedDocumentString<SearchHitPartsFragment, unknown>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    person {
      ...PersonFacts
    }
    powers
    apiKeys {
      ...ApiKeyFacts
    }
  }
}
    fragment PersonFacts on Person {
  id
  name
  email
  role
  suspendedAt
  createdAt
}
fragment ApiKeyFacts on ApiKey {
  id
  name
  start
  powers
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const PeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query People {
  people {
    ...PersonFacts
  }
}
    fragment PersonFacts on Person {
  id
  name
  email
  role
  suspendedAt
  createdAt
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const CreateApiKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on ApiKeyCreated {
      key
      apiKey {
        ...ApiKeyFacts
      }
    }
    ... on InvalidInput {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
  code
}
fragment ApiKeyFacts on ApiKey {
  id
  name
  start
  powers
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    __typename
    ... on ApiKeyRevoked {
      apiKey {
        ...ApiKeyFacts
      }
    }
    ... on NotFound {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
  code
}
fragment ApiKeyFacts on ApiKey {
  id
  name
  start
  powers
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const InvitePersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    __typename
    ... on PersonInvited {
      url
      expiresAt
    }
    ... on InvalidInput {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
  code
}`) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const ReadInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReadInvitation($input: ReadInvitationInput!) {
  readInvitation(input: $input) {
    __typename
    ... on InvitationRead {
      email
      role
      expiresAt
    }
    ... on InvitationSpent {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
  code
}`) as unknown as TypedDocumentString<ReadInvitationMutation, ReadInvitationMutationVariables>;
export const AcceptInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on InvitationAccepted {
      person {
        ...PersonFacts
      }
    }
    ... on InvitationSpent {
      ...Refusal
    }
    ... on InvalidInput {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
  code
}
fragment PersonFacts on Person {
  id
  name
  email
  role
  suspendedAt
  createdAt
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ChangePersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangePerson($input: ChangePersonInput!) {
  changePerson(input: $input) {
    __typename
    ... on PersonChanged {
      person {
        ...PersonFacts
      }
    }
    ... on NotFound {
      ...Refusal
    }
    ... on InvalidInput {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
  code
}
fragment PersonFacts on Person {
  id
  name
  email
  role
  suspendedAt
  createdAt
}`) as unknown as TypedDocumentString<ChangePersonMutation, ChangePersonMutationVariables>;
export const AgreementDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Agreement($by: AgreementBy!, $locale: Locale!) {
  agreement(by: $by) {
    ...AgreementFacts
    officialTitle
    notes(locale: $locale)
    historicalParties(locale: $locale)
    dataset {
      ...DatasetCoverage
    }
    corroboration {
      outlets
      independent
    }
    domains {
      ...DomainName
    }
    sources {
      ...SourceName
    }
    firstPublishedAt
    updatedAt
    checkedAt
  }
}
    fragment EventParts on Event {
  kind
  date
  place(locale: $locale)
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  statement(locale: $locale)
  domain {
    ...DomainName
    parent {
      slug
      icon
      label(locale: $locale)
    }
  }
  actors {
    ...PartyName
  }
  stage
  wording
  wordingCue
  concreteness
  events {
    ...EventParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment AgreementFacts on Agreement {
  id
  slug
  title(locale: $locale)
  titleIsBuilt
  kind
  stage
  instruments
  summary(locale: $locale)
  disagreement(locale: $locale)
  parties {
    role
    from
    to
    party {
      ...PartyName
    }
    evidence {
      ...EvidenceParts
    }
  }
  subjects {
    domain {
      ...DomainName
    }
    evidence {
      ...EvidenceParts
    }
  }
  commitments {
    ...CommitmentParts
  }
  events {
    ...EventParts
  }
  evidence(first: 100) {
    totalCount
    nodes {
      ...EvidenceParts
    }
  }
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<AgreementQuery, AgreementQueryVariables>;
export const AgreementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Agreements($filter: AgreementFilter, $orderBy: AgreementOrder, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  agreements(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...AgreementCard
    }
    pageInfo {
      ...PageEnds
    }
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}`) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const AgreementsInFullDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgreementsInFull($filter: AgreementFilter, $orderBy: AgreementOrder, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  agreements(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...AgreementFacts
      domains {
        ...DomainName
      }
    }
    pageInfo {
      ...PageEnds
    }
  }
}
    fragment EventParts on Event {
  kind
  date
  place(locale: $locale)
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  statement(locale: $locale)
  domain {
    ...DomainName
    parent {
      slug
      icon
      label(locale: $locale)
    }
  }
  actors {
    ...PartyName
  }
  stage
  wording
  wordingCue
  concreteness
  events {
    ...EventParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment AgreementFacts on Agreement {
  id
  slug
  title(locale: $locale)
  titleIsBuilt
  kind
  stage
  instruments
  summary(locale: $locale)
  disagreement(locale: $locale)
  parties {
    role
    from
    to
    party {
      ...PartyName
    }
    evidence {
      ...EvidenceParts
    }
  }
  subjects {
    domain {
      ...DomainName
    }
    evidence {
      ...EvidenceParts
    }
  }
  commitments {
    ...CommitmentParts
  }
  events {
    ...EventParts
  }
  evidence(first: 100) {
    totalCount
    nodes {
      ...EvidenceParts
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<AgreementsInFullQuery, AgreementsInFullQueryVariables>;
export const ArticleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Article($by: ArticleBy!, $locale: Locale!) {
  article(by: $by) {
    ...ArticleText
    revision {
      text
    }
    passages {
      start
      end
      exact
      prefix
      suffix
      verified
    }
    agreements {
      ...AgreementCard
    }
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment ArticleText on Article {
  ...SourceName
  kind
  author
  archivedUrl
  retrievedAt
  image {
    url
    alt
  }
  revision {
    number
    sha256
    length
    createdAt
  }
  blocks {
    kind
    start
    end
    text
  }
  coverage {
    codedShare
    sentences {
      start
      end
      bears
    }
  }
  countries {
    code
    name(locale: $locale)
  }
  domains {
    ...DomainName
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const ArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Articles($filter: ArticleFilter, $orderBy: ArticleOrder, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  articles(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...ArticleCard
    }
    pageInfo {
      ...PageEnds
    }
  }
}
    fragment ArticleCard on Article {
  ...SourceName
  kind
  revision {
    number
    length
  }
  coverage {
    codedShare
  }
  countries {
    code
    name(locale: $locale)
  }
  domains {
    ...DomainName
  }
  agreements {
    id
    stage
    commitments {
      id
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const CountryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Country($code: CountryCode!, $locale: Locale!) {
  country(code: $code) {
    id
    code
    alpha3
    name(locale: $locale)
    aliases
    region {
      code
      name(locale: $locale)
    }
    subregion {
      code
      name(locale: $locale)
    }
    memberships {
      from
      to
      organization {
        code
        name(locale: $locale)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const CountriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Countries($locale: Locale!, $filter: CountryFilter, $orderBy: CountryOrder) {
  countries(filter: $filter, orderBy: $orderBy) {
    id
    code
    alpha3
    name(locale: $locale)
    subregion {
      code
      name(locale: $locale)
    }
    agreements(first: 0) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;
export const DatasetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Datasets($locale: Locale!) {
  datasets {
    id
    ...DatasetCoverage
    rowCount
  }
}
    fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}`) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const DomainDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Domain($slug: String!, $locale: Locale!) {
  domain(slug: $slug) {
    id
    ...DomainName
    definition(locale: $locale)
    color {
      light
      dark
    }
    parent {
      ...DomainName
    }
    children {
      ...DomainName
      agreementCount
    }
    mappings {
      scheme
      code
      relation
    }
    agreementCount
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}`) as unknown as TypedDocumentString<DomainQuery, DomainQueryVariables>;
export const DomainsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Domains($locale: Locale!, $level: Int) {
  domains(level: $level) {
    id
    ...DomainName
    definition(locale: $locale)
    agreementCount
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}`) as unknown as TypedDocumentString<DomainsQuery, DomainsQueryVariables>;
export const NodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Node($id: ID!, $locale: Locale!) {
  node(id: $id) {
    ...NodeName
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Country {
    countryCode: code
    name(locale: $locale)
  }
  ... on Organization {
    organizationCode: code
    name(locale: $locale)
  }
  ... on CooperationDomain {
    slug
    label(locale: $locale)
  }
  ... on Agreement {
    slug
    title(locale: $locale)
  }
  ... on Commitment {
    statement(locale: $locale)
    agreement {
      slug
    }
  }
  ... on Article {
    slug
    articleTitle: title
  }
}`) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const NodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Nodes($ids: [ID!]!, $locale: Locale!) {
  nodes(ids: $ids) {
    ...NodeName
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Country {
    countryCode: code
    name(locale: $locale)
  }
  ... on Organization {
    organizationCode: code
    name(locale: $locale)
  }
  ... on CooperationDomain {
    slug
    label(locale: $locale)
  }
  ... on Agreement {
    slug
    title(locale: $locale)
  }
  ... on Commitment {
    statement(locale: $locale)
    agreement {
      slug
    }
  }
  ... on Article {
    slug
    articleTitle: title
  }
}`) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const OrganizationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Organization($code: String!, $locale: Locale!) {
  organization(code: $code) {
    id
    code
    name(locale: $locale)
    aliases
    membersAreCoded
    members {
      from
      to
      country {
        code
        name(locale: $locale)
      }
    }
    evidence {
      ...EvidenceParts
    }
  }
}
    fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const OrganizationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Organizations($locale: Locale!) {
  organizations {
    id
    code
    name(locale: $locale)
    membersAreCoded
    agreements(first: 0) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const AgreementPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgreementPage($slug: String!, $locale: Locale!) {
  agreement(by: {slug: $slug}) {
    ...AgreementFacts
    officialTitle
    notes(locale: $locale)
    historicalParties(locale: $locale)
    dataset {
      ...DatasetCoverage
    }
    corroboration {
      outlets
      independent
    }
    domains {
      ...DomainName
    }
    sources {
      ...SourceName
      revision {
        number
      }
      archivedUrl
    }
    firstPublishedAt
    updatedAt
    checkedAt
    ...AgreementCitations
  }
}
    fragment EventParts on Event {
  kind
  date
  place(locale: $locale)
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  statement(locale: $locale)
  domain {
    ...DomainName
    parent {
      slug
      icon
      label(locale: $locale)
    }
  }
  actors {
    ...PartyName
  }
  stage
  wording
  wordingCue
  concreteness
  events {
    ...EventParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment AgreementFacts on Agreement {
  id
  slug
  title(locale: $locale)
  titleIsBuilt
  kind
  stage
  instruments
  summary(locale: $locale)
  disagreement(locale: $locale)
  parties {
    role
    from
    to
    party {
      ...PartyName
    }
    evidence {
      ...EvidenceParts
    }
  }
  subjects {
    domain {
      ...DomainName
    }
    evidence {
      ...EvidenceParts
    }
  }
  commitments {
    ...CommitmentParts
  }
  events {
    ...EventParts
  }
  evidence(first: 100) {
    totalCount
    nodes {
      ...EvidenceParts
    }
  }
}
fragment AgreementCitations on Agreement {
  text: citation(style: TEXT, locale: $locale)
  bibtex: citation(style: BIBTEX, locale: $locale)
  ris: citation(style: RIS, locale: $locale)
  csl: citation(style: CSL_JSON, locale: $locale)
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<AgreementPageQuery, AgreementPageQueryVariables>;
export const ApiPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ApiPage {
  __schema {
    types {
      kind
      name
      description
      isOneOf
      specifiedByURL
      fields(includeDeprecated: true) {
        name
        description
        deprecationReason
        type {
          ...TypeReference
        }
        args(includeDeprecated: true) {
          ...InputDescription
        }
      }
      inputFields(includeDeprecated: true) {
        ...InputDescription
      }
      enumValues(includeDeprecated: true) {
        name
        description
        deprecationReason
      }
      interfaces {
        name
      }
      possibleTypes {
        name
      }
    }
  }
}
    fragment InputDescription on __InputValue {
  name
  description
  deprecationReason
  defaultValue
  type {
    ...TypeReference
  }
}
fragment TypeReference on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ApiPageQuery, ApiPageQueryVariables>;
export const ArticlePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticlePage($slug: String!, $locale: Locale!) {
  article(by: {slug: $slug}) {
    ...ArticleText
    agreements {
      ...AgreementFacts
    }
    ...ArticleCitations
  }
}
    fragment EventParts on Event {
  kind
  date
  place(locale: $locale)
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  statement(locale: $locale)
  domain {
    ...DomainName
    parent {
      slug
      icon
      label(locale: $locale)
    }
  }
  actors {
    ...PartyName
  }
  stage
  wording
  wordingCue
  concreteness
  events {
    ...EventParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment AgreementFacts on Agreement {
  id
  slug
  title(locale: $locale)
  titleIsBuilt
  kind
  stage
  instruments
  summary(locale: $locale)
  disagreement(locale: $locale)
  parties {
    role
    from
    to
    party {
      ...PartyName
    }
    evidence {
      ...EvidenceParts
    }
  }
  subjects {
    domain {
      ...DomainName
    }
    evidence {
      ...EvidenceParts
    }
  }
  commitments {
    ...CommitmentParts
  }
  events {
    ...EventParts
  }
  evidence(first: 100) {
    totalCount
    nodes {
      ...EvidenceParts
    }
  }
}
fragment ArticleText on Article {
  ...SourceName
  kind
  author
  archivedUrl
  retrievedAt
  image {
    url
    alt
  }
  revision {
    number
    sha256
    length
    createdAt
  }
  blocks {
    kind
    start
    end
    text
  }
  coverage {
    codedShare
    sentences {
      start
      end
      bears
    }
  }
  countries {
    code
    name(locale: $locale)
  }
  domains {
    ...DomainName
  }
}
fragment ArticleCitations on Article {
  text: citation(style: TEXT, locale: $locale)
  bibtex: citation(style: BIBTEX, locale: $locale)
  ris: citation(style: RIS, locale: $locale)
  csl: citation(style: CSL_JSON, locale: $locale)
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const CitationPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitationPage($slug: String!, $locale: Locale!) {
  article(by: {slug: $slug}) {
    ...SourceName
    ...ArticleCitations
    revision {
      number
    }
    passages {
      start
      end
      exact
      prefix
      suffix
      ...PassageCitations
    }
  }
}
    fragment ArticleCitations on Article {
  text: citation(style: TEXT, locale: $locale)
  bibtex: citation(style: BIBTEX, locale: $locale)
  ris: citation(style: RIS, locale: $locale)
  csl: citation(style: CSL_JSON, locale: $locale)
}
fragment PassageCitations on Passage {
  text: citation(style: TEXT, locale: $locale)
  bibtex: citation(style: BIBTEX, locale: $locale)
  ris: citation(style: RIS, locale: $locale)
  csl: citation(style: CSL_JSON, locale: $locale)
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<CitationPageQuery, CitationPageQueryVariables>;
export const CountryPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryPage($code: CountryCode!, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  country(code: $code) {
    id
    code
    alpha3
    name(locale: $locale)
    aliases
    region {
      name(locale: $locale)
    }
    subregion {
      name(locale: $locale)
    }
    memberships {
      from
      to
      organization {
        code
        name(locale: $locale)
      }
    }
    partners(first: 20) {
      agreementCount
      country {
        code
        name(locale: $locale)
      }
    }
    all: agreements(first: 0) {
      facets {
        countries {
          count
          country {
            code
            name(locale: $locale)
          }
        }
        stages {
          stage
          count
        }
      }
    }
    dated: agreements(filter: {from: "0001"}, first: 0) {
      totalCount
    }
    domainProfile {
      agreementCount
      domain {
        ...DomainName
      }
    }
    agreements(
      orderBy: LATEST_EVENT
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        ...AgreementCard
      }
      pageInfo {
        ...PageEnds
      }
    }
  }
  timeline(filter: {countries: [$code]}, by: YEAR) {
    period
    agreementCount
    events {
      kind
      count
    }
  }
  named: countries(filter: {hasAgreements: true}) {
    code
    name(locale: $locale)
  }
  texts: articles(
    filter: {countries: [$code], hasText: true}
    orderBy: PUBLISHED_ON
    first: 10
  ) {
    totalCount
    nodes {
      ...SourceName
    }
  }
  sources: articles(filter: {countries: [$code]}, first: 0) {
    totalCount
  }
  datasets {
    ...DatasetCoverage
  }
  countries {
    code
    name(locale: $locale)
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const DomainPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DomainPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  domain(slug: $slug) {
    id
    ...DomainName
    definition(locale: $locale)
    parent {
      ...DomainName
      children {
        ...DomainName
        agreementCount
      }
    }
    children {
      ...DomainName
      agreementCount
    }
    mappings {
      scheme
      code
      relation
    }
    agreementCount
    all: agreements(first: 0) {
      facets {
        countries {
          count
          country {
            code
            name(locale: $locale)
          }
        }
      }
    }
    dated: agreements(filter: {from: "0001"}, first: 0) {
      totalCount
    }
    agreements(
      orderBy: LATEST_EVENT
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        ...AgreementCard
        commitments {
          id
          statement(locale: $locale)
          stage
          wording
          domain {
            slug
            label(locale: $locale)
          }
        }
      }
      pageInfo {
        ...PageEnds
      }
    }
  }
  timeline(filter: {domains: [$slug]}, by: YEAR) {
    period
    agreementCount
    events {
      kind
      count
    }
  }
  named: countries(filter: {hasAgreements: true}) {
    code
    name(locale: $locale)
  }
  datasets {
    ...DatasetCoverage
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}`) as unknown as TypedDocumentString<DomainPageQuery, DomainPageQueryVariables>;
export const ArticleExistsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleExists($slug: String!) {
  article(by: {slug: $slug}) {
    id
  }
}
    `) as unknown as TypedDocumentString<ArticleExistsQuery, ArticleExistsQueryVariables>;
export const AgreementExistsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgreementExists($slug: String!) {
  agreement(by: {slug: $slug}) {
    id
  }
}
    `) as unknown as TypedDocumentString<AgreementExistsQuery, AgreementExistsQueryVariables>;
export const CountryExistsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryExists($code: CountryCode!) {
  country(code: $code) {
    id
  }
}
    `) as unknown as TypedDocumentString<CountryExistsQuery, CountryExistsQueryVariables>;
export const PairExistsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairExists($a: CountryCode!, $b: CountryCode!) {
  a: country(code: $a) {
    id
  }
  b: country(code: $b) {
    id
  }
}
    `) as unknown as TypedDocumentString<PairExistsQuery, PairExistsQueryVariables>;
export const OrganizationExistsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganizationExists($code: String!) {
  organization(code: $code) {
    id
  }
}
    `) as unknown as TypedDocumentString<OrganizationExistsQuery, OrganizationExistsQueryVariables>;
export const DomainExistsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DomainExists($slug: String!) {
  domain(slug: $slug) {
    id
  }
}
    `) as unknown as TypedDocumentString<DomainExistsQuery, DomainExistsQueryVariables>;
export const PingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ping {
  __typename
}
    `) as unknown as TypedDocumentString<PingQuery, PingQueryVariables>;
export const TypeExistsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TypeExists($name: String!) {
  __type(name: $name) {
    name
  }
}
    `) as unknown as TypedDocumentString<TypeExistsQuery, TypeExistsQueryVariables>;
export const ExplorePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ExplorePage($filter: AgreementFilter, $dated: AgreementFilter, $by: TimelineUnit!, $map: Boolean!, $network: Boolean!, $timeline: Boolean!, $locale: Locale!) {
  agreements(filter: $filter, first: 0) {
    totalCount
    facets {
      ...FacetCounts
    }
  }
  all: agreements(first: 0) {
    totalCount
  }
  datasets {
    ...DatasetCoverage
  }
  parties: network(filter: $filter) @include(if: $map) {
    nodes {
      count
      country {
        code
        name(locale: $locale)
      }
    }
  }
  named: countries(filter: {hasAgreements: true}) @include(if: $map) {
    code
    name(locale: $locale)
  }
  network(filter: $filter) @include(if: $network) {
    nodes {
      count
      country {
        code
        name(locale: $locale)
      }
    }
    edges {
      weight
      a {
        code
      }
      b {
        code
      }
    }
  }
  timeline(filter: $filter, by: $by) @include(if: $timeline) {
    period
    agreementCount
    events {
      kind
      count
    }
  }
  dated: agreements(filter: $dated, first: 0) @include(if: $timeline) {
    totalCount
  }
}
    fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment FacetCounts on AgreementFacets {
  countries {
    count
    country {
      code
      name(locale: $locale)
    }
  }
  organizations {
    count
    organization {
      code
      name(locale: $locale)
    }
  }
  domains {
    count
    domain {
      ...DomainName
    }
  }
  kinds {
    kind
    count
  }
  stages {
    stage
    count
  }
  years {
    year
    count
  }
  datasets {
    count
    dataset {
      slug
      name
    }
  }
}`) as unknown as TypedDocumentString<ExplorePageQuery, ExplorePageQueryVariables>;
export const HomeGlanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HomeGlance {
  agreements(first: 0) {
    totalCount
  }
  articles(first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HomeGlanceQuery, HomeGlanceQueryVariables>;
export const ArticleGlanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleGlance($slug: String!, $locale: Locale!) {
  article(by: {slug: $slug}) {
    ...SourceName
    kind
    domains {
      ...DomainHue
    }
    agreements {
      commitments {
        id
      }
    }
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}
fragment DomainHue on CooperationDomain {
  ...DomainName
  color {
    light
    dark
  }
}`) as unknown as TypedDocumentString<ArticleGlanceQuery, ArticleGlanceQueryVariables>;
export const AgreementGlanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgreementGlance($slug: String!, $locale: Locale!) {
  agreement(by: {slug: $slug}) {
    slug
    title(locale: $locale)
    kind
    stage
    summary(locale: $locale)
    parties {
      party {
        ...PartyName
      }
    }
    historicalParties(locale: $locale)
    domains {
      ...DomainHue
    }
    events {
      kind
      date
    }
    corroboration {
      outlets
    }
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment DomainHue on CooperationDomain {
  ...DomainName
  color {
    light
    dark
  }
}`) as unknown as TypedDocumentString<AgreementGlanceQuery, AgreementGlanceQueryVariables>;
export const CountryGlanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryGlance($code: CountryCode!, $locale: Locale!) {
  country(code: $code) {
    name(locale: $locale)
    agreements(first: 0) {
      totalCount
    }
    domainProfile {
      domain {
        ...DomainHue
      }
    }
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment DomainHue on CooperationDomain {
  ...DomainName
  color {
    light
    dark
  }
}`) as unknown as TypedDocumentString<CountryGlanceQuery, CountryGlanceQueryVariables>;
export const PairGlanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairGlance($a: CountryCode!, $b: CountryCode!, $locale: Locale!) {
  pair(a: $a, b: $b) {
    a {
      code
      name(locale: $locale)
    }
    b {
      code
      name(locale: $locale)
    }
    agreements(orderBy: LATEST_EVENT, first: 3) {
      totalCount
      nodes {
        slug
        title(locale: $locale)
        stage
        events {
          kind
          date
        }
      }
    }
    domainProfile {
      domain {
        ...DomainHue
      }
    }
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment DomainHue on CooperationDomain {
  ...DomainName
  color {
    light
    dark
  }
}`) as unknown as TypedDocumentString<PairGlanceQuery, PairGlanceQueryVariables>;
export const DomainGlanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DomainGlance($slug: String!, $locale: Locale!) {
  domain(slug: $slug) {
    ...DomainHue
    definition(locale: $locale)
    agreementCount
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment DomainHue on CooperationDomain {
  ...DomainName
  color {
    light
    dark
  }
}`) as unknown as TypedDocumentString<DomainGlanceQuery, DomainGlanceQueryVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home($locale: Locale!) {
  latest: agreements(orderBy: LATEST_EVENT, first: 6) {
    totalCount
    nodes {
      ...AgreementCard
    }
  }
  texts: articles(filter: {hasText: true}, first: 3) {
    totalCount
    nodes {
      ...ArticleCard
      blocks {
        kind
        start
        end
        text
      }
      coverage {
        sentences {
          start
          end
          bears
        }
      }
      agreements {
        id
        slug
        title(locale: $locale)
        stage
        commitments {
          ...CommitmentParts
        }
      }
    }
  }
  sources: articles(first: 0) {
    totalCount
  }
  countries(filter: {hasAgreements: true}, orderBy: AGREEMENTS) {
    code
    name(locale: $locale)
    agreementCount
  }
  domains(level: 1) {
    ...DomainName
    agreementCount
  }
  organizations {
    code
    agreementCount
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment EventParts on Event {
  kind
  date
  place(locale: $locale)
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  statement(locale: $locale)
  domain {
    ...DomainName
    parent {
      slug
      icon
      label(locale: $locale)
    }
  }
  actors {
    ...PartyName
  }
  stage
  wording
  wordingCue
  concreteness
  events {
    ...EventParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment ArticleCard on Article {
  ...SourceName
  kind
  revision {
    number
    length
  }
  coverage {
    codedShare
  }
  countries {
    code
    name(locale: $locale)
  }
  domains {
    ...DomainName
  }
  agreements {
    id
    stage
    commitments {
      id
    }
  }
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const AgreementsPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgreementsPage($filter: AgreementFilter, $orderBy: AgreementOrder, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  agreements(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...AgreementCard
    }
    pageInfo {
      ...PageEnds
    }
    facets {
      ...FacetCounts
    }
  }
  all: agreements(first: 0) {
    totalCount
  }
  datasets {
    ...DatasetCoverage
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment FacetCounts on AgreementFacets {
  countries {
    count
    country {
      code
      name(locale: $locale)
    }
  }
  organizations {
    count
    organization {
      code
      name(locale: $locale)
    }
  }
  domains {
    count
    domain {
      ...DomainName
    }
  }
  kinds {
    kind
    count
  }
  stages {
    stage
    count
  }
  years {
    year
    count
  }
  datasets {
    count
    dataset {
      slug
      name
    }
  }
}`) as unknown as TypedDocumentString<AgreementsPageQuery, AgreementsPageQueryVariables>;
export const FilterNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FilterNames($locale: Locale!) {
  countries {
    code
    name(locale: $locale)
  }
  organizations {
    code
    name(locale: $locale)
  }
  domains {
    ...DomainName
  }
  datasets {
    slug
    name
  }
}
    fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}`) as unknown as TypedDocumentString<FilterNamesQuery, FilterNamesQueryVariables>;
export const CountriesPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountriesPage($locale: Locale!) {
  countries(filter: {hasAgreements: true}, orderBy: AGREEMENTS) {
    code
    name(locale: $locale)
    subregion {
      code
      name(locale: $locale)
    }
    agreementCount
  }
  organizations {
    code
    name(locale: $locale)
    agreementCount
  }
}
    `) as unknown as TypedDocumentString<CountriesPageQuery, CountriesPageQueryVariables>;
export const ArticlesPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticlesPage($filter: ArticleFilter, $orderBy: ArticleOrder, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  articles(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...ArticleCard
    }
    pageInfo {
      ...PageEnds
    }
    facets {
      countries {
        count
        country {
          code
          name(locale: $locale)
        }
      }
      domains {
        count
        domain {
          ...DomainName
        }
      }
      kinds {
        kind
        count
      }
      languages {
        language
        count
      }
      years {
        year
        count
      }
    }
  }
  all: articles(first: 0) {
    totalCount
  }
}
    fragment ArticleCard on Article {
  ...SourceName
  kind
  revision {
    number
    length
  }
  coverage {
    codedShare
  }
  countries {
    code
    name(locale: $locale)
  }
  domains {
    ...DomainName
  }
  agreements {
    id
    stage
    commitments {
      id
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<ArticlesPageQuery, ArticlesPageQueryVariables>;
export const OrganizationPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganizationPage($code: String!, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  organization(code: $code) {
    id
    code
    name(locale: $locale)
    aliases
    membersAreCoded
    members {
      from
      to
      country {
        code
        name(locale: $locale)
      }
    }
    evidence {
      ...EvidenceParts
    }
    agreements(
      orderBy: LATEST_EVENT
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        ...AgreementCard
      }
      pageInfo {
        ...PageEnds
      }
    }
  }
  datasets {
    ...DatasetCoverage
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}
fragment EvidenceParts on Evidence {
  __typename
  id
  stance
  ... on PassageEvidence {
    passage {
      ...PassageParts
    }
  }
  ... on ReferenceEvidence {
    says(locale: $locale)
    locator
    article {
      ...SourceName
    }
  }
  ... on DatasetRowEvidence {
    rowId
    url
    dataset {
      ...DatasetName
    }
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const PairPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairPage($a: CountryCode!, $b: CountryCode!, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  pair(a: $a, b: $b) {
    a {
      ...PairCountry
    }
    b {
      ...PairCountry
    }
    agreements(
      orderBy: LATEST_EVENT
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        ...AgreementCard
      }
      pageInfo {
        ...PageEnds
      }
    }
    overview: agreements(orderBy: LATEST_EVENT, first: 100) {
      nodes {
        ...PairAgreement
      }
    }
    commitments(first: 100) {
      totalCount
      nodes {
        ...PairCommitment
      }
    }
    domainProfile {
      agreementCount
      domain {
        ...DomainName
      }
    }
    organizations {
      code
      name(locale: $locale)
    }
    coverage {
      isLoaded
      agreementCount
      statement(locale: $locale)
      timeline(by: DECADE) {
        period
        agreementCount
      }
      years: timeline(by: YEAR) {
        period
        agreementCount
      }
      dataset {
        ...DatasetCoverage
      }
    }
  }
  country(code: $a) {
    partners(first: 9, filter: {countries: [$b]}) {
      agreementCount
      country {
        code
        name(locale: $locale)
      }
    }
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DatasetCoverage on Dataset {
  ...DatasetName
  coverageNote(locale: $locale)
  agreementCount
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment PairCountry on Country {
  code
  name(locale: $locale)
}
fragment PairAgreement on Agreement {
  slug
  title(locale: $locale)
  kind
  stage
  parties {
    party {
      __typename
    }
  }
  historicalParties(locale: $locale)
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
  dataset {
    slug
    name
    coverageFrom
  }
}
fragment PairCommitment on Commitment {
  id
  statement(locale: $locale)
  stage
  domain {
    ...DomainName
  }
  agreement {
    slug
    commitments {
      id
    }
  }
}`) as unknown as TypedDocumentString<PairPageQuery, PairPageQueryVariables>;
export const SearchPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchPage($query: String!, $filter: SearchFilter, $first: Int, $after: String, $locale: Locale!) {
  search(query: $query, filter: $filter, first: $first, after: $after) {
    totalCount
    corrections {
      from
      to
    }
    named {
      __typename
      ... on Country {
        id
        countryCode: code
        name(locale: $locale)
        agreementCount
      }
      ... on Organization {
        id
        organizationCode: code
        name(locale: $locale)
        agreementCount
      }
      ... on CooperationDomain {
        id
        ...DomainName
        agreementCount
      }
    }
    alternatives(locale: $locale) {
      change
      query
      without
      count
    }
    pageInfo {
      ...PageEnds
    }
    facets {
      types {
        type
        count
      }
      countries {
        count
        country {
          code
          name(locale: $locale)
        }
      }
      domains {
        count
        domain {
          ...DomainName
        }
      }
      kinds {
        kind
        count
      }
      stages {
        stage
        count
      }
    }
    edges {
      cursor
      node {
        ...SearchHitParts
      }
      highlights(locale: $locale) {
        field
        locale
        fragments {
          text
          marked
        }
      }
      passage {
        ...PassageParts
      }
    }
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}
fragment SearchHitParts on SearchHit {
  __typename
  ... on Agreement {
    ...AgreementCard
  }
  ... on Commitment {
    id
    statement(locale: $locale)
    stage
    wording
    domain {
      ...DomainName
    }
    agreement {
      slug
      title(locale: $locale)
      commitments {
        id
      }
    }
  }
  ... on Article {
    ...SourceName
    articleKind: kind
    revision {
      number
    }
  }
  ... on Country {
    id
    countryCode: code
    name(locale: $locale)
    agreementCount
  }
  ... on Organization {
    id
    organizationCode: code
    name(locale: $locale)
    agreementCount
  }
  ... on CooperationDomain {
    id
    ...DomainName
    definition(locale: $locale)
    agreementCount
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const PairDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Pair($a: CountryCode!, $b: CountryCode!, $first: Int, $after: String, $locale: Locale!) {
  pair(a: $a, b: $b) {
    a {
      code
      name(locale: $locale)
    }
    b {
      code
      name(locale: $locale)
    }
    agreements(orderBy: LATEST_EVENT, first: $first, after: $after) {
      totalCount
      nodes {
        ...AgreementCard
      }
      pageInfo {
        ...PageEnds
      }
    }
    domainProfile {
      agreementCount
      domain {
        ...DomainName
      }
    }
    organizations {
      code
      name(locale: $locale)
    }
    coverage {
      isLoaded
      agreementCount
      statement(locale: $locale)
      dataset {
        ...DatasetName
      }
    }
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment DatasetName on Dataset {
  slug
  name
  version
  citation
  url
  licence
  coverageFrom
  coverageTo
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}`) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const NetworkDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Network($filter: AgreementFilter, $minWeight: Int, $locale: Locale!) {
  network(filter: $filter, minWeight: $minWeight) {
    nodes {
      count
      country {
        code
        name(locale: $locale)
      }
    }
    edges {
      weight
      a {
        code
      }
      b {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const TimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Timeline($filter: AgreementFilter, $by: TimelineUnit! = YEAR) {
  timeline(filter: $filter, by: $by) {
    period
    agreementCount
    events {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const RecordPublishedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription RecordPublished($filter: RecordFilter, $locale: Locale!) {
  recordPublished(filter: $filter) {
    at
    change
    record {
      __typename
      ... on Agreement {
        ...AgreementCard
      }
      ... on Article {
        ...SourceName
      }
    }
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}`) as unknown as TypedDocumentString<RecordPublishedSubscription, RecordPublishedSubscriptionVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($query: String!, $filter: SearchFilter, $first: Int, $after: String, $locale: Locale!) {
  search(query: $query, filter: $filter, first: $first, after: $after) {
    totalCount
    corrections {
      from
      to
    }
    pageInfo {
      ...PageEnds
    }
    edges {
      cursor
      node {
        ...SearchHitParts
      }
      highlights(locale: $locale) {
        field
        locale
        fragments {
          text
          marked
        }
      }
      passage {
        ...PassageParts
      }
    }
  }
}
    fragment AgreementCard on Agreement {
  id
  slug
  title(locale: $locale)
  kind
  stage
  instruments
  summary(locale: $locale)
  parties {
    party {
      ...PartyName
    }
  }
  domains {
    ...DomainName
  }
  events {
    kind
    date
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment PassageParts on Passage {
  start
  end
  exact
  prefix
  suffix
  verified
  article {
    ...SourceName
  }
}
fragment DomainName on CooperationDomain {
  slug
  level
  icon
  label(locale: $locale)
}
fragment PartyName on Party {
  __typename
  id
  name(locale: $locale)
  ... on Country {
    countryCode: code
  }
  ... on Organization {
    organizationCode: code
  }
}
fragment SourceName on Article {
  id
  slug
  title
  titleIsBuilt
  language
  outlet {
    name
    url
  }
  url
  publishedOn
}
fragment SearchHitParts on SearchHit {
  __typename
  ... on Agreement {
    ...AgreementCard
  }
  ... on Commitment {
    id
    statement(locale: $locale)
    stage
    wording
    domain {
      ...DomainName
    }
    agreement {
      slug
      title(locale: $locale)
      commitments {
        id
      }
    }
  }
  ... on Article {
    ...SourceName
    articleKind: kind
    revision {
      number
    }
  }
  ... on Country {
    id
    countryCode: code
    name(locale: $locale)
    agreementCount
  }
  ... on Organization {
    id
    organizationCode: code
    name(locale: $locale)
    agreementCount
  }
  ... on CooperationDomain {
    id
    ...DomainName
    definition(locale: $locale)
    agreementCount
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;