import type { Bilingual, Language } from '../exported.ts';
import type { Cell } from './csv-value.ts';

/** Which languages a file speaks: one, or both in columns side by side (`title_fr`, `title_en`). */
export type Languages = Language | 'both';

export type ColumnType = 'text' | 'integer' | 'boolean' | 'day' | 'moment' | 'partial-date' | 'url' | 'list';

type Meaning = {
  /** English snake_case, whatever the language of the file. */
  name: string;
  type: ColumnType;
  /** What it means, with its unit, and what an empty cell says. For the schema and the codebook. */
  description: string;
  /** Whether a cell can be empty. */
  optional?: boolean;
  /** The closed set that its values come from, each with its meaning. */
  values?: Readonly<Record<string, string>>;
  /** What its values look like: a regular expression for the whole cell. */
  pattern?: string;
};

/** One column, said once: the CSV writer, the schema of the data package and the codebook all read it here. */
export type Column<Row> = Meaning & ({ of: (row: Row) => Cell } | { byLanguage: (row: Row) => Record<Language, Cell> });

export type ForeignKey = { fields: string[]; table: string; references: string[] };

/** A table of the record: which rows an item gives, and what they hold. */
export type Table<Item, Row> = {
  /** Also its file's name, without `.csv`. */
  name: string;
  title: string;
  description: string;
  primaryKey: string[];
  foreignKeys: ForeignKey[];
  columns: readonly Column<Row>[];
  rowsOf: (item: Item) => Iterable<Row>;
};

/** A column as it stands in a file: one that speaks two languages has become one or two. */
export type FileColumn<Row> = Meaning & { of: (row: Row) => Cell };

export function columnsIn<Item, Row>({ columns }: Pick<Table<Item, Row>, 'columns'>, languages: Languages): FileColumn<Row>[] {
  return columns.flatMap((column): FileColumn<Row>[] => {
    if ('of' in column) return [column];
    const { byLanguage, ...meaning } = column;
    if (languages !== 'both') return [{ ...meaning, of: (row) => byLanguage(row)[languages] }];
    return (['fr', 'en'] as const).map((language) => ({
      ...meaning,
      name: `${meaning.name}_${language}`,
      description: `${meaning.description} In ${language === 'fr' ? 'French' : 'English'}.`,
      of: (row) => byLanguage(row)[language],
    }));
  });
}

/** The same words of many things, language by language. */
export const inBoth = <Item>(items: readonly Item[], textOf: (item: Item) => Bilingual) => ({
  fr: items.map((item) => textOf(item).fr),
  en: items.map((item) => textOf(item).en),
});
