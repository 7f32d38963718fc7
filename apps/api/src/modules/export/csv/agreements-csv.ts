import type { ExportedAgreement, ExportedEvent } from '../exported.ts';
import { AGREEMENT_KINDS, INSTRUMENTS, STAGES } from './closed-sets.ts';
import { inBoth, type Table } from './table.ts';

/** One row per agreement: what most readers want. Its parts stand in tables of their own, row by row. */
export const agreementsTable: Table<ExportedAgreement, ExportedAgreement> = {
  name: 'agreements',
  title: 'Agreements',
  description: 'One row per instrument or arrangement between parties.',
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['dataset'], table: 'datasets', references: ['slug'] }],
  rowsOf: (agreement) => [agreement],
  columns: [
    { name: 'id', type: 'text', description: 'Opaque and stable id; give it to the API as `node(id:)`.', of: ({ id }) => id },
    { name: 'slug', type: 'text', description: 'Its part of the address. Never changes.', of: ({ slug }) => slug },
    { name: 'permalink', type: 'url', description: 'Its page on Pacta.', byLanguage: ({ url }) => url },
    { name: 'kind', type: 'text', description: 'What sort of instrument it is, by its name.', values: AGREEMENT_KINDS, of: ({ kind }) => kind },
    { name: 'stage', type: 'text', description: 'The highest rung of the ladder that the evidence allows. A promise is not a deed.', values: STAGES, of: ({ stage }) => stage },
    { name: 'instruments', type: 'text', description: 'Whether it stands for one instrument or for several.', values: INSTRUMENTS, of: ({ instruments }) => instruments },
    { name: 'title', type: 'text', description: 'Its title; Pacta’s own wording.', byLanguage: ({ title }) => title },
    { name: 'title_is_built', type: 'boolean', description: 'Whether `title` was built from parties, kind and date because no source gives one.', of: ({ titleIsBuilt }) => titleIsBuilt },
    { name: 'official_title', type: 'text', optional: true, description: 'The title that the instrument itself bears. Empty: no source prints it.', of: ({ officialTitle }) => officialTitle },
    { name: 'parties', type: 'list', optional: true, description: 'Codes of the parties in the order of the source: ISO 3166-1 alpha-2 for countries, Pacta’s codes for organizations.', of: ({ parties }) => parties.map(({ code }) => code) },
    { name: 'party_names', type: 'list', optional: true, description: 'Names of the parties, in the same order.', byLanguage: ({ parties }) => inBoth(parties, ({ name }) => name) },
    { name: 'party_roles', type: 'list', optional: true, description: 'Roles of the parties that have one, as `ML:HOST`.', of: ({ parties }) => parties.flatMap(({ code, role }) => (role ? [`${code}:${role}`] : [])) },
    { name: 'historical_parties', type: 'list', optional: true, description: 'Parties that no longer exist as states, by name.', byLanguage: ({ historicalParties }) => inBoth(historicalParties, (name) => name) },
    { name: 'domains', type: 'list', optional: true, description: 'Slugs of the cooperation domains that it is about, in the order of the source.', of: ({ domains }) => domains.map(({ slug }) => slug) },
    { name: 'commitment_count', type: 'integer', description: 'How many commitments are coded under it.', of: ({ commitments }) => commitments.length },
    { name: 'first_event_on', type: 'partial-date', optional: true, description: 'The earliest date among its own events. Empty: none is dated.', of: ({ events }) => datesOf(events).at(0) ?? null },
    { name: 'last_event_on', type: 'partial-date', optional: true, description: 'The latest date among its own events. Empty: none is dated.', of: ({ events }) => datesOf(events).at(-1) ?? null },
    { name: 'signed_on', type: 'partial-date', optional: true, description: 'The earliest date on which it was signed. Empty: unknown, or not signed (see `stage`).', of: ({ events }) => datesOf(events, 'SIGNED').at(0) ?? null },
    { name: 'in_force_on', type: 'partial-date', optional: true, description: 'The earliest date on which it entered into force. Empty: unknown, or not in force (see `stage`).', of: ({ events }) => datesOf(events, 'ENTERED_INTO_FORCE').at(0) ?? null },
    { name: 'summary', type: 'text', optional: true, description: 'What it is, in a sentence or two of Pacta’s own.', byLanguage: ({ summary }) => summary },
    { name: 'disagreement', type: 'text', optional: true, description: 'Where sources disagree: what each says and what Pacta retains. Empty: they don’t.', byLanguage: ({ disagreement }) => disagreement },
    { name: 'notes', type: 'text', optional: true, description: 'Remarks of the coder.', byLanguage: ({ notes }) => notes },
    { name: 'outlets', type: 'list', optional: true, description: 'Who published the sources behind its facts, each once.', of: ({ sources }) => [...new Set(sources.flatMap(({ outlet }) => outlet?.name ?? []))] },
    { name: 'source_urls', type: 'list', optional: true, description: 'Addresses of the sources at their outlets, each once.', of: ({ sources }) => [...new Set(sources.flatMap(({ sourceUrl }) => sourceUrl ?? []))] },
    { name: 'dataset', type: 'text', optional: true, description: 'Slug of the dataset that it was taken over from. Empty: coded by Pacta from texts.', of: ({ dataset }) => dataset?.slug ?? null },
    { name: 'first_published_at', type: 'moment', description: 'When it became public on Pacta, in UTC.', of: ({ firstPublishedAt }) => firstPublishedAt },
    { name: 'updated_at', type: 'moment', description: 'When its record last changed, in UTC.', of: ({ updatedAt }) => updatedAt },
    { name: 'checked_at', type: 'day', optional: true, description: 'On which day an editor last checked that the sources still say so. Empty: not since it became public.', of: ({ checkedAt }) => checkedAt },
  ],
};

/** Dates in the order of their text, in which a year stands before its days: `2025` < `2025-02` < `2025-02-06`. */
const datesOf = (events: readonly ExportedEvent[], kind?: ExportedEvent['kind']) =>
  events.filter((event) => kind === undefined || event.kind === kind).flatMap(({ date }) => date ?? []).sort();
