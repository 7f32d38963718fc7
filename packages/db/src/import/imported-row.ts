import type { AgreementKind, EventKind, Stage } from '../__generated__/prisma/enums.ts';
import type { Bilingual } from '../sql/fragment.ts';

/** One row of a research dataset as the record would say it. */
export type ImportedAgreement = {
  /** The dataset's own id of the row, unique within the dataset; the second row of a repeated id gets `~2`. */
  rowKey: string;
  /** The row's non-empty columns, verbatim. */
  row: Record<string, string>;
  kind: AgreementKind;
  stage: Stage;
  title: Bilingual;
  titleIsBuilt: boolean;
  /** What the dataset says, and what of it was left out as implausible. */
  summary: Bilingual | null;
  /** States by ISO 3166-1 alpha-2, each once. `from` and `to` are partial dates; null where the dataset gives none. */
  parties: { country: string; from: string | null; to: string | null }[];
  /** States that ended and have no current code, in words, each once. */
  historicalParties: Bilingual[];
  /** Slugs of the taxonomy, each once. */
  domains: string[];
  /** In order of time; dates are partial (`2005`, `2005-02`, `2005-02-06`). */
  events: { kind: EventKind; date: string | null; place: Bilingual | null }[];
};

/** A row that is not taken in. `reason` is English, for people: what is wrong, where, what to do. */
export type SkippedRow = { rowKey: string; line: number; reason: string };

/** What became of one row of a member file: `party` also when only a part of its time belongs to a current state. */
export type Membership =
  | { agreement: string; taken: true; as: 'party' | 'historical party' }
  | { agreement: string; taken: false; reason: string };

/** What became of one row; every row of a file gives exactly one. `line` is where it begins, the header being line 1. */
export type DatasetReading = { line: number } & (
  | { kind: 'agreement'; agreement: ImportedAgreement }
  | { kind: 'skipped'; skipped: SkippedRow }
  /** A row of a second file that lists members; `line` is a line of that file. */
  | { kind: 'membership'; membership: Membership }
);

/** The reading of a row that is left out. */
export const skip = (rowKey: string, line: number, reason: string): DatasetReading => ({
  line, kind: 'skipped', skipped: { rowKey, line, reason },
});

/** What a dataset is and covers, as its page says it. */
export type DatasetDescription = {
  slug: string;
  name: string;
  version: string;
  citation: string;
  url: string | null;
  /** Null: the authors state no terms of redistribution. */
  licence: string | null;
  coverageFrom: number;
  coverageTo: number;
  coverageNote: Bilingual;
};
