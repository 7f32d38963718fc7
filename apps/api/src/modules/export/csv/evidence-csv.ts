import type { ExportedAgreement, ExportedEvidence } from '../exported.ts';
import { EVIDENCE_KINDS, FACT_TYPES, STANCES, type FactType } from './closed-sets.ts';
import type { Table } from './table.ts';

type EvidenceRow = { agreement: ExportedAgreement; evidence: ExportedEvidence; factType: FactType; factId: string };

/** Every piece of evidence under an agreement with the fact that it stands under. */
function* evidenceUnder(agreement: ExportedAgreement): Generator<EvidenceRow> {
  const under = (factType: FactType, fact: { id: string; evidence: ExportedEvidence[] }) =>
    fact.evidence.map((evidence) => ({ agreement, evidence, factType, factId: fact.id }));
  yield* under('agreement', agreement);
  for (const party of agreement.parties) yield* under('party', party);
  for (const subject of agreement.domains) yield* under('subject', subject);
  for (const event of agreement.events) yield* under('event', event);
  for (const commitment of agreement.commitments) {
    yield* under('commitment', commitment);
    for (const event of commitment.events) yield* under('event', event);
  }
}

const passageOf = ({ evidence }: EvidenceRow) => (evidence.kind === 'passage' ? evidence.passage : null);
const referenceOf = ({ evidence }: EvidenceRow) => (evidence.kind === 'reference' ? evidence : null);
const rowOf = ({ evidence }: EvidenceRow) => (evidence.kind === 'row' ? evidence : null);

/** Where a reader can see it: the lit passage, the page of the referenced article, else that of the agreement. */
function permalinkOf(row: EvidenceRow) {
  const article = referenceOf(row)?.article;
  return passageOf(row)?.url ?? row.agreement.sources.find(({ slug }) => slug === article)?.url ?? row.agreement.url;
}

export const evidenceTable: Table<ExportedAgreement, EvidenceRow> = {
  name: 'evidence',
  title: 'Evidence',
  description: 'One row per piece of evidence and the fact that it stands under. A party or event without rows here stands on the agreement’s own evidence.',
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['agreement_id'], table: 'agreements', references: ['id'] },
    { fields: ['article'], table: 'articles', references: ['slug'] },
    { fields: ['dataset'], table: 'datasets', references: ['slug'] },
  ],
  rowsOf: evidenceUnder,
  columns: [
    { name: 'id', type: 'text', description: 'Stable id of this piece of evidence.', of: ({ evidence }) => evidence.id },
    { name: 'agreement_id', type: 'text', description: 'The agreement that the fact belongs to.', of: ({ agreement }) => agreement.id },
    { name: 'permalink', type: 'url', description: 'Where it can be read: the passage in its place, the article’s page, or the agreement’s page for a row of a dataset.', byLanguage: permalinkOf },
    { name: 'fact_type', type: 'text', description: 'What it stands under.', values: FACT_TYPES, of: ({ factType }) => factType },
    { name: 'fact_id', type: 'text', description: 'Id of that fact, in the table of its type.', of: ({ factId }) => factId },
    { name: 'stance', type: 'text', description: 'Whether it speaks for the fact or against it.', values: STANCES, of: ({ evidence }) => evidence.stance },
    { name: 'kind', type: 'text', description: 'What it is.', values: EVIDENCE_KINDS, of: ({ evidence }) => evidence.kind },
    { name: 'article', type: 'text', optional: true, description: 'Slug of the article. Empty: a row of a dataset.', of: (row) => passageOf(row)?.articleSlug ?? referenceOf(row)?.article ?? null },
    { name: 'start', type: 'integer', optional: true, description: 'Where the passage begins in the article’s text as Pacta holds it, in UTF-16 code units from 0. Empty: no passage.', of: (row) => passageOf(row)?.start ?? null },
    { name: 'end', type: 'integer', optional: true, description: 'Where the passage ends, exclusive, in UTF-16 code units. Empty: no passage.', of: (row) => passageOf(row)?.end ?? null },
    { name: 'exact', type: 'text', optional: true, description: 'The quote, character for character. Empty: no passage.', of: (row) => passageOf(row)?.exact ?? null },
    { name: 'prefix', type: 'text', optional: true, description: 'Up to 32 UTF-16 code units before the quote. Empty: no passage, or it begins the text.', of: (row) => passageOf(row)?.prefix ?? null },
    { name: 'suffix', type: 'text', optional: true, description: 'Up to 32 UTF-16 code units after the quote. Empty: no passage, or it ends the text.', of: (row) => passageOf(row)?.suffix ?? null },
    { name: 'says', type: 'text', optional: true, description: 'What a source whose text Pacta does not hold says, in a sentence of Pacta’s own.', byLanguage: (row) => referenceOf(row)?.says ?? { fr: null, en: null } },
    { name: 'locator', type: 'text', optional: true, description: 'Where in that source, as `art. 4`. Empty: not noted.', of: (row) => referenceOf(row)?.locator ?? null },
    { name: 'dataset', type: 'text', optional: true, description: 'Slug of the dataset. Empty: no row of a dataset.', of: (row) => rowOf(row)?.dataset ?? null },
    { name: 'row_key', type: 'text', optional: true, description: 'The row’s own identifier in its dataset.', of: (row) => rowOf(row)?.rowKey ?? null },
    { name: 'row_url', type: 'url', optional: true, description: 'Where the row can be seen. Empty: its dataset has no address for rows.', of: (row) => rowOf(row)?.url ?? null },
  ],
};
