import type { ExportedCountry, ExportedDataset, ExportedMembership, ExportedOrganization } from '../exported.ts';
import type { Table } from './table.ts';

/** Who can be party, and the datasets that facts were taken from. */
export const countriesTable: Table<ExportedCountry, ExportedCountry> = {
  name: 'countries',
  title: 'Countries',
  description: 'One row per state or territory of ISO 3166-1, with or without agreements in the record.',
  primaryKey: ['code'],
  foreignKeys: [],
  rowsOf: (country) => [country],
  columns: [
    { name: 'id', type: 'text', description: 'Opaque and stable id; give it to the API as `node(id:)`.', of: ({ id }) => id },
    { name: 'code', type: 'text', description: 'ISO 3166-1 alpha-2. Mind `NA`, which is Namibia and not a missing value.', pattern: '[A-Z]{2}', of: ({ code }) => code },
    { name: 'alpha3', type: 'text', description: 'ISO 3166-1 alpha-3.', pattern: '[A-Z]{3}', of: ({ alpha3 }) => alpha3 },
    { name: 'permalink', type: 'url', description: 'Its page on Pacta.', byLanguage: ({ url }) => url },
    { name: 'name', type: 'text', description: 'Its name as in CLDR.', byLanguage: ({ name }) => name },
    { name: 'aliases', type: 'list', optional: true, description: 'Other names under which sources and readers speak of it, in any language: short and former names, abbreviations.', of: ({ aliases }) => aliases },
    { name: 'region', type: 'text', optional: true, description: 'UN M49 code of its region. Empty for Antarctica.', of: ({ region }) => region?.code ?? null },
    { name: 'region_name', type: 'text', optional: true, description: 'Name of its region.', byLanguage: ({ region }) => region?.name ?? NOT_SAID },
    { name: 'subregion', type: 'text', optional: true, description: 'UN M49 code of its subregion. Empty for Antarctica.', of: ({ subregion }) => subregion?.code ?? null },
    { name: 'subregion_name', type: 'text', optional: true, description: 'Name of its subregion.', byLanguage: ({ subregion }) => subregion?.name ?? NOT_SAID },
  ],
};

export const organizationsTable: Table<ExportedOrganization, ExportedOrganization> = {
  name: 'organizations',
  title: 'Organizations',
  description: 'One row per intergovernmental body, initiative, mission or force.',
  primaryKey: ['code'],
  foreignKeys: [],
  rowsOf: (organization) => [organization],
  columns: [
    { name: 'id', type: 'text', description: 'Opaque and stable id; give it to the API as `node(id:)`.', of: ({ id }) => id },
    { name: 'code', type: 'text', description: 'Pacta’s code for it, as `ECOWAS`. Never two letters, which are countries’.', of: ({ code }) => code },
    { name: 'permalink', type: 'url', description: 'Its page on Pacta.', byLanguage: ({ url }) => url },
    { name: 'name', type: 'text', description: 'Its name.', byLanguage: ({ name }) => name },
    { name: 'aliases', type: 'list', optional: true, description: 'Other names under which sources speak of it, in any language.', of: ({ aliases }) => aliases },
    { name: 'members_are_coded', type: 'boolean', description: 'Whether its members are coded. When false, no row in `memberships` says nothing about who belongs to it.', of: ({ membersAreCoded }) => membersAreCoded },
  ],
};

export const membershipsTable: Table<ExportedMembership, ExportedMembership> = {
  name: 'memberships',
  title: 'Memberships',
  description: 'One row per time that a country belongs or belonged to an organization.',
  // A country may leave and come back, and a beginning may be unknown: no set of columns is a key.
  primaryKey: [],
  foreignKeys: [
    { fields: ['country_code'], table: 'countries', references: ['code'] },
    { fields: ['organization_code'], table: 'organizations', references: ['code'] },
  ],
  rowsOf: (membership) => [membership],
  columns: [
    { name: 'country_code', type: 'text', description: 'ISO 3166-1 alpha-2.', pattern: '[A-Z]{2}', of: ({ countryCode }) => countryCode },
    { name: 'organization_code', type: 'text', description: 'Pacta’s code of the organization.', of: ({ organizationCode }) => organizationCode },
    { name: 'from', type: 'partial-date', optional: true, description: 'Since when. Empty: unknown.', of: ({ from }) => from },
    { name: 'to', type: 'partial-date', optional: true, description: 'Until when. Empty: it still belongs, or the end is unknown.', of: ({ to }) => to },
    { name: 'permalink', type: 'url', description: 'The page of the organization on Pacta.', byLanguage: ({ url }) => url },
  ],
};

export const datasetsTable: Table<ExportedDataset, ExportedDataset> = {
  name: 'datasets',
  title: 'Datasets',
  description: 'One row per tabular source that agreements or evidence were taken from, with what it covers.',
  primaryKey: ['slug'],
  foreignKeys: [],
  rowsOf: (dataset) => [dataset],
  columns: [
    { name: 'id', type: 'text', description: 'Opaque and stable id; give it to the API as `node(id:)`.', of: ({ id }) => id },
    { name: 'slug', type: 'text', description: 'Its part of the address. Never changes.', of: ({ slug }) => slug },
    { name: 'name', type: 'text', description: 'Its name, as its authors write it.', of: ({ name }) => name },
    { name: 'version', type: 'text', optional: true, description: 'Which version was taken. Empty: it has none.', of: ({ version }) => version },
    { name: 'citation', type: 'text', description: 'How its authors ask to be cited.', of: ({ citation }) => citation },
    { name: 'url', type: 'url', optional: true, description: 'Where it is published.', of: ({ url }) => url },
    { name: 'licence', type: 'text', optional: true, description: 'Under which terms. Empty: its authors state none.', of: ({ licence }) => licence },
    { name: 'coverage_from', type: 'integer', optional: true, description: 'The first year that it covers. Empty: not stated.', of: ({ coverageFrom }) => coverageFrom },
    { name: 'coverage_to', type: 'integer', optional: true, description: 'The last year that it covers. Empty: not stated.', of: ({ coverageTo }) => coverageTo },
    { name: 'coverage_note', type: 'text', optional: true, description: 'What it covers and what it doesn’t, in words.', byLanguage: ({ coverageNote }) => coverageNote },
  ],
};

const NOT_SAID = { fr: null, en: null };
