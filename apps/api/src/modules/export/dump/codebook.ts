import { columnsIn, type ColumnType, type FileColumn } from '../csv/table.ts';
import type { Dump } from './data-package.ts';
import { DUMP_LANGUAGES, fileOf, TABLE_SHAPES, type TableShape } from './dump-tables.ts';

/** `CODEBOOK.md`: every table, every column with its meaning and unit, every closed value with its meaning. */
export const codebook = ({ version }: Pick<Dump, 'version'>): string =>
  [
    `# Codebook of Pacta, ${version}`,
    'An empty cell is a value that is not known or does not apply; each column says which. “None” is never written as a value.',
    'A partial date is as precise as its source: `2025`, `2025-02` or `2025-02-06`. A list stands in one cell, its values separated by `|`; within a value a bar is written `\\|` and a backslash `\\\\`. A moment is as `2026-11-24T09:30:00.000000Z`.',
    ...TABLE_SHAPES.map(chapterOf),
  ].join('\n\n') + '\n';

function chapterOf(table: TableShape): string {
  const columns = columnsIn(table, DUMP_LANGUAGES);
  return [
    `## ${fileOf(table)}: ${table.title}`,
    table.description,
    keysOf(table),
    ['| column | type | empty? | meaning |', '|---|---|---|---|', ...columns.map(rowOf)].join('\n'),
    ...columns.flatMap(valuesOf),
  ].filter((part) => part !== '').join('\n\n');
}

function keysOf({ primaryKey, foreignKeys }: TableShape): string {
  const names = (fields: readonly string[]) => fields.map((field) => `\`${field}\``).join(', ');
  const links = foreignKeys.map(({ fields, table, references }) => `${names(fields)} names \`${table}.${references.join(', ')}\`.`);
  return [primaryKey.length > 0 ? `Key: ${names(primaryKey)}.` : '', ...links].filter((part) => part !== '').join(' ');
}

const rowOf = <Row>(column: FileColumn<Row>) =>
  `| \`${column.name}\` | ${SAID[column.type]} | ${column.optional ? 'may be' : 'never'} | ${inCell(column.description)} |`;

const valuesOf = <Row>({ name, values }: FileColumn<Row>) =>
  values ? [`Values of \`${name}\`:\n${Object.entries(values).map(([value, meaning]) => `- \`${value}\`: ${meaning}`).join('\n')}`] : [];

/** A bar would begin the next cell of a Markdown table, within a code span too. */
const inCell = (text: string) => text.replaceAll('|', '\\|');

const SAID: Record<ColumnType, string> = {
  text: 'text',
  integer: 'whole number',
  boolean: '`true` or `false`',
  day: 'day, `YYYY-MM-DD`',
  moment: 'moment in UTC',
  'partial-date': 'partial date',
  url: 'address',
  list: 'list',
};
