import { GUARD_PATTERN } from '../csv/csv-value.ts';
import { LICENCE } from '../licence.ts';
import type { Dump } from './data-package.ts';
import { fileOf, TABLE_SHAPES } from './dump-tables.ts';

/** `README.md` of the dump: what it is, its terms, how to cite it, how to load it, how to undo the guard of cells. */
export const dumpReadme = (dump: Dump): string => `# Pacta, release ${dump.version}

An open record of security and defence cooperation between states. Every fact shows where it is written: \`evidence.csv\`
holds the quotes, references and dataset rows, and each opens at its \`permalink\`.

- Written ${dump.generatedAt} from ${dump.origin}
- What the columns mean: CODEBOOK.md, and for programs datapackage.json (Frictionless)
- “None” is not “unknown”: what each source covers stands in \`datasets.csv\`; a pair of states without a row has not been shown to have no agreement.

## Files
${TABLE_SHAPES.map((table) => `- \`${fileOf(table)}\`: ${table.description}`).join('\n')}

## Terms and citation
Data: ${LICENCE.title} (${LICENCE.name}), ${LICENCE.url}. Titles and quotes belong to their outlets and are quoted with their source;
name the outlet first, then Pacta. Datasets of others keep their own terms (\`datasets.licence\`).

> Pacta (${dump.version.slice(0, 4)}). An evidence-first record of security and defence cooperation between states, release ${dump.version}. ${dump.origin}. ${LICENCE.name}.

## Loading it
Files are RFC 4180 CSV in UTF-8 with a byte order mark. Read \`NA\` as text: it is Namibia.

**Python, pandas**

    import pandas as pd
    agreements = pd.read_csv("agreements.csv", keep_default_na=False, na_values=[""])
    parties = agreements["parties"].str.split("|")

**R**

    library(readr)
    agreements <- read_csv("agreements.csv", na = "")
    # without readr: read.csv("agreements.csv", na.strings = "", fileEncoding = "UTF-8-BOM")

**Observable, JavaScript**

    const agreements = await FileAttachment("agreements.csv").csv()

**A spreadsheet** opens the files by a double click where the comma separates lists; where it is the semicolon (as in
French), import them (Data → From text/CSV) and choose the comma and UTF-8.

Lists stand in one cell, separated by \`|\`; in names a bar is written \`\\|\` and a backslash \`\\\\\`. Codes and slugs hold neither.
Dates are as precise as their source, \`2025\`, \`2025-02\` or \`2025-02-06\`: keep them as text.

## The guard
A cell that a spreadsheet could run as a formula (it begins with = + - or @, perhaps behind blanks, or with a tab or line break) begins with one
apostrophe that is not part of the value. To take it off, exactly and only there:

**Python**

    import re
    guard = re.compile(r"${GUARD_PATTERN}")
    unguard = lambda cell: cell[1:] if isinstance(cell, str) and guard.match(cell) else cell
    agreements["summary_fr"] = agreements["summary_fr"].map(unguard)

**R**

    guard <- "${forR(GUARD_PATTERN)}"
    unguard <- function(cell) ifelse(grepl(guard, cell, perl = TRUE), substring(cell, 2), cell)
    agreements$summary_fr <- unguard(agreements$summary_fr)

**JavaScript**

    const guard = /${GUARD_PATTERN}/;
    const unguard = (cell) => (guard.test(cell) ? cell.slice(1) : cell);
`;

/** R's Perl-like patterns write \`\\u00a0\` as \`\\x{00a0}\`, and its strings double every backslash. */
const forR = (pattern: string) => pattern.replace(/\\u([0-9a-f]{4})/g, '\\x{$1}').replaceAll('\\', '\\\\');
