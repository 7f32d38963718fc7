import type { ExportedAgreement, ExportedCommitment, ExportedEvent, ExportedParty, ExportedSubject } from '../exported.ts';
import { EVENT_KINDS, PARTY_ROLES, PARTY_TYPES, STAGES, WORDINGS } from './closed-sets.ts';
import type { Column, ForeignKey, Table } from './table.ts';

/** The parts of agreements as long tables: one row per party, subject, commitment and event. */
type PartOf<Part> = { agreement: ExportedAgreement; part: Part; position: number };

const partsOf = <Part>(agreement: ExportedAgreement, parts: readonly Part[]): PartOf<Part>[] =>
  parts.map((part, index) => ({ agreement, part, position: index + 1 }));

const AGREEMENT: ForeignKey = { fields: ['agreement_id'], table: 'agreements', references: ['id'] };

const head = <Part extends { id: string }>(what: string): Column<PartOf<Part>>[] => [
  { name: 'id', type: 'text', description: `Stable id of this ${what}.`, of: ({ part }) => part.id },
  { name: 'agreement_id', type: 'text', description: 'The agreement that it belongs to.', of: ({ agreement }) => agreement.id },
  { name: 'permalink', type: 'url', description: 'The page of the agreement on Pacta.', byLanguage: ({ agreement }) => agreement.url },
  { name: 'position', type: 'integer', description: 'Its place in the order of the source, from 1.', of: ({ position }) => position },
];

export const partiesTable: Table<ExportedAgreement, PartOf<ExportedParty>> = {
  name: 'parties',
  title: 'Parties of agreements',
  description: 'One row per party and agreement. States that no longer exist stand in `agreements.historical_parties`.',
  primaryKey: ['id'],
  foreignKeys: [
    AGREEMENT,
    { fields: ['country_code'], table: 'countries', references: ['code'] },
    { fields: ['organization_code'], table: 'organizations', references: ['code'] },
  ],
  rowsOf: (agreement) => partsOf(agreement, agreement.parties),
  columns: [
    ...head<ExportedParty>('party'),
    { name: 'party_type', type: 'text', description: 'Whether it is a country or an organization.', values: PARTY_TYPES, of: ({ part }) => part.type },
    { name: 'country_code', type: 'text', optional: true, description: 'ISO 3166-1 alpha-2. Empty: it is an organization.', of: ({ part }) => (part.type === 'Country' ? part.code : null) },
    { name: 'organization_code', type: 'text', optional: true, description: 'Pacta’s code. Empty: it is a country.', of: ({ part }) => (part.type === 'Organization' ? part.code : null) },
    { name: 'party_name', type: 'text', description: 'Its name.', byLanguage: ({ part }) => part.name },
    { name: 'role', type: 'text', optional: true, description: 'Which way forces or personnel go. Empty: neither.', values: PARTY_ROLES, of: ({ part }) => part.role },
    { name: 'from', type: 'partial-date', optional: true, description: 'Since when it is party. Empty: from the start, or unknown.', of: ({ part }) => part.from },
    { name: 'to', type: 'partial-date', optional: true, description: 'Until when it was party. Empty: to the end, or unknown.', of: ({ part }) => part.to },
  ],
};

export const subjectsTable: Table<ExportedAgreement, PartOf<ExportedSubject>> = {
  name: 'subjects',
  title: 'Domains of agreements',
  description: 'One row per agreement and cooperation domain that it is about. Domains of commitments stand in `commitments`.',
  primaryKey: ['id'],
  foreignKeys: [AGREEMENT, { fields: ['domain'], table: 'domains', references: ['slug'] }],
  rowsOf: (agreement) => partsOf(agreement, agreement.domains),
  columns: [
    ...head<ExportedSubject>('subject'),
    { name: 'domain', type: 'text', description: 'Slug of the domain.', of: ({ part }) => part.slug },
    { name: 'domain_label', type: 'text', description: 'Name of the domain.', byLanguage: ({ part }) => part.label },
  ],
};

export const commitmentsTable: Table<ExportedAgreement, PartOf<ExportedCommitment>> = {
  name: 'commitments',
  title: 'Commitments',
  description: 'One row per concrete measure that the parties decided, undertook or carry out.',
  primaryKey: ['id'],
  foreignKeys: [AGREEMENT, { fields: ['domain'], table: 'domains', references: ['slug'] }],
  rowsOf: (agreement) => partsOf(agreement, agreement.commitments),
  columns: [
    ...head<ExportedCommitment>('commitment'),
    { name: 'statement', type: 'text', description: 'The measure in a phrase of Pacta’s own.', byLanguage: ({ part }) => part.statement },
    { name: 'domain', type: 'text', description: 'Slug of the domain that it concerns.', of: ({ part }) => part.domain.slug },
    { name: 'domain_label', type: 'text', description: 'Name of that domain.', byLanguage: ({ part }) => part.domain.label },
    { name: 'actors', type: 'list', optional: true, description: 'Codes of the parties that are to carry it out. Empty: the source names nobody.', of: ({ part }) => part.actors.map(({ code }) => code) },
    { name: 'stage', type: 'text', description: 'The highest rung that the evidence allows for this measure.', values: STAGES, of: ({ part }) => part.stage },
    { name: 'wording', type: 'text', description: 'How firmly the source words it.', values: WORDINGS, of: ({ part }) => part.wording },
    { name: 'wording_cue', type: 'text', optional: true, description: 'The source’s own words that `wording` rests on. Empty: the whole passage.', of: ({ part }) => part.wordingCue },
    { name: 'concreteness', type: 'integer', description: '1: an aim, with no means described; 2: a named measure; 3: a measure with place, number, body or date.', of: ({ part }) => part.concreteness },
  ],
};

type EventRow = PartOf<ExportedEvent> & { commitment: ExportedCommitment | null };

export const eventsTable: Table<ExportedAgreement, EventRow> = {
  name: 'events',
  title: 'Events',
  description: 'One row per step in the life of an agreement or of one commitment.',
  primaryKey: ['id'],
  foreignKeys: [AGREEMENT, { fields: ['commitment_id'], table: 'commitments', references: ['id'] }],
  rowsOf: (agreement) => [
    ...partsOf(agreement, agreement.events).map((row) => ({ ...row, commitment: null })),
    ...agreement.commitments.flatMap((commitment) => partsOf(agreement, commitment.events).map((row) => ({ ...row, commitment }))),
  ],
  columns: [
    ...head<ExportedEvent>('event'),
    { name: 'commitment_id', type: 'text', optional: true, description: 'The commitment whose step it is. Empty: the agreement’s own.', of: ({ commitment }) => commitment?.id ?? null },
    { name: 'kind', type: 'text', description: 'What happened.', values: EVENT_KINDS, of: ({ part }) => part.kind },
    { name: 'date', type: 'partial-date', optional: true, description: 'When, as precisely as the source says. Empty: it does not say; `position` keeps the order.', of: ({ part }) => part.date },
    { name: 'place', type: 'text', optional: true, description: 'Where. Empty: not said.', byLanguage: ({ part }) => part.place },
  ],
};
