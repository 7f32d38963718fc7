import { stringify } from 'csv-stringify/sync';
import type { Many } from '../exported.ts';
import { cellText } from './csv-value.ts';
import { columnsIn, type Languages, type Table } from './table.ts';

/**
 * Always there: without it Excel reads « sécurité » as « sÃ©curitÃ© ». pandas, readr, fread, DuckDB, d3 and Observable
 * take it off by themselves; only base R asks for `fileEncoding = "UTF-8-BOM"`.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** So many rows are written at once: enough to be quick, few enough to start soon and stay small. */
const BATCH = 200;

// RFC 4180. The writer itself quotes only what holds its own line end, and a lone CR or LF would break a row.
const RFC_4180 = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ };

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark), row by row as the items come. An empty cell is a value that
 * is not known or does not apply. Cells are guarded against being run as formulas: see `csv-value.ts` for the way back.
 */
export async function* writeCsv<Item, Row>(table: Table<Item, Row>, items: Many<Item>, languages: Languages): AsyncGenerator<string> {
  const columns = columnsIn(table, languages);
  let lines = [columns.map(({ name }) => name)];
  let before = BYTE_ORDER_MARK;
  for await (const item of items)
    for (const row of table.rowsOf(item)) {
      lines.push(columns.map((column) => cellText(column.of(row))));
      if (lines.length < BATCH) continue;
      yield before + stringify(lines, RFC_4180);
      [before, lines] = ['', []];
    }
  if (lines.length > 0) yield before + stringify(lines, RFC_4180);
}
