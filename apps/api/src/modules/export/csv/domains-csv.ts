import type { ExportedDomain } from '../exported.ts';
import { MATCH_RELATIONS } from './closed-sets.ts';
import type { Table } from './table.ts';

export const domainsTable: Table<ExportedDomain, ExportedDomain> = {
  name: 'domains',
  title: 'Cooperation domains',
  description: 'The taxonomy: one row per domain or sub-domain.',
  primaryKey: ['slug'],
  foreignKeys: [{ fields: ['parent'], table: 'domains', references: ['slug'] }],
  rowsOf: (domain) => [domain],
  columns: [
    { name: 'slug', type: 'text', description: 'As `border-security/joint-patrols`: the parent’s slug comes first. Never renamed, moved or reused.', of: ({ slug }) => slug },
    { name: 'parent', type: 'text', optional: true, description: 'Slug of the domain that it belongs to. Empty: it is of the first level.', of: ({ parentSlug }) => parentSlug },
    { name: 'permalink', type: 'url', description: 'Its page on Pacta.', byLanguage: ({ url }) => url },
    { name: 'label', type: 'text', description: 'Its name.', byLanguage: ({ label }) => label },
    { name: 'definition', type: 'text', description: 'What belongs to it and what doesn’t.', byLanguage: ({ definition }) => definition },
    { name: 'synonyms', type: 'list', optional: true, description: 'Other words for it.', byLanguage: ({ synonyms }) => synonyms },
  ],
};

type MappingRow = { domain: ExportedDomain; mapping: ExportedDomain['mappings'][number] };

export const domainMappingsTable: Table<ExportedDomain, MappingRow> = {
  name: 'domain-mappings',
  title: 'Correspondences of domains',
  description: 'One row per correspondence of a domain with a concept of another scheme (SKOS).',
  primaryKey: ['domain', 'scheme', 'code', 'relation'],
  foreignKeys: [{ fields: ['domain'], table: 'domains', references: ['slug'] }],
  rowsOf: (domain) => domain.mappings.map((mapping) => ({ domain, mapping })),
  columns: [
    { name: 'domain', type: 'text', description: 'Slug of the domain.', of: ({ domain }) => domain.slug },
    { name: 'scheme', type: 'text', description: 'The other scheme, as `DCAD`, `ATOP`, `PA-X`, `CAMEO`, `UNSCR1373`.', of: ({ mapping }) => mapping.scheme },
    { name: 'code', type: 'text', description: 'The concept’s code there.', of: ({ mapping }) => mapping.code },
    { name: 'relation', type: 'text', description: 'How close it is.', values: MATCH_RELATIONS, of: ({ mapping }) => mapping.relation },
    { name: 'permalink', type: 'url', description: 'The page of the domain on Pacta.', byLanguage: ({ domain }) => domain.url },
  ],
};
