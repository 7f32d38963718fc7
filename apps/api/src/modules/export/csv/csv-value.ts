/**
 * What a spreadsheet would run or misread as a formula: text that begins with = + - @ (or their full-width forms), also
 * after blanks and invisible characters, or with a tab or line break. Characters are listed one by one, so that the
 * way back is the same in every language: `\s` is not.
 */
const BLANK = '\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff';
const DANGEROUS = `'*(?:[\\t\\r\\n]|[${BLANK}]*[=+\\-@＝＋－＠])`;
const TO_GUARD = new RegExp(`^${DANGEROUS}`);
const GUARDED = new RegExp(`^'${DANGEROUS}`);

/** The pattern of a guarded cell, for those who undo it elsewhere: when it matches, take off the first character. */
export const GUARD_PATTERN = GUARDED.source;

/** Guards a cell with a leading apostrophe if a spreadsheet could take it for a formula. `unescapeCell` is the exact way back. */
export const escapeCell = (text: string) => (TO_GUARD.test(text) ? `'${text}` : text);

/** The text that `escapeCell` was given, whatever it was: texts that begin with apostrophes of their own too. */
export const unescapeCell = (cell: string) => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Several values in one cell, as `ML|SN`. A bar inside a value becomes `\|`, a backslash `\\`. */
export const joinCell = (values: readonly string[]) => values.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|');

/** The values that `joinCell` was given, none of which is empty; an empty cell has none. */
export function splitCell(cell: string): string[] {
  if (cell === '') return [];
  const values: string[] = [];
  let value = '';
  for (const [piece] of cell.matchAll(/\\[^]|[^\\|]+|\|/g)) {
    if (piece !== '|') value += piece.startsWith('\\') ? piece.slice(1) : piece;
    else {
      values.push(value);
      value = '';
    }
  }
  return [...values, value];
}

/** A value of the record as it stands in a cell. Null and none are empty; numbers and booleans need no guard. */
export type Cell = string | number | boolean | null | readonly string[];

/** The text of a cell, guarded. */
export function cellText(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return escapeCell(typeof value === 'string' ? value : joinCell(value));
}
