import { columnsIn, type ColumnType, type FileColumn } from '../csv/table.ts';
import type { Edition } from '../exported.ts';
import { LICENCE } from '../licence.ts';
import { DUMP_LANGUAGES, fileOf, TABLE_SHAPES, type TableShape } from './dump-tables.ts';

export type Dump = Edition & {
  /** What the release is called, as `2026-11-27`. */
  version: string;
};

/**
 * `datapackage.json`: the Frictionless description of the dump, made of the same columns that the CSV writer writes.
 * It follows version 2 and keeps what readers of version 1 need (`profile`, text for lists and partial dates).
 */
export const dataPackage = ({ origin, generatedAt, version }: Dump) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  profile: 'tabular-data-package',
  name: 'pacta',
  title: 'Pacta: an evidence-first record of security and defence cooperation between states',
  description: 'Agreements, commitments and events with the passages that they stand on. Cells that a spreadsheet could run as a formula begin with an apostrophe: README.md says how to take it off. CODEBOOK.md says what the columns mean.',
  homepage: origin,
  version,
  created: generatedAt,
  licenses: [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.url }],
  sources: [{ title: 'Pacta', path: origin }],
  contributors: [{ title: 'Pacta', path: origin, role: 'publisher', roles: ['publisher'] }],
  resources: TABLE_SHAPES.map(resourceOf),
});

const resourceOf = (table: TableShape) => ({
  name: table.name,
  type: 'table',
  profile: 'tabular-data-resource',
  title: table.title,
  description: table.description,
  path: fileOf(table),
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: columnsIn(table, DUMP_LANGUAGES).map((column) => fieldOf(column, table.primaryKey)),
    missingValues: [''],
    ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
    foreignKeys: table.foreignKeys.map(({ fields, table: other, references }) => ({
      fields,
      // A table names itself by nothing.
      reference: { resource: other === table.name ? '' : other, fields: references },
    })),
  },
});

function fieldOf<Row>({ name, type, description, optional, values, pattern }: FileColumn<Row>, primaryKey: readonly string[]) {
  const shape = pattern ?? PATTERNS[type];
  return {
    name,
    type: TYPES[type],
    description: description + (WRITTEN[type] ?? ''),
    constraints: {
      required: !optional,
      ...(primaryKey.length === 1 && primaryKey[0] === name && { unique: true }),
      ...(values && { enum: Object.keys(values) }),
      ...(shape && { pattern: shape }),
    },
  };
}

// Moments keep PostgreSQL's microseconds, for which Frictionless has no format that all of its readers take.
const TYPES: Record<ColumnType, 'string' | 'integer' | 'boolean' | 'date'> = {
  text: 'string', integer: 'integer', boolean: 'boolean', day: 'date', moment: 'string', 'partial-date': 'string', url: 'string', list: 'string',
};

const PATTERNS: Partial<Record<ColumnType, string>> = {
  'partial-date': '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?',
  moment: '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z',
};

/** How a kind of value is written, for a reader who has the field alone. */
const WRITTEN: Partial<Record<ColumnType, string>> = {
  'partial-date': ' As precise as its source: `2025`, `2025-02` or `2025-02-06`.',
  list: ' Values are separated by `|`; a bar within a value is written `\\|`, a backslash `\\\\`.',
};
