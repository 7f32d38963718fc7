import { countriesTable, datasetsTable, membershipsTable, organizationsTable } from '../csv/actors-csv.ts';
import { agreementsTable } from '../csv/agreements-csv.ts';
import { articlesTable } from '../csv/articles-csv.ts';
import { domainMappingsTable, domainsTable } from '../csv/domains-csv.ts';
import { evidenceTable } from '../csv/evidence-csv.ts';
import { commitmentsTable, eventsTable, partiesTable, subjectsTable } from '../csv/parts-csv.ts';
import type { Table } from '../csv/table.ts';

/** The tables of the dump. Those of the first group are read from agreements, which may be gone through once per table. */
export const DUMP_TABLES = {
  agreements: agreementsTable,
  parties: partiesTable,
  subjects: subjectsTable,
  commitments: commitmentsTable,
  events: eventsTable,
  evidence: evidenceTable,

  articles: articlesTable,
  domains: domainsTable,
  domainMappings: domainMappingsTable,
  countries: countriesTable,
  organizations: organizationsTable,
  memberships: membershipsTable,
  datasets: datasetsTable,
} as const;

/** A table as its description alone, whatever its rows are. */
export type TableShape = Omit<Table<never, never>, 'rowsOf'>;

export const TABLE_SHAPES: readonly TableShape[] = Object.values(DUMP_TABLES);

/** Inside the dump every file speaks both languages. */
export const DUMP_LANGUAGES = 'both';

export const fileOf = (table: Pick<TableShape, 'name'>) => `${table.name}.csv`;
