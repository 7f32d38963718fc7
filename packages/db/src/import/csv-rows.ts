import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { ImportError } from './import-error.ts';

/** A CSV file that we know how to read: what it is called in messages, and the columns it cannot be read without. */
export type KnownFile<Column extends string> = { is: string; columns: readonly Column[] };

/** One row by column, values verbatim. `line` is where it begins; a value may hold line breaks. */
export type CsvRow<Column extends string> = { line: number; row: Record<string, string> & Record<Column, string> };

/** Of one row, in characters. A quote that is never closed ends here, and not when the memory does. */
const LONGEST_ROW = 1_000_000;

/**
 * Streams a CSV file row by row: UTF-8, with or without BOM, any line ends, columns in any order, more of them allowed.
 * Throws an ImportError for a file that is missing, empty, not UTF-8, without one of the columns or ragged.
 */
export async function* rowsOf<Column extends string>(path: string, file: KnownFile<Column>): AsyncGenerator<CsvRow<Column>> {
  const parser = parse({
    columns: (header) => checkedHeader(path, file, header),
    bom: true, info: true, skip_empty_lines: true, max_record_size: LONGEST_ROW,
  });
  // What fails before the parser destroys it with the error, which is thrown below.
  pipeline(createReadStream(path), (chunks: AsyncIterable<Buffer>) => intact(path, chunks), parser, () => {});
  let rows = 0;
  let countedTwice = 0;
  try {
    // With `info` and `columns` the parser gives these; its types know only `any`. The header was checked.
    for await (const { record, info } of parser as AsyncIterable<{ record: CsvRow<Column>['row']; info: Info }>) {
      rows += 1;
      const values = Object.values(record).join(' ');
      countedTwice += values.match(/\r\n/g)?.length ?? 0; // csv-parse takes a CR LF inside quotes for two lines
      yield { line: info.lines - countedTwice - (values.match(/\r\n|\n|\r/g)?.length ?? 0), row: record };
    }
  } catch (cause) {
    throw cause instanceof ImportError ? cause : refusal(path, file, cause, countedTwice);
  }
  if (rows === 0) throw new ImportError(`${path} has no rows. It should be ${file.is}; take it again from where its authors publish it.`);
}

/** The row's non-empty columns, as they were published. */
export const published = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));

function checkedHeader<Column extends string>(path: string, { is, columns }: KnownFile<Column>, header: string[]) {
  const twice = header.find((column, at) => header.indexOf(column) !== at);
  if (twice !== undefined) throw new ImportError(`${path}:1 names the column "${twice}" twice. Rename or remove one of them.`);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === 0) return header;
  throw new ImportError(
    `${path}:1 is not the header of ${is}. Missing: ${missing.join(', ')}. Expected, separated by commas: ${columns.join(', ')}. `
    + `Found: ${header.join(', ').slice(0, 300)}. Give the file as its authors publish it.`,
  );
}

/** Passes bytes on as they are, and refuses a text that is no UTF-8, or that an earlier conversion has damaged. */
async function* intact(path: string, chunks: AsyncIterable<Buffer>) {
  const decoder = new TextDecoder();
  let line = 1;
  const check = (text: string) => {
    const at = text.search(/[\uFFFD\0]/);
    line += (text.slice(0, at < 0 ? undefined : at).match(/\n/g) ?? []).length;
    if (at >= 0) throw new ImportError(`${path}:${line} is not UTF-8. Save the file as "CSV UTF-8", or take it again from its authors.`);
  };
  for await (const chunk of chunks) {
    check(decoder.decode(chunk, { stream: true }));
    yield chunk;
  }
  check(decoder.decode()); // a character cut off by the end of the file
}

function refusal(path: string, { is }: KnownFile<string>, cause: unknown, countedTwice: number) {
  if (cause instanceof CsvError) {
    const line = Number(cause['lines']) - countedTwice;
    const ragged = cause.code === 'CSV_RECORD_INCONSISTENT_COLUMNS';
    const what = ragged ? 'has more or fewer columns than the header' : `is not CSV (${cause.message})`;
    return new ImportError(`${path}:${line} ${what}. Correct that line, or take ${is} again from its authors.`, { cause });
  }
  if (cause instanceof Error && 'code' in cause)
    return new ImportError(`${path} cannot be read (${cause.message}). Give the path of ${is}.`, { cause });
  return cause;
}
